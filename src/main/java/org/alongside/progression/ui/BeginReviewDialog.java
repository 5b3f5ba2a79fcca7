package org.alongside.progression.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.stream.Collectors;
import org.alongside.accounts.Colleague;
import org.alongside.progression.ReviewService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.AskDialog;

/** Who considers somebody: two at least, and never the person. */
class BeginReviewDialog extends AskDialog {
    final CheckboxGroup<Colleague> panel = new CheckboxGroup<>();

    private final PersonId person;
    private final transient ReviewService reviews;
    private final transient Runnable then;

    BeginReviewDialog(PersonId person, ReviewService reviews, Runnable then) {
        this.person = person;
        this.reviews = reviews;
        this.then = then;
        setHeaderTitle(getTranslation("progression.review.begin"));
        panel.setLabel(getTranslation("progression.review.panel"));
        panel.setItems(reviews.possiblePanel(person));
        panel.setItemLabelGenerator(Colleague::name);
        panel.setHelperText(getTranslation("progression.review.panel.help"));
        ask(getTranslation("progression.review.what"), getTranslation("progression.review.begin"), panel);
    }

    @Override
    protected boolean perform() {
        reviews.begin(person, panel.getValue().stream().map(Colleague::id).collect(Collectors.toSet()));
        then.run();
        return true;
    }
}
