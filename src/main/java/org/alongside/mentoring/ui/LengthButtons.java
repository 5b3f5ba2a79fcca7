package org.alongside.mentoring.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.alongside.shared.Refused;

/** How long it was: large buttons for what is usual, and a field for anything else. */
class LengthButtons extends Div {
    private static final List<Integer> USUAL = List.of(15, 30, 45, 60, 90);

    private final ChoiceButtons<Integer> usual;
    final IntegerField other = new IntegerField(getTranslation("mentoring.contact.other-length"));

    LengthButtons(MentoringWords words) {
        addClassName("al-length");
        usual = new ChoiceButtons<>(
                getTranslation("mentoring.contact.how-long"), USUAL, words::length, chosen -> other.clear());
        usual.addClassName("five");
        other.setMin(1);
        other.setMax(720);
        Details more = new Details(getTranslation("mentoring.contact.another-length"), other);
        add(usual, more);
    }

    /** @throws Refused when nothing is chosen */
    int minutes() {
        if (other.getValue() != null) return other.getValue();
        return usual.chosen().orElseThrow(() -> new Refused("mentoring.refused.length"));
    }
}
