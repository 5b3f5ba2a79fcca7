package org.alongside.supervision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is written about somebody. */
final class SealedSupervision {
    private SealedSupervision() {}

    @Converter
    static class Sheet implements AttributeConverter<@Nullable SupervisionSheet, byte @Nullable []> {
        private final Sealed text;
        private final JsonMapper json;

        Sheet(FieldKeys keys, JsonMapper json) {
            this.text = new Sealed(keys, "supervision_supervision.sheet") {};
            this.json = json;
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable SupervisionSheet sheet) {
            return text.convertToDatabaseColumn(sheet == null ? null : json.writeValueAsString(sheet));
        }

        @Override
        public @Nullable SupervisionSheet convertToEntityAttribute(byte @Nullable [] sealed) {
            String plain = text.convertToEntityAttribute(sealed);
            return plain == null ? null : json.readValue(plain, SupervisionSheet.class);
        }
    }

    @Converter
    static class Place extends Sealed {
        Place(FieldKeys keys) {
            super(keys, "supervision_supervision.place");
        }
    }

    @Converter
    static class MissedWhy extends Sealed {
        MissedWhy(FieldKeys keys) {
            super(keys, "supervision_supervision.missed_why");
        }
    }

    @Converter
    static class Answer extends Sealed {
        Answer(FieldKeys keys) {
            super(keys, "supervision_supervision.answer");
        }
    }

    @Converter
    static class Confidence extends Sealed {
        Confidence(FieldKeys keys) {
            super(keys, "supervision_confidence.words");
        }
    }

    @Converter
    static class ActionWords extends Sealed {
        ActionWords(FieldKeys keys) {
            super(keys, "supervision_action.words");
        }
    }
}
