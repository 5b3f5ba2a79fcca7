package org.alongside.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.PersonService;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.alongside.vetting.Vetted;
import org.springframework.stereotype.Component;

/** People who applied at the public door for a role that asks something in private: inject it into any Spring test. */
@Component
public class Disclosers {
    /** Who it is, where, for which role, and what opens “where is my application”. */
    public record Case(AreaId area, PersonId person, RoleProfileId role, OpportunityId opportunity, DraftKey key) {}

    private final Somebody somebody;
    private final Vetted vetted;
    private final RoleProfileService profiles;
    private final RoleRequirementService requirements;
    private final OpportunityService opportunities;
    private final ApplicationService applications;
    private final FormService forms;
    private final PersonService people;
    private final DisclosureDoorService door;
    private final DisclosureService disclosures;
    private final DisclosureMoveService moves;
    private final DisclosureDecisionService decisions;
    private final Clock clock;

    Disclosers(
            Somebody somebody,
            Vetted vetted,
            RoleProfileService profiles,
            RoleRequirementService requirements,
            OpportunityService opportunities,
            ApplicationService applications,
            FormService forms,
            PersonService people,
            DisclosureDoorService door,
            DisclosureService disclosures,
            DisclosureMoveService moves,
            DisclosureDecisionService decisions,
            Clock clock) {
        this.somebody = somebody;
        this.vetted = vetted;
        this.profiles = profiles;
        this.requirements = requirements;
        this.opportunities = opportunities;
        this.applications = applications;
        this.forms = forms;
        this.people = people;
        this.door = door;
        this.disclosures = disclosures;
        this.moves = moves;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Has applied, and no offer is accepted. */
    public Case anApplicant(String name, boolean asks, boolean two) {
        AreaId area = somebody.area("Dundee");
        somebody.signsInAs(Role.ADMINISTRATOR, area);
        RoleProfileId role = profiles.add(new RoleProfileData("Mentor", "", true, 0));
        requirements.save(role, new RoleRequirementData(Set.of(), 0, asks, false, two, false, "", 0));
        OpportunityId opportunity = opportunity(role, area);
        somebody.signsOut();
        DraftKey key = applies(name, applications.use(opportunity));
        PersonId person = people.byReference(
                        somebody.organisation(),
                        forms.outcomeOf(key).orElseThrow().replace(" ", ""))
                .orElseThrow();
        return new Case(area, person, role, opportunity, key);
    }

    /** Accepted our offer, and a vetting lead of the area is signed in. */
    public Case asked(String name, boolean two) {
        Case one = anApplicant(name, true, two);
        accepts(one);
        somebody.signsInAs(Role.VETTING_LEAD, one.area());
        return one;
    }

    public Case asked(String name) {
        return asked(name, false);
    }

    public void accepts(Case one) {
        vetted.walksTo(one.person(), "ONBOARDING");
        vetted.acceptsTheOffer(
                new Vetted.Case(somebody.organisation(), one.area(), one.person(), one.role(), one.opportunity()));
    }

    /** Writes these words at the public door, and sends them. */
    public void writes(Case one, String words) {
        DraftKey draft = door.write(one.key()).orElseThrow();
        FormUse use = door.use(one.key());
        forms.answer(draft, use, "what", Map.of("what", List.of(words)));
        forms.answer(draft, use, "talk", Map.of("talk", List.of("phone")));
        door.send(one.key(), draft);
    }

    /** From something that was sent, to an assessment; a vetting lead is signed in. */
    public void isWeighed(Case one, String words) {
        moves.read(one.person(), id(one), version(one));
        LocalDate today = LocalDate.now(clock);
        moves.talked(one.person(), id(one), new TalkData(today, TalkHow.BY_PHONE, words, words, version(one)));
        moves.assess(one.person(), id(one), weighed(words), version(one));
    }

    public void isDecided(Case one, Suitability what, String words) {
        decisions.decide(one.person(), id(one), new ProposalData(what, words, null, version(one)));
    }

    public static RiskAssessment weighed(String words) {
        return new RiskAssessment(words, words, words, words, words, words);
    }

    public DisclosureDetails details(Case one) {
        return disclosures.details(one.person()).orElseThrow();
    }

    public DisclosureId id(Case one) {
        return details(one).id();
    }

    public long version(Case one) {
        return details(one).version();
    }

    private OpportunityId opportunity(RoleProfileId role, AreaId area) {
        LocalDate today = LocalDate.now(clock);
        String address = "mentor-" + UUID.randomUUID().toString().substring(0, 12);
        return opportunities.add(new OpportunityData(
                role, address, "Mentor", "", "", "", today, today.plusYears(5), Set.of(area), null, 0));
    }

    private DraftKey applies(String name, FormUse use) {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "name", Map.of("full-name", List.of(name)));
        String email = UUID.randomUUID() + "@example.org";
        forms.answer(key, use, "contact", Map.of("contact", List.of("email"), "email", List.of(email)));
        forms.answer(key, use, "why", Map.of("why", List.of("I want to help")));
        forms.answer(key, use, "bring", Map.of("bring", List.of("Patience")));
        forms.answer(key, use, "when", Map.of("when", List.of("weekends")));
        applications.send(key, use);
        return key;
    }
}
