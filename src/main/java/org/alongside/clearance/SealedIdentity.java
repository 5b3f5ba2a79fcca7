package org.alongside.clearance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The encrypted columns of a legal identity, each with a context of its own. */
final class SealedIdentity {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SealedIdentity() {}

    @Converter
    static class First extends Sealed {
        First(FieldKeys keys) {
            super(keys, "clearance_legal_names.first_name");
        }
    }

    @Converter
    static class Middle extends Sealed {
        Middle(FieldKeys keys) {
            super(keys, "clearance_legal_names.middle_name");
        }
    }

    @Converter
    static class Family extends Sealed {
        Family(FieldKeys keys) {
            super(keys, "clearance_legal_names.family_name");
        }
    }

    @Converter
    static class Born implements AttributeConverter<@Nullable LocalDate, byte @Nullable []> {
        private final Text text;

        Born(FieldKeys keys) {
            this.text = new Text(keys, "born");
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable LocalDate day) {
            return text.convertToDatabaseColumn(day == null ? null : day.toString());
        }

        @Override
        public @Nullable LocalDate convertToEntityAttribute(byte @Nullable [] sealed) {
            String day = text.convertToEntityAttribute(sealed);
            return day == null ? null : LocalDate.parse(day);
        }
    }

    @Converter
    static class Addresses implements AttributeConverter<List<PastAddress>, byte @Nullable []> {
        private final Text text;

        Addresses(FieldKeys keys) {
            this.text = new Text(keys, "addresses");
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(List<PastAddress> addresses) {
            return text.convertToDatabaseColumn(JSON.writeValueAsString(addresses));
        }

        @Override
        public List<PastAddress> convertToEntityAttribute(byte @Nullable [] sealed) {
            String json = text.convertToEntityAttribute(sealed);
            return json == null ? List.of() : List.of(JSON.readValue(json, PastAddress[].class));
        }
    }

    private static class Text extends Sealed {
        Text(FieldKeys keys, String column) {
            super(keys, "clearance_legal_names." + column);
        }
    }
}
