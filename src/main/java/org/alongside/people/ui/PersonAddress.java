package org.alongside.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.alongside.people.PersonFilter;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;

/** The address of a person’s record, to it and from it, for every page that lies under it. */
public final class PersonAddress {
    private PersonAddress() {}

    /**
     * The {@code :person} of a route.
     *
     * @throws NotFound when it is not the id of anybody
     */
    public static PersonId of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("person")
                .flatMap(Ids::parse)
                .map(PersonId::new)
                .orElseThrow(NotFound::new);
    }

    /** The list of people, narrowed to this. */
    public static String list(PersonFilter filter) {
        String query = FilterAddress.write(filter).getQueryString();
        return query.isEmpty() ? PeopleNavigation.LIST : PeopleNavigation.LIST + "?" + query;
    }

    public static String record(PersonId person) {
        return PeopleNavigation.LIST + "/" + person;
    }

    /** @param tab its own address, such as {@code application} */
    public static String record(PersonId person, String tab) {
        return record(person) + "/" + tab;
    }
}
