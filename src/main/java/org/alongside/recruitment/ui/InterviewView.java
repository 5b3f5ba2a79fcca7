package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.people.RecordService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.recruitment.InterviewData;
import org.alongside.recruitment.InterviewDetails;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.InterviewState;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** Finds a time and a place for a talk, or another one. */
@Route(RecruitmentNavigation.INTERVIEW)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD"})
class InterviewView extends View implements BeforeEnterObserver {
    final PlainError error = new PlainError();

    private final transient InterviewService interviews;
    private final transient RecordService records;
    private final transient Access access;
    private final transient DayWords days;

    InterviewView(InterviewService interviews, RecordService records, Access access, DayWords days) {
        this.interviews = interviews;
        this.records = records;
        this.access = access;
        this.days = days;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonAddress.of(event));
    }

    private void show(PersonId person) {
        String name = records.head(person).person().nameToUse();
        Optional<InterviewDetails> planned =
                interviews.interview(person).filter(talk -> talk.state() == InterviewState.PLANNED);
        InterviewFields fields = new InterviewFields(
                interviews.possiblePanel(person), days.today(), access.mayRead(PersonalData.LIVED_EXPERIENCE, person));
        planned.ifPresent(fields::show);
        String title = getTranslation("recruitment.interview." + (planned.isEmpty() ? "arrange" : "change"), name);
        titled(title);
        Div acts = new Div(ActionButton.main(
                getTranslation("recruitment.interview.save"), () -> save(person, fields, planned.isEmpty())));
        planned.ifPresent(talk -> acts.add(ActionButton.other(
                getTranslation("recruitment.interview.cancel"), () -> cancel(person, talk.version()))));
        acts.add(ActionLink.other(getTranslation("recruitment.back"), PersonAddress.record(person)));
        acts.addClassName("acts");
        Div form = new Div(fields, error, acts);
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(new PageHead(title).below(getTranslation("recruitment.interview.what", name)), form);
    }

    private void save(PersonId person, InterviewFields fields, boolean first) {
        fields.read()
                .ifPresentOrElse(
                        data -> attempt(person, () -> save(person, data, first)),
                        () -> error.show(getTranslation("recruitment.incomplete")));
    }

    private void save(PersonId person, InterviewData data, boolean first) {
        if (first) interviews.arrange(person, data);
        else interviews.move(person, data);
    }

    private void cancel(PersonId person, long version) {
        attempt(person, () -> interviews.cancel(person, version));
    }

    /** What was typed stays when a rule refuses, or a colleague changed the talk first. */
    private void attempt(PersonId person, Runnable work) {
        error.clear();
        try {
            work.run();
            UI.getCurrent().navigate(PersonAddress.record(person));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            InterviewData theirs = lost.theirs(InterviewData.class);
            error.show(getTranslation(
                    "recruitment.interview.changed", new WhenWords().say(theirs.startsAt()), theirs.place()));
        }
    }
}
