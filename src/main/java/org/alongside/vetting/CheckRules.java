package org.alongside.vetting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.people.PersonDetails;
import org.alongside.people.Stage;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What must hold of a check, beyond the table of states. */
final class CheckRules {
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_NOTE = 4000;

    private static final Set<Stage> ACCEPTED = EnumSet.of(Stage.ONBOARDING, Stage.READY, Stage.ACTIVE, Stage.PAID);

    private CheckRules() {}

    /** G1: nothing that asks about convictions before a conditional offer is accepted; a pause counts as where it began. */
    static void offerIsAccepted(PersonDetails person) {
        Stage before = person.before();
        boolean paused = person.stage() == Stage.ON_HOLD || person.stage() == Stage.SUSPENDED;
        Stage at = paused && before != null ? before : person.stage();
        if (!ACCEPTED.contains(at)) throw new Refused("vetting.refused.G1");
    }

    static void requestedBy(LocalDate today, LocalDate requested) {
        if (requested.isAfter(today)) throw new Refused("vetting.refused.future");
    }

    static void viewable(LocalDate today, @Nullable LocalDate requested, LocalDate viewable) {
        if (viewable.isAfter(today)) throw new Refused("vetting.refused.future");
        if (requested != null && viewable.isBefore(requested)) throw new Refused("vetting.refused.viewable-early");
    }

    static void certificate(LocalDate today, SeenData seen) {
        if (seen.issuedOn().isAfter(today)) throw new Refused("vetting.refused.future");
        CertificateFields fields = seen.fields();
        for (String field : List.of(fields.name(), fields.type(), fields.position(), fields.number())) {
            if (field.isEmpty()) throw new Refused("vetting.refused.field-missing");
            if (field.length() > LONGEST_FIELD) throw new Refused("vetting.refused.field-long", LONGEST_FIELD);
        }
        if (fields.number().chars().noneMatch(Character::isDigit)) throw new Refused("vetting.refused.number");
    }

    static void decided(LocalDate today, Check check, LocalDate decided) {
        LocalDate requested = check.requestedOn();
        LocalDate issued = check.issuedOn();
        if (decided.isAfter(today)) throw new Refused("vetting.refused.future");
        if (requested != null && decided.isBefore(requested))
            throw new Refused("vetting.refused.decided-before-requested");
        if (issued != null && decided.isBefore(issued)) throw new Refused("vetting.refused.decided-before-issued");
    }

    static void expiry(Check check, LocalDate decided, LocalDate expires) {
        LocalDate issued = check.issuedOn();
        if (issued != null && !expires.isAfter(issued)) throw new Refused("vetting.refused.expiry-before-issue");
        if (!expires.isAfter(decided)) throw new Refused("vetting.refused.expiry-over");
    }

    static void conversation(LocalDate today, LocalDate held) {
        if (held.isAfter(today)) throw new Refused("vetting.refused.future");
    }

    /** G4: nobody is told no about what a check says before somebody has talked with them. */
    static void notAcceptedNeedsAConversation(CheckDecision decision, boolean talked) {
        if (decision == CheckDecision.NOT_ACCEPTED && !talked) throw new Refused("vetting.refused.G4");
    }

    /** The second person is another one, and somebody who may decide. */
    static void secondIsAnother(UserId first, UserId second) {
        if (first.equals(second)) throw new Refused("vetting.refused.second-is-first");
    }

    static String words(String typed) {
        if (typed.isBlank()) throw new Refused("vetting.refused.words-missing");
        if (typed.length() > LONGEST_NOTE) throw new Refused("vetting.refused.field-long", LONGEST_NOTE);
        return typed.strip();
    }
}
