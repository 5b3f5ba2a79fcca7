package org.alongside.vetting;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.NewPerson;
import org.alongside.people.PersonService;
import org.alongside.recruitment.OfferAccepted;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody whose role requires checks: inject it into any Spring test. */
@Component
public class Vetted {
    /** Who it is, where, for which role. */
    public record Case(
            OrganisationId organisation, AreaId area, PersonId person, RoleProfileId role, OpportunityId opportunity) {}

    private final Somebody somebody;
    private final RoleProfileService profiles;
    private final RoleRequirementService requirements;
    private final CheckKindService kinds;
    private final OpportunityService opportunities;
    private final PersonService people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Vetted(
            Somebody somebody,
            RoleProfileService profiles,
            RoleRequirementService requirements,
            CheckKindService kinds,
            OpportunityService opportunities,
            PersonService people,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.somebody = somebody;
        this.profiles = profiles;
        this.requirements = requirements;
        this.kinds = kinds;
        this.opportunities = opportunities;
        this.people = people;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Accepted an offer for a regulated role with PVG membership and two references, in an area of their own. */
    public Case inARegulatedRole(String name) {
        return inARegulatedRole(name, false);
    }

    /** @param two whether two people decide */
    public Case inARegulatedRole(String name, boolean two) {
        AreaId area = somebody.area("Dundee");
        somebody.signsInAs(Role.ADMINISTRATOR, area);
        RoleProfileId role = profiles.add(new RoleProfileData("Mentor", "", true, 0));
        CheckKindId pvg = kind("PVG");
        requirements.save(role, new RoleRequirementData(Set.of(pvg), 2, false, true, two, true, "", 0));
        OpportunityId opportunity = opportunity(role, area);
        PersonId person = register(name, opportunity, area);
        walksTo(person, "ONBOARDING");
        Case made = new Case(somebody.organisation(), area, person, role, opportunity);
        acceptsTheOffer(made);
        somebody.signsInAs(Role.VETTING_LEAD, area);
        return made;
    }

    /** Stands there, however they came. */
    public void walksTo(PersonId person, String stage) {
        UUID id = person.id();
        byte[] key = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        jdbc.update("update people_journey set stage = ? where id = ?", stage, key);
    }

    /** Tells the modules so, as often as it is called. */
    public void acceptsTheOffer(Case one) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new OfferAccepted(one.organisation(), one.person(), one.role())));
    }

    /** A kind of the catalogue; whoever is signed in is an administrator. */
    public CheckKindId kind(String code) {
        return kinds.all().stream()
                .filter(kind -> code.equals(kind.code()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private OpportunityId opportunity(RoleProfileId role, AreaId area) {
        LocalDate today = LocalDate.now(clock);
        return opportunities.add(new OpportunityData(
                role,
                "mentor-" + UUID.randomUUID().toString().substring(0, 12),
                "Mentor",
                "",
                "",
                "",
                today,
                today.plusYears(5),
                Set.of(area),
                null,
                0));
    }

    private PersonId register(String name, OpportunityId opportunity, AreaId area) {
        ContactDetails contact = new ContactDetails(ContactWay.EMAIL, null, UUID.randomUUID() + "@example.org");
        String reference = "AL-" + UUID.randomUUID().toString().substring(0, 8);
        return people.register(new NewPerson(
                somebody.organisation(), name, name, reference, contact, null, opportunity, Set.of(area), null, null));
    }
}
