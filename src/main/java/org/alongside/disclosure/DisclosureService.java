package org.alongside.disclosure;

import java.util.Optional;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a self-disclosure to the few who may read it. */
@Service
public class DisclosureService {
    private final SelfDisclosures disclosures;
    private final DisclosureSheet sheet;
    private final PersonService people;
    private final CurrentUser current;

    DisclosureService(SelfDisclosures disclosures, DisclosureSheet sheet, PersonService people, CurrentUser current) {
        this.disclosures = disclosures;
        this.sheet = sheet;
        this.people = people;
        this.current = current;
    }

    /**
     * All of it; each call is recorded as a reading.
     *
     * <p>Whoever decides on something else of this person with somebody reads that and not this.
     *
     * @return empty when this person is asked nothing, or it is not the reader's to read
     */
    @Reads(PersonalData.SELF_DISCLOSURE)
    @Transactional(readOnly = true)
    public Optional<DisclosureDetails> details(PersonId person) {
        SignedIn me = current.get();
        Stage stage = people.detailsFor(person).stage();
        return disclosures
                .findFirstByPersonOrderByAskedAtDesc(person)
                .filter(one -> isMine(me, one))
                .map(one -> sheet.details(one, me.user(), stage.leadsTo(Stage.DECLINED)));
    }

    private static boolean isMine(SignedIn me, SelfDisclosure one) {
        return me.is(Role.VETTING_LEAD)
                || me.is(Role.PRIVACY_LEAD)
                || one.state() == DisclosureState.PROPOSED && me.user().equals(one.secondDecider());
    }
}
