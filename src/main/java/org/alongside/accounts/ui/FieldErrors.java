package org.alongside.accounts.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.shared.Refusal;
import org.alongside.shared.ui.PlainError;

/** Shows a rule's refusal at the field it speaks of, which the beginning of its message key names. */
class FieldErrors {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final PlainError elsewhere = new PlainError();

    /** @param field takes the refusals whose key begins with {@code key} */
    FieldErrors at(String key, HasValidation field) {
        fields.put(key + ".", field);
        return this;
    }

    /** Where a refusal that is about no one field is shown. */
    PlainError elsewhere() {
        return elsewhere;
    }

    void clear() {
        elsewhere.clear();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    void show(Refusal refusal) {
        fields.entrySet().stream()
                .filter(entry -> refusal.messageKey().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresentOrElse(field -> show(refusal, field), () -> elsewhere.show(refusal));
    }

    private void show(Refusal refusal, HasValidation field) {
        field.setErrorMessage(elsewhere.getTranslation(
                refusal.messageKey(), refusal.arguments().toArray()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }
}
