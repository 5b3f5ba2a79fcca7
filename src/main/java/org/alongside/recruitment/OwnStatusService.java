package org.alongside.recruitment;

import java.time.Duration;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Throttle;
import org.alongside.accounts.ThrottleLimit;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.PersonService;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens “where is my application” for whoever has signed in: their own and nobody else’s, without a code to type. */
@Service
public class OwnStatusService {
    private static final String OFTEN = "own-status";
    private static final String FORM = "own-status";

    private final FormService forms;
    private final PersonService people;
    private final CurrentUser current;
    private final Throttle throttle;
    private final Audit audit;

    OwnStatusService(FormService forms, PersonService people, CurrentUser current, Throttle throttle, Audit audit) {
        this.forms = forms;
        this.people = people;
        this.current = current;
        this.throttle = throttle;
        this.audit = audit;
    }

    /**
     * A key for this browser, for two hours or until they sign out; it is recorded that it was made.
     *
     * @throws Refused when it was asked for very often
     */
    @ActsOn(Act.OPEN_MY_STATUS)
    @Transactional
    public DraftKey open(PersonId person) {
        if (!throttle.attempt(OFTEN, person.toString())) throw new Refused("recruitment.refused.status-too-often");
        OrganisationId organisation = current.get().organisation();
        audit.record(organisation, Audited.STATUS_OPENED, person, null);
        return forms.keyForAWhile(
                new FormUse(organisation, FORM, ""), people.detailsFor(person).reference());
    }

    /** True for a browser that came here out of somebody’s own space, so that a page can lead back. */
    @PublicDoor
    public boolean isFromTheirSpace(DraftKey key) {
        return forms.isForAWhile(key);
    }

    @Configuration(proxyBeanMethods = false)
    static class Limits {
        @Bean
        ThrottleLimit ownStatusOpened() {
            return new ThrottleLimit(OFTEN, 60, Duration.ofMinutes(10));
        }
    }
}
