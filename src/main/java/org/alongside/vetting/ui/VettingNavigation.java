package org.alongside.vetting.ui;

import com.vaadin.flow.router.RouteParameters;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.alongside.vetting.RefereeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the settings of checks stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class VettingNavigation {
    static final String NEEDS = "role-needs";
    static final String NEED = "role-needs/:id";
    static final String KINDS = "check-kinds";
    static final String KIND = "check-kinds/:id";

    static final String SHEET = "people/:person/referees/:referee/sheet";

    /** In place of an id: the form for a new one. */
    static final String NEW = "new";

    @Bean
    MenuEntry roleNeedsEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "vetting.needs", Icon.CHECK, RoleNeedsListView.class, 121);
    }

    @Bean
    MenuEntry checkKindsEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "vetting.kinds", Icon.SETTINGS, CheckKindListView.class, 122);
    }

    static String person(PersonId person, String tab) {
        return PersonAddress.record(person, tab);
    }

    static String sheet(PersonId person, RefereeId referee) {
        return PersonAddress.record(person, "referees/" + referee + "/sheet");
    }

    static RefereeId referee(RouteParameters in) {
        return in.get("referee").flatMap(Ids::parse).map(RefereeId::new).orElseThrow(NotFound::new);
    }
}
