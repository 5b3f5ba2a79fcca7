package org.alongside.forms;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Definitions and answers as JSON, read strictly: a misspelt word in a definition is an error, not a lost question. */
@Component
class FormJson {
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    FormDefinition definition(String text) {
        return json.readValue(text, FormDefinition.class);
    }

    String text(FormDefinition definition) {
        return json.writeValueAsString(definition);
    }

    Answers answers(String text) {
        return json.readValue(text, Answers.class);
    }

    String text(Answers answers) {
        return json.writeValueAsString(answers);
    }
}
