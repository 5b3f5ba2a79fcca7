package org.alongside.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The form that comes with the program. */
final class ShippedForm {
    private ShippedForm() {}

    static FormDefinition application() {
        return new FormJson().definition(text());
    }

    static Question page(String id) {
        return application().page(id).orElseThrow();
    }

    static String text() {
        try (InputStream in =
                Objects.requireNonNull(ShippedForm.class.getResourceAsStream("/forms/application.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
