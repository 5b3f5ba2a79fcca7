package org.alongside.certificates;

import java.time.LocalDate;
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

    /** Everybody in the cohort who has not left. */
    List<Standing> standings(OrganisationId organisation, CohortId cohort);

    /** Everything somebody was ever entered for. */
    List<Standing> standings(PersonId person);

    /**
     * Our certificate is being issued, in the transaction that the caller holds; others who do the same wait until it ends.
     *
     * @throws Refused while something is missing (G10), or when it is issued already
     */
    void issued(OrganisationId organisation, CandidateId candidate, LocalDate on);

    /** It was revoked, and nothing takes its place. */
    void revoked(OrganisationId organisation, CandidateId candidate, LocalDate on);
}
