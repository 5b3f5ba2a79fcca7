package org.alongside.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.StartData;
import org.alongside.people.StartService;
import org.alongside.people.TellingService;
import org.alongside.progression.CriteriaData;
import org.alongside.progression.CriteriaService;
import org.alongside.progression.Criterion;
import org.alongside.progression.CriterionKind;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Volunteers who have been with us for a year or so, in a role that began before the others and can become a paid one. */
@Component
@Profile("demo")
class LongServing {
    private static final String ADDRESS = "drop-in-mentor";
    private static final String TITLE = "Mentor at our drop-in";

    private final RoleProfileService profiles;
    private final RoleRequirementService requirements;
    private final OpportunityService opportunities;
    private final CriteriaService criteria;
    private final AreaService areas;
    private final UserDirectory colleagues;
    private final Newcomers newcomers;
    private final JourneyService journeys;
    private final FurtherOn further;
    private final StartService starts;
    private final TellingService tellings;
    private final PersonService people;
    private final Beginnings beginnings;
    private final Acting acting;
    private final DemonstrationClock clock;
    private final Map<PersonId, UserId> spaces = new HashMap<>();

    LongServing(
            RoleProfileService profiles,
            RoleRequirementService requirements,
            OpportunityService opportunities,
            CriteriaService criteria,
            AreaService areas,
            UserDirectory colleagues,
            Newcomers newcomers,
            JourneyService journeys,
            FurtherOn further,
            StartService starts,
            TellingService tellings,
            PersonService people,
            Beginnings beginnings,
            Acting acting,
            DemonstrationClock clock) {
        this.profiles = profiles;
        this.requirements = requirements;
        this.opportunities = opportunities;
        this.criteria = criteria;
        this.areas = areas;
        this.colleagues = colleagues;
        this.newcomers = newcomers;
        this.journeys = journeys;
        this.further = further;
        this.starts = starts;
        this.tellings = tellings;
        this.people = people;
        this.beginnings = beginnings;
        this.acting = acting;
        this.clock = clock;
    }

    boolean isThere() {
        return opportunities.at(ADDRESS).isPresent();
    }

    /** The same charity with the one opportunity that was open then. */
    SetUp opened(SetUp charity, int daysAgo) {
        itIs(daysAgo);
        OpportunityId[] made = new OpportunityId[1];
        RoleProfileId[] role = new RoleProfileId[1];
        UserId administrator = colleagues
                .colleagues(Role.ADMINISTRATOR, charity.organisation())
                .getFirst()
                .id();
        acting.as(administrator, () -> {
            role[0] = profiles.add(new RoleProfileData(TITLE, "Be there once a week, and listen.", true, 0));
            requirements.save(role[0], new RoleRequirementData(Set.of(), 0, false, false, false, true, "", 0));
            made[0] = opportunities.add(opportunity(charity, role[0]));
        });
        acting.as(charity.manager(), () -> criteria.publish(role[0], months()));
        return new SetUp(
                charity.organisation(),
                charity.coordinator(),
                charity.vettingLead(),
                charity.manager(),
                Collections.nCopies(3, made[0]));
    }

    private static CriteriaData months() {
        return new CriteriaData(
                List.of(Criterion.of(CriterionKind.MONTHS_ACTIVE, 12), Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0)),
                0);
    }

    private OpportunityData opportunity(SetUp charity, RoleProfileId role) {
        LocalDate today = LocalDate.now(clock);
        Set<AreaId> everywhere = new LinkedHashSet<>();
        areas.inUse(charity.organisation()).stream().map(AreaChoice::id).forEach(everywhere::add);
        return new OpportunityData(
                role,
                ADDRESS,
                TITLE,
                "Be there once a week, and listen.",
                "3 hours a week",
                "2 evenings",
                today,
                today.plusDays(500),
                everywhere,
                charity.coordinator(),
                0);
    }

    /** The same charity again, with that opportunity. */
    SetUp found(SetUp charity) {
        OpportunityId made = opportunities.at(ADDRESS).orElseThrow().id();
        return new SetUp(
                charity.organisation(),
                charity.coordinator(),
                charity.vettingLead(),
                charity.manager(),
                Collections.nCopies(3, made));
    }

    /** Went the same way as everybody, and began so many days ago with the first supervisor there is. */
    PersonId active(SetUp charity, String name, int daysAgo) {
        return active(charity, name, daysAgo, null);
    }

    PersonId active(SetUp charity, String name, int daysAgo, @Nullable UserId supervisor) {
        itIs(daysAgo + 30);
        PersonId person = newcomers.apply(charity, InventedPerson.of(name), new Random(name.hashCode()));
        UserId morag = charity.coordinator();
        itIs(daysAgo + 27);
        acting.as(morag, () -> {
            journeys.shortlist(person);
            further.arrange(charity, person);
        });
        itIs(daysAgo + 18);
        acting.as(morag, () -> {
            further.hear(person, InterviewOutcome.SUITABLE);
            further.offer(person);
        });
        itIs(daysAgo + 9);
        acting.as(morag, () -> {
            further.accept(person);
            further.welcome(person);
        });
        itIs(daysAgo);
        acting.as(morag, () -> begins(person, supervisor));
        clock.setRight();
        return person;
    }

    private void begins(PersonId person, @Nullable UserId supervisor) {
        UserId with = supervisor == null ? starts.supervisors(person).getFirst().id() : supervisor;
        starts.start(person, new StartData(LocalDate.now(clock), with));
    }

    void hasASpace(SetUp charity, PersonId person, String address) {
        UserId user = account(charity.organisation(), person, address);
        spaces.put(person, user);
        beginnings.password(user, Staff.PASSWORD);
    }

    /** Who they are when they sign in; nobody can yet as whoever had no space of their own. */
    UserId self(SetUp charity, PersonId person) {
        return spaces.computeIfAbsent(person, one -> account(charity.organisation(), one, null));
    }

    private UserId account(OrganisationId here, PersonId person, @Nullable String address) {
        return beginnings.volunteer(here, person, people.detailsFor(person).nameToUse(), address, List.of());
    }

    /** Nobody waits for news of so long ago. */
    void tellEverybody(SetUp charity, Set<PersonId> some) {
        charity.whoTell()
                .forEach(user -> acting.as(
                        user,
                        () -> tellings.waiting(500).stream()
                                .filter(news -> some.contains(news.person()))
                                .forEach(news -> tellings.told(news.person(), news.change()))));
    }

    private void itIs(int daysAgo) {
        clock.setRight();
        clock.set(clock.instant().minus(Duration.ofDays(daysAgo)));
    }
}
