package org.alongside.recruitment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.alongside.forms.Answers;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The answers of an application as encrypted JSON. */
@Converter
class SealedAnswers implements AttributeConverter<@Nullable Answers, byte @Nullable []> {
    private final Text text;
    private final JsonMapper json;

    SealedAnswers(FieldKeys keys, JsonMapper json) {
        this.text = new Text(keys);
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

    private static class Text extends Sealed {
        Text(FieldKeys keys) {
            super(keys, "recruitment_application.answers");
        }
    }
}
