package org.alongside.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Assignments;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.Reach;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may be the second person to decide: managers and vetting leads of the person's areas, and never the person.
 *
 * <p>They read the case from the moment it is proposed to them until it is decided, and no other.
 */
@Component
class SecondDeciders implements Assignments {
    private final SelfDisclosures disclosures;
    private final UserDirectory colleagues;
    private final ObjectProvider<PersonService> people;

    /** @param people asked for when it is needed: permissions are asked before that service is there */
    SecondDeciders(SelfDisclosures disclosures, UserDirectory colleagues, ObjectProvider<PersonService> people) {
        this.disclosures = disclosures;
        this.colleagues = colleagues;
        this.people = people;
    }

    List<Colleague> of(PersonId person, UserId first) {
        return people.getObject().detailsFor(person).areas().stream()
                .flatMap(area -> Stream.of(Role.MANAGER, Role.VETTING_LEAD)
                        .flatMap(role -> colleagues.colleagues(role, area).stream()))
                .filter(colleague -> !colleague.id().equals(first))
                .filter(colleague -> !colleagues.isSamePerson(colleague.id(), person))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @Override
    public boolean assigned(SignedIn user, Reach reach, PersonId person) {
        return reach == Reach.SECOND_DECIDER
                && disclosures.existsBySecondDeciderAndPersonAndState(user.user(), person, DisclosureState.PROPOSED);
    }
}
