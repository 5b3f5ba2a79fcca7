package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.people.RecordService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.recruitment.Criterion;
import org.alongside.recruitment.InterviewDetails;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.InterviewResult;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.Rating;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** The panel says what it saw, what came of it, and what the person will read. */
@Route(RecruitmentNavigation.OUTCOME)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "MANAGER"})
class InterviewOutcomeView extends View implements BeforeEnterObserver {
    final Map<Criterion, RadioButtonGroup<Rating>> ratings = new EnumMap<>(Criterion.class);
    final RadioButtonGroup<InterviewOutcome> outcome = new RadioButtonGroup<>();
    final TextArea notes = new TextArea(words("notes"));
    final TextArea feedback = new TextArea(words("feedback"));
    final PlainError error = new PlainError();

    private final transient InterviewService interviews;
    private final transient RecordService records;

    InterviewOutcomeView(InterviewService interviews, RecordService records) {
        this.interviews = interviews;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = PersonAddress.of(event);
        InterviewDetails talk = interviews.interview(person).orElseThrow(NotFound::new);
        show(person, records.head(person).person().nameToUse(), talk);
    }

    private void show(PersonId person, String name, InterviewDetails talk) {
        String title = getTranslation("recruitment.outcome", name);
        titled(title);
        Div form = new Div(new H2(words("saw")));
        for (Criterion criterion : Criterion.values()) {
            RadioButtonGroup<Rating> rating = new RadioButtonGroup<>(words("criterion." + criterion), Rating.values());
            rating.setItemLabelGenerator(how -> words("rating." + how));
            ratings.put(criterion, rating);
            form.add(rating);
        }
        outcome.setLabel(words("came-of-it"));
        outcome.setItems(InterviewOutcome.values());
        outcome.setItemLabelGenerator(what -> words("is." + what));
        notes.setHelperText(words("notes.hint"));
        feedback.setHelperText(getTranslation("recruitment.outcome.feedback.hint", name));
        notes.setMaxLength(4000);
        feedback.setMaxLength(4000);
        Div acts = new Div(
                ActionButton.main(words("save"), () -> save(person, talk.version())),
                ActionLink.other(getTranslation("recruitment.back"), PersonAddress.record(person)));
        acts.addClassName("acts");
        form.add(new H2(words("decide")), outcome, notes, feedback, error, acts);
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(new PageHead(title).below(new WhenWords().say(talk.startsAt())), form);
    }

    private void save(PersonId person, long version) {
        error.clear();
        InterviewOutcome what = outcome.getValue();
        if (what == null) {
            error.show(words("missing"));
            return;
        }
        Map<Criterion, Rating> seen = new EnumMap<>(Criterion.class);
        ratings.forEach((criterion, field) -> {
            if (field.getValue() != null) seen.put(criterion, field.getValue());
        });
        String more = notes.getValue().isBlank() ? null : notes.getValue().strip();
        try {
            interviews.record(
                    person,
                    new InterviewResult(what, seen, more, feedback.getValue().strip(), version));
            UI.getCurrent().navigate(PersonAddress.record(person));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            error.show(words("changed"));
        }
    }

    private String words(String key) {
        return getTranslation("recruitment.outcome." + key);
    }
}
