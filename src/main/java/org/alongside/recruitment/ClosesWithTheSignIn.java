package org.alongside.recruitment;

import org.alongside.accounts.SignedOut;
import org.alongside.forms.FormService;
import org.alongside.people.PersonService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On a shared computer nothing stays open behind whoever signs out. */
@Component
class ClosesWithTheSignIn {
    private final FormService forms;
    private final PersonService people;

    ClosesWithTheSignIn(FormService forms, PersonService people) {
        this.forms = forms;
        this.people = people;
    }

    @EventListener
    void on(SignedOut out) {
        forms.endKeys(out.organisation(), people.detailsFor(out.person()).reference());
    }
}
