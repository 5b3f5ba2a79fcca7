package org.alongside.vetting;

import java.time.LocalDate;
import org.alongside.recruitment.OfferAccepted;
import org.alongside.recruitment.RoleNeedsChanged;
import org.alongside.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody accepts a conditional offer, what the role requires begins; and when the role requires more, that too. */
@Component
class RequiredChecks {
    private final Requirements requirements;
    private final Checks checks;
    private final CheckDesk desk;

    RequiredChecks(Requirements requirements, Checks checks, CheckDesk desk) {
        this.requirements = requirements;
        this.checks = checks;
        this.desk = desk;
    }

    /** In the transaction of the acceptance; told twice, each check begins once, and what somebody has already counts. */
    @EventListener
    void on(OfferAccepted offer) {
        requirements.kinds(offer.role()).stream()
                .filter(kind -> isMissing(offer.person(), kind))
                .forEach(kind -> desk.begin(offer.organisation(), offer.person(), kind.id(), null));
    }

    /**
     * What a role needs from now on begins for whoever was taken on before; those who are active go on meanwhile.
     *
     * <p>Of a kind that somebody had before nothing begins by itself: the vetting lead spared them, or decided.
     */
    @EventListener
    void on(RoleNeedsChanged change) {
        requirements.kinds(change.role()).stream()
                .filter(kind -> checks.findByPersonAndKindOrderByRoundDesc(change.person(), kind.id())
                        .isEmpty())
                .forEach(kind -> desk.begin(change.organisation(), change.person(), kind.id(), null));
    }

    private boolean isMissing(PersonId person, CheckKind kind) {
        LocalDate today = desk.today();
        return checks.findByPersonAndKindOrderByRoundDesc(person, kind.id()).stream()
                .noneMatch(check -> check.countsOn(today) || !check.state().isOver());
    }
}
