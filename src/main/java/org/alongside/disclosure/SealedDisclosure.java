package org.alongside.disclosure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.forms.Answers;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Seals what somebody told us and what we made of it. */
final class SealedDisclosure {
    private SealedDisclosure() {}

    /** A record as encrypted JSON. */
    abstract static class AsJson<T> implements AttributeConverter<@Nullable T, byte @Nullable []> {
        private final Sealed text;
        private final JsonMapper json;
        private final Class<T> type;

        AsJson(FieldKeys keys, String column, JsonMapper json, Class<T> type) {
            this.text = new Sealed(keys, column) {};
            this.json = json;
            this.type = type;
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable T value) {
            return text.convertToDatabaseColumn(value == null ? null : json.writeValueAsString(value));
        }

        @Override
        public @Nullable T convertToEntityAttribute(byte @Nullable [] sealed) {
            String plain = text.convertToEntityAttribute(sealed);
            return plain == null ? null : json.readValue(plain, type);
        }
    }

    @Converter
    static class Told extends AsJson<Answers> {
        Told(FieldKeys keys, JsonMapper json) {
            super(keys, "disclosure_case.answers", json, Answers.class);
        }
    }

    @Converter
    static class Assessment extends AsJson<RiskAssessment> {
        Assessment(FieldKeys keys, JsonMapper json) {
            super(keys, "disclosure_case.assessment", json, RiskAssessment.class);
        }
    }

    @Converter
    static class Reported extends Sealed {
        Reported(FieldKeys keys) {
            super(keys, "disclosure_case.reported");
        }
    }

    @Converter
    static class OutcomeWords extends Sealed {
        OutcomeWords(FieldKeys keys) {
            super(keys, "disclosure_case.outcome_words");
        }
    }

    @Converter
    static class Key extends Sealed {
        Key(FieldKeys keys) {
            super(keys, "disclosure_case.draft_key");
        }
    }

    @Converter
    static class TalkWords extends Sealed {
        TalkWords(FieldKeys keys) {
            super(keys, "disclosure_talk.words");
        }
    }

    @Converter
    static class TheirView extends Sealed {
        TheirView(FieldKeys keys) {
            super(keys, "disclosure_talk.their_view");
        }
    }

    @Converter
    static class Word extends Sealed {
        Word(FieldKeys keys) {
            super(keys, "disclosure_word.words");
        }
    }
}
