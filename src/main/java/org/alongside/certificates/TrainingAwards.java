package org.alongside.certificates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.training.AwardService;
import org.alongside.training.AwardStanding;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;
import org.alongside.training.UnitRow;
import org.springframework.stereotype.Component;

/** Asks training, and tells it. */
@Component
class TrainingAwards implements Awards {
    private final AwardService training;

    TrainingAwards(AwardService training) {
        this.training = training;
    }

    @Override
    public Optional<Standing> standing(OrganisationId organisation, CandidateId candidate) {
        return training.standing(organisation, candidate).map(TrainingAwards::standing);
    }

    @Override
    public List<Standing> standings(OrganisationId organisation, CohortId cohort, Collection<CandidateId> some) {
        return training.standings(organisation, cohort, some).stream()
                .map(TrainingAwards::standing)
                .toList();
    }

    @Override
    public List<Standing> standings(PersonId person) {
        return training.standings(person).stream().map(TrainingAwards::standing).toList();
    }

    @Override
    public void issued(OrganisationId organisation, Collection<CandidateId> candidates, LocalDate on) {
        training.issued(organisation, candidates, on);
    }

    @Override
    public void revoked(OrganisationId organisation, CandidateId candidate, LocalDate on) {
        training.revoked(organisation, candidate, on);
    }

    private static Standing standing(AwardStanding one) {
        return new Standing(
                one.candidate(),
                one.person(),
                one.cohort(),
                one.title(),
                one.description(),
                one.units().stream().map(UnitRow::title).toList(),
                one.completedOn(),
                one.missing());
    }
}
