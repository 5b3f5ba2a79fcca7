package org.alongside.progression.ui;

import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the way to paid work stands in the menu, and the addresses of its pages. */
@Configuration(proxyBeanMethods = false)
class PathwayNavigation {
    static final String TAB = "pathway";
    static final String LIST = "pathways";
    static final String ROLES = "pathway-criteria";
    static final String ROLE = "pathway-criteria/:role";
    static final String REVIEW = "people/:person/pathway/review";
    static final String MY_OFFER = "my/paid-work";

    @Bean
    MenuEntry pathwayEntry() {
        return new MenuEntry(MenuGroup.MENTORING, "progression.list", Icon.FORWARD, PathwayListView.class, 47);
    }

    static String tab(PersonId person) {
        return PersonAddress.record(person, TAB);
    }

    static String review(PersonId person) {
        return tab(person) + "/review";
    }

    static String criteria(RoleProfileId role) {
        return ROLES + "/" + role;
    }
}
