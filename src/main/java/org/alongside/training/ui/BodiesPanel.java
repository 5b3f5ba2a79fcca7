package org.alongside.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.Icon;
import org.alongside.training.BodyData;
import org.alongside.training.BodyRow;
import org.alongside.training.CatalogueService;
import org.jspecify.annotations.Nullable;

/** The awarding bodies: rename, add. */
class BodiesPanel extends Div {
    private final transient CatalogueService catalogue;

    BodiesPanel(CatalogueService catalogue) {
        this.catalogue = catalogue;
        addClassNames("al-block", "al-listed");
        show();
    }

    private void show() {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines", "al-with-act");
        catalogue.bodies().forEach(body -> list.add(line(body)));
        add(
                new H2(getTranslation("training.bodies")),
                new Paragraph(getTranslation("training.bodies.what")),
                list,
                ActionButton.other(getTranslation("training.body.new"), () -> ask(null))
                        .with(Icon.PLUS));
    }

    private ListItem line(BodyRow body) {
        Span facts = new Span(getTranslation("training.body.digits-are", body.candidateDigits()));
        facts.addClassName("al-meta");
        ActionButton change = ActionButton.quiet(getTranslation("training.change"), () -> ask(body));
        change.getElement().setAttribute("aria-label", getTranslation("training.change") + ": " + body.name());
        return new ListItem(new Span(body.name()), facts, change);
    }

    private void ask(@Nullable BodyRow body) {
        TextField name = new TextField(getTranslation("training.body.name"));
        name.setMaxLength(120);
        IntegerField digits = new IntegerField(getTranslation("training.body.digits"));
        digits.setHelperText(getTranslation("training.body.digits.hint"));
        name.setValue(body == null ? "" : body.name());
        digits.setValue(body == null ? 0 : body.candidateDigits());
        new AskThen(
                        getTranslation(body == null ? "training.body.new" : "training.change"),
                        getTranslation("training.bodies.what"),
                        getTranslation("training.save"),
                        () -> {
                            save(body, name.getValue(), digits.getValue() == null ? 0 : digits.getValue());
                            show();
                        },
                        name,
                        digits)
                .open();
    }

    private void save(@Nullable BodyRow body, String name, int digits) {
        try {
            if (body == null) catalogue.addBody(new BodyData(name, digits, 0));
            else catalogue.saveBody(body.id(), new BodyData(name, digits, body.version()));
        } catch (ChangedMeanwhile lost) {
            show();
            throw new Refused("training.refused.changed");
        }
    }
}
