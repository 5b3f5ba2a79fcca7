package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.DisclosureStanding;
import org.alongside.disclosure.RiskAssessment;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.LostUpdateDialog;

/** What is done with the self-disclosure of one person. */
class DisclosureActions {
    private final PersonId person;
    private final DisclosureMoveService moves;
    private final DisclosureDecisionService decisions;
    private final DayWords days;
    private Runnable again = () -> {};

    DisclosureActions(
            PersonId person, DisclosureMoveService moves, DisclosureDecisionService decisions, DayWords days) {
        this.person = person;
        this.moves = moves;
        this.decisions = decisions;
        this.days = days;
    }

    /** @param again shows it anew, after something was done */
    void afterwards(Runnable again) {
        this.again = again;
    }

    void read(DisclosureDetails one) {
        trying(() -> moves.read(person, one.id(), one.version()));
    }

    void takeBack(DisclosureDetails one) {
        trying(() -> moves.takeBackProposal(person, one.id(), one.version()));
    }

    void answerIsRead(DisclosureDetails one) {
        trying(() -> moves.answerIsRead(person, one.id(), one.version()));
    }

    void lookAgain(DisclosureDetails one) {
        trying(() -> decisions.lookAgain(person, one.id(), one.version()));
    }

    void askWhatTheyTold(DisclosureDetails one) {
        new ReportDialog(one, days.today(), data -> {
                    moves.reported(person, one.id(), data);
                    again.run();
                })
                .open();
    }

    void askHowTheTalkWent(DisclosureDetails one) {
        new PrivateTalkDialog(one, days.today(), data -> {
                    moves.talked(person, one.id(), data);
                    again.run();
                })
                .open();
    }

    void askToAssess(DisclosureDetails one) {
        new AssessmentDialog(one, this::assess).open();
    }

    void askToDecide(DisclosureDetails one) {
        new SuitabilityDialog(one, decisions.seconds(person), data -> {
                    decisions.decide(person, one.id(), data);
                    again.run();
                })
                .open();
    }

    void askToAgree(DisclosureDetails one) {
        new OpinionDialog(one, true, (why, version) -> {
                    decisions.agree(person, one.id(), why, version);
                    again.run();
                })
                .open();
    }

    void askToDisagree(DisclosureDetails one) {
        new OpinionDialog(one, false, (why, version) -> {
                    decisions.disagree(person, one.id(), why, version);
                    again.run();
                })
                .open();
    }

    /** Somebody wrote on it first: theirs beside ours, part by part. */
    private void assess(DisclosureDetails one, RiskAssessment mine, long version) {
        try {
            moves.assess(person, one.id(), mine, version);
            again.run();
        } catch (ChangedMeanwhile first) {
            DisclosureStanding theirs = first.theirs(DisclosureStanding.class);
            AssessmentBeside beside =
                    new AssessmentBeside(theirs.assessment(), mine, key -> new Span().getTranslation(key));
            new LostUpdateDialog(
                            beside.fields(),
                            kept -> trying(() -> moves.assess(person, one.id(), beside.merged(kept), theirs.version())))
                    .open();
        }
    }

    /** A colleague was faster, or a rule says no: the page shows how it stands now, and says why. */
    private void trying(Runnable what) {
        try {
            what.run();
            again.run();
        } catch (ChangedMeanwhile first) {
            again.run();
            say("disclosure.refused.changed");
        } catch (Refused no) {
            again.run();
            say(no.refusal().messageKey(), no.refusal().arguments().toArray());
        }
    }

    private static void say(String key, Object... gaps) {
        Notification.show(new Span().getTranslation(key, gaps), 10_000, Notification.Position.BOTTOM_START);
    }
}
