package org.alongside.alike;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.EstablishmentId;
import org.alongside.disclosure.Disclosers;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.training.CohortId;
import org.alongside.training.UnitId;

/** One person in an area of their own, with a colleague of each role there; of two such lives one holds what the other does not. */
public final class Life {
    /** What gives lived experience away (domain, section 5). */
    public enum Holds {
        CUSTODY,
        PROBATION_WORKER,
        CONTENT,
        OTHER_ROUTE,
        SOMETHING_TOLD
    }

    final Set<Holds> holds;
    final Disclosers.Case told;
    final EstablishmentId prison;
    final CohortId cohort;
    final UnitId unit;
    /** A manager who decides with the vetting lead, another than the one who looks. */
    final UserId second;

    private final Map<Role, UserId> staff;

    /** Nobody's until it has begun. */
    ClearanceId clearance = new ClearanceId(new UUID(0, 0));

    /** The day of the check's certificate, and of what is decided on it. */
    LocalDate seenOn = LocalDate.EPOCH;

    /** Whoever speaks for them, as it stands in an address. */
    String referee = "";

    Life(
            Set<Holds> holds,
            Disclosers.Case told,
            EstablishmentId prison,
            CohortId cohort,
            UnitId unit,
            Map<Role, UserId> staff,
            UserId second) {
        this.holds = holds;
        this.told = told;
        this.prison = prison;
        this.cohort = cohort;
        this.unit = unit;
        this.staff = staff;
        this.second = second;
    }

    public PersonId person() {
        return told.person();
    }

    UserId colleague(Role role) {
        return Optional.ofNullable(staff.get(role)).orElseThrow();
    }
}
