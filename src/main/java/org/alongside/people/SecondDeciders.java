package org.alongside.people;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Component;

/** Who may be the second to decide about somebody: managers and vetting leads of their areas, and never the person (G9). */
@Component
public class SecondDeciders {
    private final UserDirectory colleagues;
    private final PersonService people;

    SecondDeciders(UserDirectory colleagues, PersonService people) {
        this.colleagues = colleagues;
        this.people = people;
    }

    /**
     * All of them, by name.
     *
     * @param first who decides with them
     */
    public List<Colleague> of(PersonId person, UserId first) {
        return people.detailsFor(person).areas().stream()
                .flatMap(area -> Stream.of(Role.MANAGER, Role.VETTING_LEAD)
                        .flatMap(role -> colleagues.colleagues(role, area).stream()))
                .filter(colleague -> !colleague.id().equals(first))
                .filter(colleague -> !colleagues.isSamePerson(colleague.id(), person))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
