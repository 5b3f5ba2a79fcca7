package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accounts.Acting;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.people.TellingService;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.OpenOpportunity;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Somebody with a name just before each step of the journey, so that a visitor can take any of them at once.
 *
 * <p>Each went the same way as everybody, through the services, as far as there; the last thing was yesterday.
 */
@Component
@Profile("demo")
@Order(50)
class StepsToTry implements ApplicationRunner {
    /** One thing that happens to somebody, so many days after the one before. */
    private record Happens(int daysLater, Runnable what) {}

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final OpportunityService opportunities;
    private final Newcomers newcomers;
    private final PersonService people;
    private final JourneyService journeys;
    private final TellingService tellings;
    private final FurtherOn further;
    private final WayToTry onTheWay;
    private final Matching matching;
    private final Beginnings beginnings;
    private final Named named;
    private final Acting acting;
    private final DemonstrationClock clock;

    StepsToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            OpportunityService opportunities,
            Newcomers newcomers,
            PersonService people,
            JourneyService journeys,
            TellingService tellings,
            FurtherOn further,
            WayToTry onTheWay,
            Matching matching,
            Beginnings beginnings,
            Named named,
            Acting acting,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.opportunities = opportunities;
        this.newcomers = newcomers;
        this.people = people;
        this.journeys = journeys;
        this.tellings = tellings;
        this.further = further;
        this.onTheWay = onTheWay;
        this.matching = matching;
        this.beginnings = beginnings;
        this.named = named;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!named.all().isEmpty()) return;
        organisations.here().ifPresent(here -> {
            for (Step step : Step.values()) {
                if (step.isMade()) comes(charity(here), step);
                else isFound(charity(here), step);
            }
            clock.setRight();
        });
    }

    private SetUp charity(OrganisationId here) {
        OpportunityId befriender = opportunities.open().stream()
                .filter(one -> one.address().equals("befriender"))
                .map(OpenOpportunity::id)
                .findFirst()
                .orElseThrow();
        return new SetUp(
                here,
                who(here, Role.COORDINATOR),
                who(here, Role.VETTING_LEAD),
                who(here, Role.MANAGER),
                List.of(befriender));
    }

    private UserId who(OrganisationId here, Role role) {
        return colleagues.colleagues(role, here).getFirst().id();
    }

    private void isFound(SetUp charity, Step step) {
        PersonFilter called = new PersonFilter(step.who(), null, null, null, null);
        acting.as(
                charity.coordinator(),
                () -> people.list(called, PageRequest.of(0, 1))
                        .forEach(one -> named.keep(new Named.Person(step, one.id(), "", ""))));
    }

    /** Begins as long ago as it takes, so that the last thing was yesterday. */
    private void comes(SetUp charity, Step step) {
        clock.setRight();
        PersonId[] who = new PersonId[1];
        List<Happens> way = way(charity, step, who);
        int days = way.stream().mapToInt(Happens::daysLater).sum() + 1;
        Instant then = clock.instant().minus(Duration.ofDays(days));
        for (Happens next : way) {
            then = then.plus(Duration.ofDays(next.daysLater()));
            clock.set(then);
            next.what().run();
        }
        acting.as(
                charity.coordinator(),
                () -> tellings.waiting(200).stream()
                        .filter(news -> news.person().equals(who[0]))
                        .forEach(news -> tellings.told(news.person(), news.change())));
    }

    private List<Happens> way(SetUp charity, Step step, PersonId[] who) {
        List<Happens> way = new ArrayList<>();
        way.add(new Happens(0, () -> who[0] = applies(charity, step)));
        if (step.isPast(Step.READ)) way.add(new Happens(2, as(charity, () -> journeys.shortlist(who[0]))));
        if (step.isPast(Step.TALK)) {
            way.add(new Happens(1, as(charity, () -> further.arrange(charity, who[0]))));
            way.add(new Happens(FurtherOn.UNTIL_TALK, () -> {}));
        }
        if (step.isPast(Step.OUTCOME))
            way.add(new Happens(0, as(charity, () -> further.hear(who[0], InterviewOutcome.SUITABLE))));
        if (step.isPast(Step.OFFER)) way.add(new Happens(1, as(charity, () -> further.offer(who[0]))));
        if (step.isPast(Step.YES)) {
            way.add(new Happens(3, as(charity, () -> further.accept(who[0]))));
            way.add(new Happens(4, as(charity, () -> further.welcome(who[0]))));
            way.add(new Happens(2, () -> onTheWay.isChecked(charity, who[0], step.who())));
        }
        if (step.isPast(Step.CHECK)) way.add(new Happens(1, () -> onTheWay.isCleared(charity, who[0])));
        if (step.isPast(Step.FIRST_DAY)) {
            way.add(new Happens(1, () -> onTheWay.begins(charity, who[0])));
            way.add(new Happens(0, () -> hasASpace(charity, step, who[0])));
            way.add(new Happens(0, () -> matching.asksForAMentor(charity, step == Step.MATCH ? "Jude" : "Wren")));
        }
        if (step.isPast(Step.MATCH)) way.add(new Happens(1, () -> matching.meet(charity, who[0], "Wren")));
        return way;
    }

    private PersonId applies(SetUp charity, Step step) {
        PersonId person =
                newcomers.apply(charity.organisation(), charity.opportunities().getFirst(), step.who());
        String reference = people.detailsFor(person).printedReference();
        named.keep(new Named.Person(
                step, person, reference, newcomers.keyOf(person).spoken()));
        return person;
    }

    private void hasASpace(SetUp charity, Step step, PersonId person) {
        UserId user = beginnings.volunteer(
                charity.organisation(), person, people.detailsFor(person).nameToUse(), step.address(), List.of());
        beginnings.password(user, Staff.PASSWORD);
    }

    private Runnable as(SetUp charity, Runnable what) {
        return () -> acting.as(charity.coordinator(), what);
    }
}
