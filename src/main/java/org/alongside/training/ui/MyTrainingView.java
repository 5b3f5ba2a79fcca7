package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.training.AppealRow;
import org.alongside.training.AppealService;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CohortId;
import org.alongside.training.CompletionRow;
import org.alongside.training.EvidenceService;
import org.alongside.training.OwnSession;
import org.alongside.training.OwnTraining;
import org.alongside.training.OwnTrainingNotice;
import org.alongside.training.OwnUnit;
import org.alongside.training.ProgressService;
import org.alongside.training.TrainingKind;
import org.alongside.training.TrainingProgress;

/** A volunteer’s own training: sessions, units, feedback; hand in what was done, or ask that a decision is looked at again. */
@Route(TrainingNavigation.MINE)
@RolesAllowed("VOLUNTEER")
@StyleSheet(TrainingNavigation.STYLE)
class MyTrainingView extends View implements BeforeEnterObserver {
    private final transient CurrentUser current;
    private final transient ProgressService progress;
    private final transient EvidenceService evidence;
    private final transient AppealService appeals;
    private final transient List<OwnTrainingNotice> notices;
    private final transient TrainingWords words;

    MyTrainingView(
            CurrentUser current,
            ProgressService progress,
            EvidenceService evidence,
            AppealService appeals,
            List<OwnTrainingNotice> notices,
            TrainingWords words) {
        this.current = current;
        this.progress = progress;
        this.evidence = evidence;
        this.appeals = appeals;
        this.notices = notices;
        this.words = words;
        addClassNames("al-my", "al-my-training");
        titled(getTranslation("training.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        show(me);
    }

    private void show(PersonId me) {
        removeAll();
        add(new PageHead(getTranslation("training.mine")).below(getTranslation("training.mine.what")));
        notices.forEach(one -> one.about(me).ifPresent(said -> add(notice(said))));
        List<OwnTraining> all = progress.detail(me);
        List<CompletionRow> done = progress.completed(me);
        if (all.isEmpty() && done.isEmpty())
            add(new EmptyState(getTranslation("training.mine.none"), getTranslation("training.mine.none.what")));
        all.forEach(one -> add(cohort(me, one)));
        if (!done.isEmpty()) add(completed(done));
    }

    private Notice notice(OwnTrainingNotice.Said said) {
        return new Notice(Status.WITH_YOU, getTranslation(said.messageKey()))
                .then(new Anchor(said.address(), getTranslation(said.linkKey())));
    }

    private Section cohort(PersonId me, OwnTraining one) {
        TrainingProgress far = one.progress();
        Section section = new Section(new H2(far.programme()), new Paragraph(far.cohortName() + " · " + far.place()));
        section.add(next(far));
        if (far.kind() == TrainingKind.AWARD) {
            section.add(new H3(getTranslation("training.mine.units", far.done(), far.units())));
            one.units().forEach(unit -> section.add(unit(me, far.cohort(), unit)));
        }
        section.add(sessions(one));
        return section;
    }

    private Component next(TrainingProgress far) {
        if (far.completedOn() != null)
            return new Notice(Status.DONE, getTranslation("training.mine.complete", words.day(far.completedOn())));
        LocalDateTime at = far.next();
        if (at == null) return new Notice(Status.WAITING, getTranslation("training.mine.no-next"));
        return new Notice(
                Status.WAITING,
                getTranslation(
                        "training.mine.next",
                        words.days().full(at.toLocalDate()),
                        at.toLocalTime().toString()));
    }

    private Div unit(PersonId me, CohortId cohort, OwnUnit own) {
        Div box = new Div(
                new H4(own.unit().number() + ". " + own.unit().title()),
                words.tag(own.state()),
                new Paragraph(getTranslation("training.mine.unit." + own.state())));
        if (own.feedback() != null) {
            Paragraph said = new Paragraph(own.feedback());
            said.addClassName("al-said");
            box.add(said);
        }
        AppealRow appeal = own.appeal();
        if (appeal != null)
            box.add(new Paragraph(
                    getTranslation("training.appeal." + appeal.state(), words.moment(appeal.openedAt()))));
        if (appeal != null && appeal.answer() != null) box.add(new Paragraph(appeal.answer()));
        box.add(acts(me, cohort, own));
        box.addClassName("al-my-unit");
        return box;
    }

    private Div acts(PersonId me, CohortId cohort, OwnUnit own) {
        Div acts = new Div();
        acts.addClassName("acts");
        String unit = " · " + own.unit().number();
        if (own.state().takesEvidence()) acts.add(named("training.hand-in", unit, () -> handIn(me, cohort, own)));
        if (own.hasOpenAppeal())
            acts.add(named("training.appeal.withdraw", unit, () -> {
                appeals.withdraw(me, cohort, own.unit().id());
                show(me);
            }));
        else if (own.state().isDecided()) acts.add(named("training.appeal.ask", unit, () -> appeal(me, cohort, own)));
        return acts;
    }

    private ActionButton named(String key, String unit, Runnable does) {
        ActionButton button = ActionButton.other(getTranslation(key), does);
        button.getElement().setAttribute("aria-label", getTranslation(key) + unit);
        return button;
    }

    private void handIn(PersonId me, CohortId cohort, OwnUnit own) {
        TextArea said = area("training.hand-in.words");
        FilePick pick = new FilePick(words);
        new AskThen(
                        own.unit().title(),
                        getTranslation("training.hand-in.what"),
                        getTranslation("training.hand-in"),
                        () -> {
                            evidence.handIn(me, cohort, own.unit().id(), said.getValue(), pick.file());
                            show(me);
                        },
                        said,
                        pick)
                .open();
    }

    private void appeal(PersonId me, CohortId cohort, OwnUnit own) {
        TextArea why = area("training.appeal.why");
        new AskThen(
                        own.unit().title(),
                        getTranslation("training.appeal.what"),
                        getTranslation("training.appeal.ask"),
                        () -> {
                            appeals.open(me, cohort, own.unit().id(), why.getValue());
                            show(me);
                        },
                        why)
                .open();
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(4000);
        area.setMinRows(4);
        area.getElement().setAttribute("dir", "auto");
        return area;
    }

    private Component sessions(OwnTraining one) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        one.sessions().forEach(own -> list.add(session(own)));
        Details details = new Details(
                getTranslation(
                        "training.mine.sessions",
                        one.progress().came(),
                        one.progress().held()),
                list);
        details.addClassName("al-my-sessions");
        return details;
    }

    private ListItem session(OwnSession own) {
        Span when = new Span(words.when(own.session()));
        when.addClassName("al-meta");
        ListItem line = new ListItem(
                new Span(getTranslation("training.session", own.session().number())), when);
        if (own.session().cancelled())
            line.add(new StatusTag(Status.NOT_NEEDED, getTranslation("training.session.cancelled")));
        else if (own.mark() != AttendanceMark.NONE)
            line.add(new StatusTag(
                    own.mark().cameInPart() ? Status.DONE : Status.NOT_NEEDED,
                    getTranslation("training.mark." + own.mark())));
        return line;
    }

    private Section completed(List<CompletionRow> done) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        done.forEach(row -> list.add(TrainingTab.line(row, words)));
        return new Section(new H2(getTranslation("training.completed")), list);
    }
}
