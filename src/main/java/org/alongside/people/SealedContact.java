package org.alongside.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.alongside.people.ContactApart.Kind;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** The encrypted columns of a person, each with a context of its own. */
final class SealedContact {
    private SealedContact() {}

    @Converter
    static class Phone extends Sealed {
        Phone(FieldKeys keys) {
            super(keys, "people_person.phone");
        }
    }

    @Converter
    static class Email extends Sealed {
        Email(FieldKeys keys) {
            super(keys, "people_person.email");
        }
    }

    /** First line the kind, second the release date or nothing, the rest the address. */
    @Converter
    static class Apart implements AttributeConverter<@Nullable ContactApart, byte @Nullable []> {
        private final Lines lines;

        Apart(FieldKeys keys) {
            this.lines = new Lines(keys);
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable ContactApart apart) {
            return lines.convertToDatabaseColumn(apart == null ? null : text(apart));
        }

        @Override
        public @Nullable ContactApart convertToEntityAttribute(byte @Nullable [] sealed) {
            String text = lines.convertToEntityAttribute(sealed);
            return text == null ? null : read(text.split("\n", 3));
        }

        private static String text(ContactApart apart) {
            LocalDate release = apart.releaseDate();
            return apart.kind() + "\n" + (release == null ? "" : release) + "\n" + apart.address();
        }

        private static ContactApart read(String[] part) {
            LocalDate release = part[1].isEmpty() ? null : LocalDate.parse(part[1]);
            return new ContactApart(Kind.valueOf(part[0]), part[2], release);
        }
    }

    private static class Lines extends Sealed {
        Lines(FieldKeys keys) {
            super(keys, "people_person.apart");
        }
    }
}
