package org.alongside.certificates;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.privacy.SealedBytes;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Seals what stands on a certificate, why one was revoked, and the file itself. */
final class SealedCertificates {
    private SealedCertificates() {}

    /** Never changed once it is read: Hibernate need not seal it again to see that. */
    @Converter
    @Immutable
    static class Content implements AttributeConverter<@Nullable Printed, byte @Nullable []> {
        private final Sealed text;
        private final JsonMapper json;

        Content(FieldKeys keys, JsonMapper json) {
            this.text = new Sealed(keys, "certificates_certificate.printed") {};
            this.json = json;
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable Printed printed) {
            return text.convertToDatabaseColumn(printed == null ? null : json.writeValueAsString(printed));
        }

        @Override
        public @Nullable Printed convertToEntityAttribute(byte @Nullable [] sealed) {
            String plain = text.convertToEntityAttribute(sealed);
            return plain == null ? null : json.readValue(plain, Printed.class);
        }
    }

    @Converter
    static class Reason extends Sealed {
        Reason(FieldKeys keys) {
            super(keys, "certificates_certificate.reason");
        }
    }

    @Converter
    @Immutable
    static class File extends SealedBytes {
        File(FieldKeys keys) {
            super(keys, "certificates_file.content");
        }
    }
}
