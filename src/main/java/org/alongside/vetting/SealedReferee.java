package org.alongside.vetting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.forms.Answers;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is kept of a referee. */
final class SealedReferee {
    private SealedReferee() {}

    @Converter
    static class Name extends Sealed {
        Name(FieldKeys keys) {
            super(keys, "vetting_referee.name");
        }
    }

    @Converter
    static class Phone extends Sealed {
        Phone(FieldKeys keys) {
            super(keys, "vetting_referee.phone");
        }
    }

    @Converter
    static class Reach extends Sealed {
        Reach(FieldKeys keys) {
            super(keys, "vetting_referee.reach");
        }
    }

    @Converter
    static class HowKnown extends Sealed {
        HowKnown(FieldKeys keys) {
            super(keys, "vetting_referee.how_known");
        }
    }

    /** Answers as encrypted JSON. */
    abstract static class Said implements AttributeConverter<@Nullable Answers, byte @Nullable []> {
        private final Sealed text;
        private final JsonMapper json;

        Said(FieldKeys keys, String column, JsonMapper json) {
            this.text = new Sealed(keys, column) {};
            this.json = json;
        }

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable Answers answers) {
            return text.convertToDatabaseColumn(answers == null ? null : json.writeValueAsString(answers));
        }

        @Override
        public @Nullable Answers convertToEntityAttribute(byte @Nullable [] sealed) {
            String plain = text.convertToEntityAttribute(sealed);
            return plain == null ? null : json.readValue(plain, Answers.class);
        }
    }

    @Converter
    static class Open extends Said {
        Open(FieldKeys keys, JsonMapper json) {
            super(keys, "vetting_referee.open_answers", json);
        }
    }

    @Converter
    static class Apart extends Said {
        Apart(FieldKeys keys, JsonMapper json) {
            super(keys, "vetting_referee.apart_answers", json);
        }
    }
}
