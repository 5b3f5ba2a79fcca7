package org.alongside.clearance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The encrypted columns of a clearance, each with a context of its own. */
final class SealedClearance {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SealedClearance() {}

    @Converter
    static class Argued extends Sealed {
        Argued(FieldKeys keys) {
            super(keys, "clearance_clearance.argued");
        }
    }

    @Converter
    static class Route extends Sealed {
        Route(FieldKeys keys) {
            super(keys, "clearance_clearance.route");
        }
    }

    @Converter
    static class No implements AttributeConverter<@Nullable PrisonRefusal, byte @Nullable []> {
        private final Text text;

        No(FieldKeys keys) {
            this.text = new Text(keys);
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable PrisonRefusal no) {
            return text.convertToDatabaseColumn(no == null ? null : JSON.writeValueAsString(no));
        }

        @Override
        public @Nullable PrisonRefusal convertToEntityAttribute(byte @Nullable [] sealed) {
            String json = text.convertToEntityAttribute(sealed);
            return json == null ? null : JSON.readValue(json, PrisonRefusal.class);
        }
    }

    private static class Text extends Sealed {
        Text(FieldKeys keys) {
            super(keys, "clearance_clearance.refusal");
        }
    }
}
