package org.alongside.disclosure;

import java.time.Clock;
import org.alongside.recruitment.OfferAccepted;
import org.alongside.shared.Ids;
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
        RoleRequirementData role = requirements.of(offer.role());
        if (!role.selfDisclosure()
                || disclosures.findByPersonAndRole(offer.person(), offer.role()).isPresent()) return;
        SelfDisclosure asked = new SelfDisclosure(
                new DisclosureId(Ids.next(clock)),
                offer.organisation(),
                offer.person(),
                offer.role(),
                role.regulated() ? FORM_REGULATED : FORM,
                clock.instant());
        desk.settle(asked);
        disclosures.save(asked);
    }
}
