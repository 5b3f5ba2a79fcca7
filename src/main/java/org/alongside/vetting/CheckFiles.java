package org.alongside.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that is kept of somebody’s checks: theirs to see, and gone with everything else about them. */
@Component
class CheckFiles implements PersonalDataHolder {
    private final Checks checks;
    private final CheckMoves moves;
    private final Conversations conversations;
    private final KnownNumbers numbers;
    private final SentReminders reminders;
    private final CheckSheet sheet;

    CheckFiles(
            Checks checks,
            CheckMoves moves,
            Conversations conversations,
            KnownNumbers numbers,
            SentReminders reminders,
            CheckSheet sheet) {
        this.checks = checks;
        this.moves = moves;
        this.conversations = conversations;
        this.numbers = numbers;
        this.reminders = reminders;
        this.sheet = sheet;
    }

    record Talk(LocalDate heldOn, @Nullable String words) {}

    record Copy(
            String kind,
            CheckState state,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate viewableOn,
            @Nullable LocalDate issuedOn,
            @Nullable CertificateFields certificate,
            @Nullable CheckDecision decision,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String note,
            List<Talk> conversations) {}

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public Object export(PersonId person) {
        List<Check> all = checks.findByPersonOrderByKindAscRoundDesc(person);
        Map<CheckKindId, CheckKind> known = sheet.kinds(all);
        return all.stream()
                .map(check -> copy(check, sheet.kind(known, check).name()))
                .toList();
    }

    private Copy copy(Check check, String kind) {
        List<Talk> talks = conversations.findByCheck(check.id()).stream()
                .map(talk -> new Talk(talk.heldOn(), talk.words()))
                .toList();
        return new Copy(
                kind,
                check.state(),
                check.requestedOn(),
                check.viewableOn(),
                check.issuedOn(),
                check.seenFields(),
                check.decision(),
                check.decidedOn(),
                check.expiresOn(),
                check.content(),
                talks);
    }

    @Override
    public void erase(PersonId person) {
        conversations.deleteOf(person);
        moves.deleteOf(person);
        numbers.deleteOf(person);
        reminders.deleteOf(person);
        checks.deleteOf(person);
    }
}
