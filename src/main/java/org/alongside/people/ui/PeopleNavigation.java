package org.alongside.people.ui;

import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about people stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {
    static final String LIST = "people";
    static final String RECORD = "people/:person/:tab?";
    static final String LETTER = "people/:person/letter";
    static final String OWN_SPACE = "people/:person/own-space";
    static final String MY_SPACE = "my";

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(MenuGroup.HERE, "people.list", Icon.PEOPLE, PersonListView.class, 10);
    }

    @Bean
    MenuEntry mySpaceEntry() {
        return new MenuEntry(MenuGroup.HERE, "people.my", Icon.HOME, MySpaceView.class, 4);
    }

    static String ownSpace(PersonId person) {
        return PersonAddress.record(person) + "/own-space";
    }

    static String letter(PersonId person) {
        return PersonAddress.record(person) + "/letter";
    }
}
