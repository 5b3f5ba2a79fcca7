package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Undo;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.CheckMoveId;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.DecisionData;
import org.alongside.vetting.DecisionService;

/** What a vetting lead does with the checks of one person: done at once, said, and can be taken back for a minute. */
class CheckActions {
    private final PersonId person;
    private final CheckMoveService moves;
    private final DecisionService decisions;
    private final CheckKindService kinds;
    private final DayWords days;
    private Runnable again = () -> {};

    CheckActions(
            PersonId person, CheckMoveService moves, DecisionService decisions, CheckKindService kinds, DayWords days) {
        this.person = person;
        this.moves = moves;
        this.decisions = decisions;
        this.kinds = kinds;
        this.days = days;
    }

    /** @param again shows the checks anew, after something was done */
    void afterwards(Runnable again) {
        this.again = again;
    }

    void askForAnother() {
        new NewCheckDialog(kinds.inUse(), kind -> {
                    moves.begin(person, kind);
                    again.run();
                })
                .open();
    }

    void again(CheckDetails check) {
        trying(() -> {
            moves.begin(person, check.kindId());
            again.run();
        });
    }

    void askToRequest(CheckDetails check) {
        new RequestDialog(check, days.today(), data -> done(check, moves.request(person, check.id(), data))).open();
    }

    void askWhenViewable(CheckDetails check) {
        new ViewableDialog(
                        check.version(),
                        days.today(),
                        (day, version) -> done(check, moves.withThePerson(person, check.id(), day, version)))
                .open();
    }

    void askWhatStandsOnIt(CheckDetails check) {
        new SeenDialog(
                        check,
                        days.today(),
                        data -> moves.see(person, check.id(), data).ifPresentOrElse(move -> done(check, move), again))
                .open();
    }

    void askToClear(CheckDetails check) {
        new ClearDialog(check, days.today(), data -> decide(check, data)).open();
    }

    void askForTheContent(CheckDetails check) {
        new NeedsTalkDialog(
                        check.version(),
                        (note, version) -> done(check, decisions.needsAConversation(person, check.id(), note, version)))
                .open();
    }

    void askHowTheTalkWent(CheckDetails check) {
        new TalkDialog(days.today(), (day, words) -> {
                    decisions.talked(person, check.id(), day, words);
                    again.run();
                })
                .open();
    }

    void askToDecide(CheckDetails check) {
        new DecisionDialog(check, days.today(), decisions.seconds(person), data -> decide(check, data)).open();
    }

    void agree(CheckDetails check) {
        trying(() -> {
            decisions.agree(person, check.id(), check.version());
            again.run();
        });
    }

    void disagree(CheckDetails check) {
        trying(() -> {
            decisions.disagree(person, check.id(), check.version());
            again.run();
        });
    }

    void review(CheckDetails check, boolean over) {
        trying(() -> done(check, moves.review(person, check.id(), over, check.version())));
    }

    void require(CheckDetails check, boolean needed) {
        trying(() -> done(check, moves.require(person, check.id(), needed, check.version())));
    }

    private void decide(CheckDetails check, DecisionData data) {
        decisions.decide(person, check.id(), data).ifPresentOrElse(move -> done(check, move), again);
    }

    /** A colleague was faster, or a rule says no: the page shows how it stands now, and says why. */
    private void trying(Runnable what) {
        try {
            what.run();
        } catch (ChangedMeanwhile first) {
            again.run();
            say("vetting.refused.changed");
        } catch (Refused no) {
            again.run();
            say(no.refusal().messageKey(), no.refusal().arguments().toArray());
        }
    }

    private static void say(String key, Object... gaps) {
        Notification.show(new Span().getTranslation(key, gaps), 10_000, Notification.Position.BOTTOM_START);
    }

    private void done(CheckDetails check, CheckMoveId move) {
        again.run();
        Undo.offer(
                new Span().getTranslation("vetting.done", check.kind()),
                () -> trying(() -> {
                    moves.takeBack(person, check.id(), move);
                    again.run();
                }));
    }
}
