package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People for tests: inject it into any Spring test. */
@Component
public class Applicants {
    /** One after the other: of thousands thrown like dice two are the same sooner or later. */
    private static final AtomicInteger REFERENCES = new AtomicInteger(10_000_000);

    public static final ContactDetails BY_PHONE = new ContactDetails(ContactWay.PHONE, "+447700900123", null);
    public static final ContactDetails BY_LETTER = new ContactDetails(ContactWay.LETTER, null, null);

    private static final List<Stage> WAY_TO_ACTIVE =
            List.of(Stage.SHORTLISTED, Stage.INTERVIEW, Stage.OFFERED, Stage.ONBOARDING, Stage.READY, Stage.ACTIVE);

    private final PersonService people;
    private final Moves moves;
    private final Journeys journeys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Applicants(PersonService people, Moves moves, Journeys journeys, TransactionTemplate transaction, Clock clock) {
        this.people = people;
        this.moves = moves;
        this.journeys = journeys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Comes all the way to Active now, each step a row of history, whatever their role requires. */
    public void becomesActive(PersonId person, UserId supervisor) {
        WAY_TO_ACTIVE.forEach(stage -> transaction.executeWithoutResult(status -> moves.move(person, stage, null)));
        transaction.executeWithoutResult(status -> journeys.of(person).begins(LocalDate.now(clock), supervisor));
    }

    /** Somebody whose form has just arrived in this area. */
    public PersonId anApplicant(OrganisationId organisation, String name, AreaId... areas) {
        return anApplicant(organisation, name, BY_PHONE, null, areas);
    }

    public PersonId anApplicant(
            OrganisationId organisation,
            String name,
            ContactDetails contact,
            @Nullable ContactApart apart,
            AreaId... areas) {
        return people.register(new NewPerson(
                organisation,
                name,
                name,
                aReference(),
                contact,
                apart,
                new OpportunityId(new UUID(0, 1)),
                Set.of(areas),
                null,
                null));
    }

    private static String aReference() {
        return "AL-" + REFERENCES.incrementAndGet();
    }
}
