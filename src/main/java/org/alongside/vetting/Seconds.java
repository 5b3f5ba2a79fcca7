package org.alongside.vetting;

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

/** Who may be the second person to decide a case: managers and vetting leads of the person’s areas. They alone of the managers read it. */
@Component
class Seconds implements Assignments {
    private final Checks checks;
    private final UserDirectory colleagues;
    private final ObjectProvider<PersonService> people;

    /** @param people asked for when it is needed: permissions are asked before that service is there */
    Seconds(Checks checks, UserDirectory colleagues, ObjectProvider<PersonService> people) {
        this.checks = checks;
        this.colleagues = colleagues;
        this.people = people;
    }

    List<Colleague> of(PersonId person, UserId first) {
        return people.getObject().detailsFor(person).areas().stream()
                .flatMap(area -> Stream.of(Role.MANAGER, Role.VETTING_LEAD)
                        .flatMap(role -> colleagues.colleagues(role, area).stream()))
                .filter(colleague -> !colleague.id().equals(first))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @Override
    public boolean assigned(SignedIn user, Reach reach, PersonId person) {
        return reach == Reach.SECOND_DECIDER && checks.existsByPersonAndSecondDecider(person, user.user());
    }
}
