package org.alongside.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import org.alongside.accounts.Acting;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.ActionData;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.ConfidenceData;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.MySupervisionService;
import org.alongside.supervision.PlanData;
import org.alongside.supervision.SheetSaved;
import org.alongside.supervision.SupervisionHow;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionService;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.SupervisionSheetService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a supervisor and a volunteer do with one supervision, each thing on its day; days are counted back from today. */
@Component
@Profile("demo")
class Supervising {
    /** Who supervises whom, and who the volunteer is when they sign in. */
    record Pair(PersonId volunteer, UserId self, UserId supervisor) {}

    private static final int NEW = 60;
    private static final int EVERY = 13;
    private static final int LATER = 40;
    private static final int UNTIL_ANOTHER_DAY = 10;

    private final SupervisionService supervisions;
    private final SupervisionSheetService sheets;
    private final ConfidenceService confidences;
    private final ActionService actions;
    private final MySupervisionService own;
    private final Acting acting;
    private final DemonstrationClock clock;

    Supervising(
            SupervisionService supervisions,
            SupervisionSheetService sheets,
            ConfidenceService confidences,
            ActionService actions,
            MySupervisionService own,
            Acting acting,
            DemonstrationClock clock) {
        this.supervisions = supervisions;
        this.sheets = sheets;
        this.confidences = confidences;
        this.actions = actions;
        this.own = own;
        this.acting = acting;
        this.clock = clock;
    }

    /** In time from their first day on, but for one in nine, which one of the two missed; the last at least so many days ago. */
    void regularly(Pair pair, int beganDaysAgo, int last, int turn) {
        int daysAgo = beganDaysAgo - EVERY;
        for (int i = turn; daysAgo >= last; i++) {
            boolean missed = i % 9 == 7;
            if (missed) isMissed(pair, daysAgo, i % 2 == 0 ? MissedBy.VOLUNTEER : MissedBy.US, SaidInSupervision.WHY);
            else isSigned(pair, daysAgo, i);
            daysAgo -= (beganDaysAgo - daysAgo < NEW ? EVERY : LATER) + (missed ? UNTIL_ANOTHER_DAY : 0);
        }
    }

    /** Held, and signed by both. */
    void isSigned(Pair pair, int daysAgo, int turn) {
        SupervisionId id = isHeld(pair, daysAgo, turn);
        answers(pair, id, daysAgo - 1, "");
    }

    /** What the volunteer sees differently; they sign it as it is when that is nothing. */
    void answers(Pair pair, SupervisionId id, int daysAgo, String differently) {
        itIs(Math.max(0, daysAgo));
        acting.as(pair.self(), () -> own.sign(pair.volunteer(), id, differently));
    }

    /** Held, and signed by the supervisor alone. */
    SupervisionId isHeld(Pair pair, int daysAgo, int turn) {
        SupervisionId id = isPlanned(pair, daysAgo, 0);
        isSignedByTheSupervisor(pair, id, turn);
        return id;
    }

    void isSignedByTheSupervisor(Pair pair, SupervisionId id, int turn) {
        acting.as(
                pair.supervisor(),
                () -> supervisions.sign(
                        pair.volunteer(), id, new SheetSaved(SaidInSupervision.sheet(turn), version(pair, id))));
    }

    void isMissed(Pair pair, int daysAgo, MissedBy whose, String why) {
        SupervisionId id = isPlanned(pair, daysAgo, 0);
        acting.as(pair.supervisor(), () -> supervisions.missed(pair.volunteer(), id, whose, why, version(pair, id)));
    }

    void isCancelledByAPrison(Pair pair, int daysAgo, String why) {
        SupervisionId id = isPlanned(pair, daysAgo, 0);
        acting.as(
                pair.supervisor(), () -> supervisions.cancelledByPrison(pair.volunteer(), id, why, version(pair, id)));
    }

    /** On that day, for some days later. */
    SupervisionId isPlanned(Pair pair, int daysAgo, int daysLater) {
        itIs(daysAgo);
        SupervisionId[] made = new SupervisionId[1];
        SupervisionHow[] ways = SupervisionHow.values();
        SupervisionHow how = ways[(daysAgo + daysLater) % ways.length];
        PlanData plan = new PlanData(
                today().plusDays(daysLater).atTime(15, 0),
                how,
                how == SupervisionHow.FACE_TO_FACE ? Words.PLACE : "",
                0);
        acting.as(pair.supervisor(), () -> made[0] = supervisions.plan(pair.volunteer(), plan));
        return made[0];
    }

    void isBegunToBeWritten(Pair pair, SupervisionId id, SupervisionSheet sheet, String confidential) {
        acting.as(pair.supervisor(), () -> {
            supervisions.write(pair.volunteer(), id, new SheetSaved(sheet, version(pair, id)));
            if (!confidential.isEmpty()) confidences.write(pair.volunteer(), id, new ConfidenceData(confidential, 0));
        });
    }

    /** Agreed in one that is being written, to be done within some days. */
    void agree(Pair pair, SupervisionId in, ActionOwner who, String what, int days) {
        acting.as(
                pair.supervisor(),
                () -> actions.agree(pair.volunteer(), in, new ActionData(what, who, today().plusDays(days))));
    }

    private long version(Pair pair, SupervisionId id) {
        return sheets.details(pair.volunteer(), id).version();
    }

    private void itIs(int daysAgo) {
        clock.setRight();
        clock.set(clock.instant().minus(Duration.ofDays(daysAgo)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
