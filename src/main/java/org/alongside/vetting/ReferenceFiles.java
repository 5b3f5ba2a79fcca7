package org.alongside.vetting;

import java.time.Instant;
import org.alongside.forms.FormService;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whom somebody named, and what those said: the first is theirs to see; all of it goes with everything else about them. */
@Component
class ReferenceFiles implements PersonalDataHolder {
    private final Referees referees;
    private final ReferenceLinks links;
    private final FormService forms;

    ReferenceFiles(Referees referees, ReferenceLinks links, FormService forms) {
        this.referees = referees;
        this.links = links;
        this.forms = forms;
    }

    record Named(String name, String howKnown, RefereeState state, Instant namedAt) {}

    @Override
    public String name() {
        return "referees";
    }

    /** A reference is given in confidence: what it says is the referee’s and is not handed out. */
    @Override
    public Object export(PersonId person) {
        return referees.findByPersonOrderByNamedAt(person).stream()
                .map(one -> new Named(one.name(), one.howKnown(), one.state(), one.namedAt()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        referees.findByPersonOrderByNamedAt(person)
                .forEach(one -> forms.forget(one.organisation(), ReferenceDoorService.outcome(one.id())));
        links.deleteOf(person);
        referees.deleteOf(person);
    }
}
