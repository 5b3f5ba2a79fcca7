package org.alongside.clearance.ui;

import com.vaadin.flow.router.RouteParameters;
import org.alongside.clearance.ClearanceId;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about prisons stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class ClearanceNavigation {
    static final String STYLE = "context://design/clearance.css";
    static final String MATRIX = "who-may-go-where";
    static final String ENTRY = "may-they-go-in";
    static final String PRISONS = "prisons";
    static final String PRISON = "prisons/:id";
    static final String ROLES = "prisons-for-roles";
    static final String MINE = "my/prisons";
    static final String CLEARANCE = "people/:person/clearances/:clearance";
    static final String FORM = "people/:person/clearances/:clearance/form";
    static final String IDENTITY = "people/:person/legal-identity";

    /** In place of an id: the form for a new one. */
    static final String NEW = "new";

    @Bean
    MenuEntry myPrisonsEntry() {
        return new MenuEntry(MenuGroup.HERE, "clearance.mine", Icon.PRISON, MyPrisonsView.class, 8);
    }

    @Bean
    MenuEntry matrixEntry() {
        return new MenuEntry(MenuGroup.PRISONS, "clearance.matrix", Icon.PRISON, MatrixView.class, 40);
    }

    @Bean
    MenuEntry entryEntry() {
        return new MenuEntry(MenuGroup.PRISONS, "clearance.entry", Icon.CHECK, EntryView.class, 45);
    }

    @Bean
    MenuEntry prisonsEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "clearance.prisons", Icon.PRISON, PrisonListView.class, 115);
    }

    static String record(PersonId person) {
        return PersonAddress.record(person, ClearanceTab.ADDRESS);
    }

    static String clearance(PersonId person, ClearanceId id) {
        return PersonAddress.record(person) + "/clearances/" + id;
    }

    static String form(PersonId person, ClearanceId id) {
        return clearance(person, id) + "/form";
    }

    static String identity(PersonId person) {
        return PersonAddress.record(person) + "/legal-identity";
    }

    static String mayEnter(PersonId person) {
        return ENTRY + "?person=" + person;
    }

    static PersonId person(RouteParameters in) {
        return in.get("person").flatMap(Ids::parse).map(PersonId::new).orElseThrow(NotFound::new);
    }

    static ClearanceId clearance(RouteParameters in) {
        return in.get("clearance").flatMap(Ids::parse).map(ClearanceId::new).orElseThrow(NotFound::new);
    }
}
