package org.alongside.certificates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;

/** Who achieved what: all that this module asks of training, and tells it. */
interface Awards {
    Optional<Standing> standing(OrganisationId organisation, CandidateId candidate);

    /** Some of a cohort, in any order. */
    List<Standing> standings(OrganisationId organisation, CohortId cohort, Collection<CandidateId> some);

    /** Everything somebody was ever entered for. */
    List<Standing> standings(PersonId person);

    /**
     * Our certificates are being issued to these, in the transaction that the caller holds; others who do the same wait until it ends.
     *
     * @throws Refused while something is missing (G10), or when one is issued already
     */
    void issued(OrganisationId organisation, Collection<CandidateId> candidates, LocalDate on);

    /** It was revoked, and nothing takes its place. */
    void revoked(OrganisationId organisation, CandidateId candidate, LocalDate on);
}
