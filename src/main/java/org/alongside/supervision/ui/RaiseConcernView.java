package org.alongside.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.alongside.people.RecordService;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ConcernData;
import org.alongside.supervision.ConcernService;
import org.alongside.supervision.ConcernSubject;
import org.alongside.supervision.MaySpeak;
import org.alongside.supervision.Urgency;

/** Anybody who signs in tells the named lead what worries them: whom it is about, what, how soon, and whether we may speak to them. */
@Route(SupervisionNavigation.RAISE)
@RolesAllowed({
    "VOLUNTEER",
    "COORDINATOR",
    "VETTING_LEAD",
    "TRAINER",
    "INTERNAL_VERIFIER",
    "SUPERVISOR",
    "MANAGER",
    "PRIVACY_LEAD"
})
@StyleSheet(SupervisionNavigation.STYLE)
class RaiseConcernView extends View implements BeforeEnterObserver {
    final ComboBox<ConcernSubject> known = new ComboBox<>(getTranslation("supervision.concern.about"));
    final TextField about = new TextField(getTranslation("supervision.concern.about"));
    final TextArea what = new TextArea(getTranslation("supervision.concern.worries"));
    final RadioButtonGroup<Urgency> urgency = new RadioButtonGroup<>();
    final RadioButtonGroup<MaySpeak> maySpeak = new RadioButtonGroup<>();

    private final transient ConcernService concerns;
    private final transient RecordService records;
    private final PlainError error = new PlainError();
    private transient Optional<PersonId> person = Optional.empty();

    RaiseConcernView(ConcernService concerns, RecordService records) {
        this.concerns = concerns;
        this.records = records;
        addClassName("al-supervision");
        titled(getTranslation("supervision.concern.raise"));
        about.setHelperText(getTranslation("supervision.concern.about.help"));
        about.setMaxLength(400);
        known.setHelperText(getTranslation("supervision.concern.about.pick"));
        known.setItemLabelGenerator(ConcernSubject::shownName);
        known.setAllowCustomValue(true);
        known.addCustomValueSetListener(typed -> about.setValue(typed.getDetail()));
        known.addValueChangeListener(chosen -> about.clear());
        known.setItems(query -> {
            String typed = query.getFilter().orElse("");
            return concerns.whom(typed).stream().skip(query.getOffset()).limit(query.getLimit());
        });
        what.setMaxLength(4000);
        what.setMinRows(5);
        urgency.setLabel(getTranslation("supervision.concern.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> getTranslation("supervision.concern.urgency." + one));
        urgency.setErrorMessage(getTranslation("supervision.concern.urgency.missing"));
        urgency.setManualValidation(true);
        maySpeak.setLabel(getTranslation("supervision.concern.speak"));
        maySpeak.setItems(MaySpeak.values());
        maySpeak.setItemLabelGenerator(one -> getTranslation("supervision.concern.speak." + one));
        maySpeak.setErrorMessage(getTranslation("supervision.concern.speak.missing"));
        maySpeak.setManualValidation(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("about")
                .flatMap(Ids::parse)
                .map(PersonId::new);
        removeAll();
        PageHead head = new PageHead(getTranslation("supervision.concern.raise"))
                .below(getTranslation("supervision.concern.raise.what"));
        person.ifPresent(one -> head.above(getTranslation(
                "supervision.concern.about.known", records.head(one).person().shownName())));
        boolean picks = concerns.knowsPeople();
        known.setVisible(person.isEmpty() && picks);
        about.setVisible(person.isEmpty() && !picks);
        Div form = new Div(
                new Notice(Status.WARNING, getTranslation("supervision.concern.danger")),
                known,
                about,
                what,
                urgency,
                maySpeak,
                error,
                ActionButton.main(getTranslation("supervision.concern.raise.do"), this::raise));
        form.addClassNames("al-form", "al-page-form");
        add(head, form);
    }

    private void raise() {
        error.clear();
        Urgency soon = urgency.getValue();
        MaySpeak speak = maySpeak.getValue();
        boolean whole = Chosen.one(maySpeak) & Chosen.one(urgency);
        if (!whole || soon == null || speak == null) return;
        try {
            ConcernSubject chosen = known.getValue();
            PersonId whose = person.orElse(chosen == null ? null : chosen.person());
            concerns.raise(new ConcernData(whose, about.getValue(), what.getValue(), soon, speak));
            thank(soon);
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private void thank(Urgency soon) {
        removeAll();
        add(
                new PageHead(getTranslation("supervision.concern.raised")),
                new Paragraph(getTranslation("supervision.concern.raised." + soon)),
                new Paragraph(getTranslation("supervision.concern.raised.who")));
        getElement().executeJs("document.getElementById('main')?.focus()");
    }
}
