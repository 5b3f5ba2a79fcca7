package org.alongside.progression;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.NewPerson;
import org.alongside.people.PersonService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.vetting.CheckKindId;
import org.alongside.vetting.CheckKindRow;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Volunteers in a role that can become a paid one, in an area of their own: inject it into any Spring test. */
@Component
public class OnTheWayToPaid {
    /** Where, who manages, and the role. */
    public record Place(
            AreaId area,
            SignedIn manager,
            UserId colleague,
            RoleProfileId role,
            OpportunityId opportunity,
            CheckKindId check) {}

    private final Somebody somebody;
    private final RoleProfileService profiles;
    private final RoleRequirementService requirements;
    private final CheckKindService kinds;
    private final OpportunityService opportunities;
    private final PersonService people;
    private final Applicants applicants;
    private final CriteriaService criteria;
    private final ReviewService reviews;
    private final PathwayService pathways;
    private final PathwayDesk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OnTheWayToPaid(
            Somebody somebody,
            RoleProfileService profiles,
            RoleRequirementService requirements,
            CheckKindService kinds,
            OpportunityService opportunities,
            PersonService people,
            Applicants applicants,
            CriteriaService criteria,
            ReviewService reviews,
            PathwayService pathways,
            PathwayDesk desk,
            TransactionTemplate transaction,
            Clock clock) {
        this.somebody = somebody;
        this.profiles = profiles;
        this.requirements = requirements;
        this.kinds = kinds;
        this.opportunities = opportunities;
        this.people = people;
        this.applicants = applicants;
        this.criteria = criteria;
        this.reviews = reviews;
        this.pathways = pathways;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A role that requires PVG membership and asks for twelve months and the lead’s word; its manager is signed in. */
    public Place aPlace() {
        return aPlace(
                List.of(Criterion.of(CriterionKind.MONTHS_ACTIVE, 12), Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0)));
    }

    /** The same, and asks for what it is told. */
    public Place aPlace(List<Criterion> asked) {
        AreaId area = somebody.area("Dundee");
        somebody.signsInAs(Role.ADMINISTRATOR, area);
        RoleProfileId role = profiles.add(new RoleProfileData("Mentor", "", true, 0));
        CheckKindRow pvg = kinds.all().stream()
                .filter(kind -> "PVG".equals(kind.code()))
                .findFirst()
                .orElseThrow();
        requirements.save(role, new RoleRequirementData(Set.of(pvg.id()), 0, false, false, false, true, "", 0));
        LocalDate today = LocalDate.now(clock);
        OpportunityId opportunity = opportunities.add(new OpportunityData(
                role,
                "paid-" + UUID.randomUUID().toString().substring(0, 12),
                "Mentor",
                "",
                "",
                "",
                today,
                today.plusYears(5),
                Set.of(area),
                null,
                0));
        UserId colleague = somebody.signsInAs(Role.COORDINATOR, area).user();
        SignedIn manager = somebody.signsInAs(Role.MANAGER, area);
        criteria.publish(role, new CriteriaData(asked, 0));
        return new Place(area, manager, colleague, role, opportunity, pvg.id());
    }

    /** Begins on that day; whoever was signed in is no longer. */
    public PersonId activeSince(Place place, String name, LocalDate day) {
        return activeSince(
                place,
                name,
                day,
                somebody.signsInAs(Role.SUPERVISOR, place.area()).user());
    }

    public PersonId activeSince(Place place, String name, LocalDate day, UserId supervisor) {
        LocalDate today = LocalDate.now(clock);
        isAt(day);
        ContactDetails contact = new ContactDetails(ContactWay.PHONE, "+447700900123", null);
        String reference = "AL-" + UUID.randomUUID().toString().substring(0, 8);
        PersonId person = people.register(new NewPerson(
                somebody.organisation(),
                name,
                name,
                reference,
                contact,
                null,
                place.opportunity(),
                Set.of(place.area()),
                null,
                null));
        applicants.becomesActive(person, supervisor);
        isAt(today);
        somebody.signsInAgain(place.manager().user());
        return person;
    }

    private void isAt(LocalDate day) {
        if (clock instanceof StoppedClock stopped) stopped.isAt(day);
    }

    /** However long they were Active. */
    public void canBeConsidered(PersonId person) {
        transaction.executeWithoutResult(status -> desk.isEligible(desk.hold(person), LocalDate.now(clock)));
    }

    /** A panel of two begins, and the named lead gives their word. */
    public void inReview(Place place, PersonId person) {
        reviews.begin(person, Set.of(place.manager().user(), place.colleague()));
        reviews.giveMyWord(person);
    }

    /** Offered, with a reason for everything that is asked. */
    public void offered(Place place, PersonId person) {
        inReview(place, person);
        reviews.offer(person, decision(person, "You listen well."), terms());
    }

    public DecisionData decision(PersonId person, String words) {
        List<ReasonData> reasons = pathways.pathway(person).orElseThrow().figures().stream()
                .map(one -> new ReasonData(one.kind(), one.met(), words))
                .toList();
        return new DecisionData(
                reasons, words, reviews.review(person).orElseThrow().version());
    }

    /** Begins six weeks from today, to be answered within two. */
    public PaidOfferData terms() {
        LocalDate today = LocalDate.now(clock);
        return new PaidOfferData(
                "Paid mentor", today.plusDays(42), BigDecimal.valueOf(21), "£12.60 an hour", today.plusDays(14), null);
    }
}
