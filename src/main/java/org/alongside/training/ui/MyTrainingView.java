package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.LineList;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CompletionRow;
import org.alongside.training.OwnSession;
import org.alongside.training.OwnTraining;
import org.alongside.training.OwnTrainingNotice;
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
    private final transient OwnUnits units;
    private final transient List<OwnTrainingNotice> notices;
    private final transient TrainingWords words;

    MyTrainingView(
            CurrentUser current,
            ProgressService progress,
            OwnUnits units,
            List<OwnTrainingNotice> notices,
            TrainingWords words) {
        this.current = current;
        this.progress = progress;
        this.units = units;
        this.notices = notices;
        this.words = words;
        addClassNames("al-my", "al-my-training");
        titled(getTranslation("training.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.myself());
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
            one.units().forEach(unit -> section.add(units.of(me, far.cohort(), unit, () -> show(me))));
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

    private Component sessions(OwnTraining one) {
        LineList list = new LineList();
        one.sessions().forEach(own -> session(own, list));
        Details details = new Details(
                getTranslation(
                        "training.mine.sessions",
                        one.progress().came(),
                        one.progress().held()),
                list);
        details.addClassName("al-my-sessions");
        return details;
    }

    private void session(OwnSession own, LineList list) {
        ListItem line = list.line(
                new Span(getTranslation("training.session", own.session().number())), words.when(own.session()));
        if (own.session().cancelled())
            line.add(new StatusTag(Status.NOT_NEEDED, getTranslation("training.session.cancelled")));
        else if (own.mark() != AttendanceMark.NONE)
            line.add(new StatusTag(
                    own.mark().cameInPart() ? Status.DONE : Status.NOT_NEEDED,
                    getTranslation("training.mark." + own.mark())));
    }

    private Section completed(List<CompletionRow> done) {
        return new Section(new H2(getTranslation("training.completed")), TrainingTab.completed(done, words));
    }
}
