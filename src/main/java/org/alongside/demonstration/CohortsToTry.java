package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.training.CandidateNumberService;
import org.alongside.training.CatalogueService;
import org.alongside.training.CohortData;
import org.alongside.training.CohortId;
import org.alongside.training.CohortPlan;
import org.alongside.training.CohortService;
import org.alongside.training.ProgrammeId;
import org.alongside.training.ProgrammeRow;
import org.alongside.training.RoleTrainingService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A cohort that is half-way, with something to do for its trainer and its verifier, one that is finished, and what roles need. */
@Component
@Profile("demo")
@Order(11)
class CohortsToTry implements ApplicationRunner {
    private static final int DAYS_SINCE_RUNNING = 45;
    private static final int DAYS_SINCE_FINISHED = 50;
    private static final int WEEK = 7;

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final AreaService areas;
    private final CatalogueService catalogue;
    private final RoleTrainingService roleTraining;
    private final RoleProfileService profiles;
    private final CohortService cohorts;
    private final CandidateNumberService numbers;
    private final PersonService people;
    private final Evenings evenings;
    private final Acting acting;
    private final DemonstrationClock clock;

    CohortsToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            AreaService areas,
            CatalogueService catalogue,
            RoleTrainingService roleTraining,
            RoleProfileService profiles,
            CohortService cohorts,
            CandidateNumberService numbers,
            PersonService people,
            Evenings evenings,
            Acting acting,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.areas = areas;
        this.catalogue = catalogue;
        this.roleTraining = roleTraining;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.numbers = numbers;
        this.people = people;
        this.evenings = evenings;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations.here().ifPresent(here -> {
            boolean[] begun = {true};
            acting.as(
                    who(here, Role.MANAGER),
                    () -> begun[0] = !cohorts.page(false, PageRequest.of(0, 1)).isEmpty());
            if (!begun[0]) invent(here);
        });
    }

    private void invent(OrganisationId here) {
        Instant now = clock.instant();
        acting.as(who(here, Role.ADMINISTRATOR), this::needs);
        List<PersonId> atWork = new ArrayList<>();
        acting.as(who(here, Role.COORDINATOR), () -> {
            PersonFilter shortlisted = new PersonFilter(null, Stage.SHORTLISTED, null, null, null);
            people.list(shortlisted, PageRequest.of(0, 1)).forEach(one -> atWork.add(one.id()));
            people.atWork(null, PageRequest.of(0, 17)).forEach(one -> atWork.add(one.id()));
        });
        int half = Math.min(12, atWork.size());
        CohortId finished = begin(
                here, now, DAYS_SINCE_FINISHED, "Mentoring award, evenings", 6, atWork.subList(half, atWork.size()));
        CohortId running = begin(here, now, DAYS_SINCE_RUNNING, "Mentoring award, autumn", 12, atWork.subList(0, half));
        evenings.finish(finished, who(here, Role.TRAINER), who(here, Role.INTERNAL_VERIFIER), now);
        evenings.halfWay(
                running, who(here, Role.TRAINER), who(here, Role.INTERNAL_VERIFIER), who(here, Role.COORDINATOR), now);
        clock.setRight();
    }

    /** Mentors know about drugs and crises before they begin; an award no role needs. */
    private void needs() {
        Set<ProgrammeId> wanted = catalogue.all().stream()
                .filter(row -> row.name().equals("Drug awareness") || row.name().equals("Crisis management"))
                .map(ProgrammeRow::id)
                .collect(Collectors.toSet());
        profiles.all().stream()
                .filter(role -> role.name().startsWith("Volunteer mentor"))
                .forEach(role -> roleTraining.save(role.id(), wanted));
    }

    private CohortId begin(
            OrganisationId here, Instant now, int daysAgo, String name, int sessions, List<PersonId> candidates) {
        clock.set(now.minus(Duration.ofDays(daysAgo)));
        List<CohortId> made = new ArrayList<>();
        UserId trainer = who(here, Role.TRAINER);
        UserId verifier = who(here, Role.INTERNAL_VERIFIER);
        acting.as(who(here, Role.MANAGER), () -> {
            ProgrammeId award = catalogue.all().stream()
                    .filter(ProgrammeRow::isAward)
                    .findFirst()
                    .orElseThrow()
                    .id();
            AreaId area = areas.inUse(here).getFirst().id();
            CohortData data = new CohortData(name, area, "Seagate, Dundee", Set.of(trainer), verifier, 20, 0);
            LocalDate first = LocalDate.now(clock);
            made.add(cohorts.create(award, data, new CohortPlan(first, LocalTime.of(18, 0), 150, sessions, Set.of())));
            acting.as(who(here, Role.COORDINATOR), () -> enter(made.getFirst(), candidates, daysAgo));
        });
        return made.getFirst();
    }

    private void enter(CohortId cohort, List<PersonId> candidates, int number) {
        for (int i = 0; i < candidates.size(); i++) {
            cohorts.enter(cohort, candidates.get(i));
            if (i % 5 < 4) numbers.keep(candidates.get(i), "%03d%06d".formatted(number, 100_200 + i * WEEK));
        }
    }

    private UserId who(OrganisationId here, Role role) {
        return colleagues.colleagues(role, here).getFirst().id();
    }
}
