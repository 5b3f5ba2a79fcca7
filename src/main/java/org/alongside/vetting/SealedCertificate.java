package org.alongside.vetting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a certificate as encrypted JSON. */
@Converter
class SealedCertificate implements AttributeConverter<@Nullable CertificateFields, byte @Nullable []> {
    private final Text text;
    private final JsonMapper json;

    SealedCertificate(FieldKeys keys, JsonMapper json) {
        this.text = new Text(keys);
        this.json = json;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable CertificateFields fields) {
        return text.convertToDatabaseColumn(fields == null ? null : json.writeValueAsString(fields));
    }

    @Override
    public @Nullable CertificateFields convertToEntityAttribute(byte @Nullable [] sealed) {
        String plain = text.convertToEntityAttribute(sealed);
        return plain == null ? null : json.readValue(plain, CertificateFields.class);
    }

    private static class Text extends Sealed {
        Text(FieldKeys keys) {
            super(keys, "vetting_check.seen_fields");
        }
    }
}
