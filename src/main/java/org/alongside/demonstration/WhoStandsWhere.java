package org.alongside.demonstration;

import java.util.Comparator;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who stands just before which step, where they are by now, and as whom to sign in to take it. */
@Component
@Profile("demo")
public class WhoStandsWhere {
    /**
     * One step and its person.
     *
     * @param stage where they are now: a visitor may have taken the step already
     * @param signIn the address of whoever takes it; the person’s own where it is theirs
     */
    public record Row(
            String step,
            String who,
            PersonId person,
            Stage stage,
            String actor,
            String signIn,
            boolean atThePublicDoor,
            String reference,
            String code) {}

    private final Named named;
    private final PersonService people;

    WhoStandsWhere(Named named, PersonService people) {
        this.named = named;
        this.people = people;
    }

    /** In the order of the journey. */
    public List<Row> rows() {
        return named.all().stream()
                .sorted(Comparator.comparing(Named.Person::step))
                .map(this::row)
                .toList();
    }

    /** The one password of everybody in a demonstration. */
    public String password() {
        return Staff.PASSWORD;
    }

    private Row row(Named.Person one) {
        Step step = one.step();
        boolean own = step.acts() == Role.VOLUNTEER;
        Staff staff = Staff.ALL.stream()
                .filter(some -> some.role() == step.acts())
                .findFirst()
                .orElseGet(Staff.ALL::getFirst);
        return new Row(
                step.name(),
                step.who(),
                one.person(),
                people.detailsFor(one.person()).stage(),
                own ? step.who() : staff.name(),
                own ? step.address() : staff.email(),
                step == Step.YES,
                one.reference(),
                one.code());
    }
}
