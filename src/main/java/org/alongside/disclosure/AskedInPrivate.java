package org.alongside.disclosure;

import java.time.Clock;
import org.alongside.recruitment.OfferAccepted;
import org.alongside.recruitment.RoleNeedsChanged;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Only when somebody has accepted a conditional offer is anything asked, and only where the role says so (G1). */
@Component
class AskedInPrivate {
    static final String FORM = "disclosure";
    /** For regulated roles the law lets more be asked: another form, with other words. */
    static final String FORM_REGULATED = "disclosure-regulated";

    private final SelfDisclosures disclosures;
    private final RoleRequirementService requirements;
    private final DisclosureDesk desk;
    private final Clock clock;

    AskedInPrivate(SelfDisclosures disclosures, RoleRequirementService requirements, DisclosureDesk desk, Clock clock) {
        this.disclosures = disclosures;
        this.requirements = requirements;
        this.desk = desk;
        this.clock = clock;
    }

    /** In the transaction of the acceptance; told twice, it is asked once. */
    @EventListener
    void on(OfferAccepted offer) {
        ask(offer.organisation(), offer.person(), offer.role());
    }

    /** Whoever is getting ready is asked when the role asks from now on; nobody who has begun is asked anew. */
    @EventListener
    void on(RoleNeedsChanged change) {
        if (change.gettingReady()) ask(change.organisation(), change.person(), change.role());
    }

    private void ask(OrganisationId here, PersonId person, RoleProfileId role) {
        RoleRequirementData needs = requirements.of(role);
        if (!needs.selfDisclosure()
                || disclosures.findByPersonAndRole(person, role).isPresent()) return;
        SelfDisclosure asked = new SelfDisclosure(
                new DisclosureId(Ids.next(clock)),
                here,
                person,
                role,
                needs.regulated() ? FORM_REGULATED : FORM,
                clock.instant());
        desk.settle(asked);
        disclosures.save(asked);
    }
}
