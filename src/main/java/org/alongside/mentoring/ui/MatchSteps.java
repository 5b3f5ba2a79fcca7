package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.mentoring.MatchDetails;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchReason;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MatchState;
import org.alongside.mentoring.PauseRow;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;

/** What is next for a match, and what else can be done with it, for those who may. */
@org.springframework.stereotype.Component
class MatchSteps {
    private final MatchService matches;
    private final Access access;
    private final MentoringWords words;

    MatchSteps(MatchService matches, Access access, MentoringWords words) {
        this.matches = matches;
        this.access = access;
        this.words = words;
    }

    /** The one card, or a notice of why there is none. */
    Component of(MatchDetails match, Runnable again) {
        if (!match.pauses().isEmpty()) return pauses(match, again);
        MatchRow row = match.row();
        if (!access.actsOn(Act.MATCH, row.mentor()) || !row.state().isOpen()) return new Div();
        return switch (row.state()) {
            case PROPOSED -> next(match, "agree", () -> day(row, "agree", row.proposedOn(), again, matches::agree));
            case AGREED -> next(match, "begin", () -> day(row, "begin", agreed(row), again, matches::begin));
            default -> review(row, again);
        };
    }

    private Component next(MatchDetails match, String step, Runnable does) {
        MatchRow row = match.row();
        List<MatchReason> against = matches.against(row.mentor(), row.id());
        String key = "mentoring.step." + step;
        if (!against.isEmpty()) return stopped(against);
        return new NextStepCard(say("mentoring.step.next"), say(key, words.mentee(row.mentee())))
                .because(say(key + ".what", words.mentee(row.mentee())))
                .actions(ActionButton.main(say(key + ".do"), does));
    }

    private Component stopped(List<MatchReason> against) {
        List<String> reasons =
                against.stream().map(reason -> words.text(reason.words())).toList();
        return Reasons.stopped(say("mentoring.step.stopped"), reasons, say("mentoring.step.stopped.try"));
    }

    private Component review(MatchRow row, Runnable again) {
        LocalDate due = row.reviewOn();
        if (due == null || words.days().daysSince(due) < -7) return new Div();
        return new NextStepCard(say("mentoring.step.review.by", words.day(due)), say("mentoring.step.review"))
                .because(say("mentoring.step.review.what"))
                .actions(ActionButton.main(
                        say("mentoring.step.review.do"),
                        () -> day(row, "review", agreed(row), again, matches::review)));
    }

    private Component pauses(MatchDetails match, Runnable again) {
        Div all = new Div();
        all.addClassName("al-pauses");
        for (PauseRow pause : match.pauses()) {
            String since = words.day(words.days().dayOf(pause.since()));
            Notice notice = new Notice(Status.WARNING, say("mentoring.pause." + pause.shown(), since));
            if (pause.words() != null) notice.then(pause.words());
            all.add(notice);
        }
        MatchRow row = match.row();
        if (access.actsOn(Act.PAUSE_MATCHES, row.mentor())) all.add(goOn(row, again));
        return all;
    }

    private Component goOn(MatchRow row, Runnable again) {
        PlainError error = new PlainError();
        Div acts = new Div(ActionButton.other(say("mentoring.match.go-on"), () -> {
            try {
                matches.goOn(row.mentor(), row.id());
                again.run();
            } catch (Refused no) {
                error.show(no.refusal());
            }
        }));
        acts.addClassName("acts");
        return new Div(acts, error);
    }

    /** What is seldom wanted. */
    Component also(MatchDetails match, Runnable again) {
        MatchRow row = match.row();
        Div acts = new Div();
        acts.addClassName("acts");
        if (row.state().leadsTo(MatchState.PAUSED) && access.actsOn(Act.PAUSE_MATCHES, row.mentor()))
            acts.add(ActionButton.other(say("mentoring.match.pause"), () -> pause(row, again)));
        if (row.state().isOpen() && access.actsOn(Act.MATCH, row.mentor()))
            acts.add(ActionButton.other(
                    say("mentoring.match.end"),
                    () -> new EndDialog(row, words, data -> {
                                matches.end(row.mentor(), row.id(), data);
                                again.run();
                            })
                            .open()));
        return acts;
    }

    private void pause(MatchRow row, Runnable again) {
        TextArea why = new TextArea(say("mentoring.pause.words"));
        why.setMaxLength(1000);
        why.setHelperText(say("mentoring.pause.words.hint"));
        why.getElement().setAttribute("dir", "auto");
        new AskThen(
                        say("mentoring.match.pause"),
                        say("mentoring.match.pause.what"),
                        say("mentoring.match.pause"),
                        () -> {
                            matches.pause(row.mentor(), row.id(), why.getValue());
                            again.run();
                        },
                        why)
                .open();
    }

    /** Something that is done on a day. */
    private interface OnDay {
        void on(PersonId person, MatchId match, LocalDate day, long version);
    }

    private void day(MatchRow row, String step, LocalDate earliest, Runnable again, OnDay does) {
        DatePicker on = new DayField(say("mentoring.step." + step + ".day"));
        on.setMin(earliest);
        on.setMax(words.days().today());
        on.setValue(words.days().today());
        new AskThen(
                        say("mentoring.step." + step + ".do"),
                        say("mentoring.step." + step + ".ask"),
                        say("mentoring.step." + step + ".do"),
                        () -> {
                            if (on.isEmpty()) throw new Refused("mentoring.refused.ahead");
                            take(() -> does.on(row.mentor(), row.id(), on.getValue(), row.version()));
                            again.run();
                        },
                        on)
                .open();
    }

    /** Whoever was first is told of in a sentence; nothing typed here is worth more than a day. */
    private static void take(Runnable move) {
        try {
            move.run();
        } catch (ChangedMeanwhile first) {
            throw new Refused("mentoring.refused.move");
        }
    }

    private static LocalDate agreed(MatchRow row) {
        return row.agreedOn() == null ? row.proposedOn() : row.agreedOn();
    }

    private String say(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
