package org.alongside.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops and lets go again the removal of what is kept about somebody, for a court, a claim or a concern. */
@Service
public class LegalHoldService {
    private static final int LONGEST_REASON = 200;

    private final LegalHolds holds;
    private final OwnPeople people;
    private final References references;
    private final Audit audit;
    private final CurrentUser current;
    private final Clock clock;

    LegalHoldService(
            LegalHolds holds, OwnPeople people, References references, Audit audit, CurrentUser current, Clock clock) {
        this.holds = holds;
        this.people = people;
        this.references = references;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The same for whoever has this number on their letters.
     *
     * @throws Refused when nobody has
     */
    @Acts(Act.HOLD_DATA)
    @Transactional
    public void place(String reference, String reason) {
        place(references.find(reference), reason);
    }

    /** Places a hold; placing it again changes nothing. The reason has at most 200 characters. */
    @Acts(Act.HOLD_DATA)
    @Transactional
    public void place(PersonId person, String reason) {
        OrganisationId here = people.organisationOf(person);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("privacy.hold.reason", LONGEST_REASON);
        }
        if (holds.existsById(person)) return;
        holds.save(new LegalHold(person, here, reason.strip(), clock.instant()));
        audit.record(here, Audited.HELD, person, null);
    }

    /** Lifts the hold; what is too old is then removed in the next night. */
    @Acts(Act.HOLD_DATA)
    @Transactional
    public void lift(PersonId person) {
        OrganisationId here = people.organisationOf(person);
        if (!holds.existsById(person)) return;
        holds.deleteById(person);
        audit.record(here, Audited.RELEASED, person, null);
    }

    /** The holds in the reader's organisation, newest first. */
    @Acts(Act.HOLD_DATA)
    @Transactional(readOnly = true)
    public List<LegalHoldRow> list(Pageable page) {
        List<LegalHold> found = holds.page(current.get().organisation(), page);
        Map<PersonId, String> numbers =
                references.of(found.stream().map(LegalHold::person).toList());
        return found.stream().map(hold -> hold.row(numbers.get(hold.person()))).toList();
    }
}
