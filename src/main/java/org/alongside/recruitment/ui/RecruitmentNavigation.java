package org.alongside.recruitment.ui;

import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of recruitment stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class RecruitmentNavigation {
    static final String ENTER = "applications/new";
    static final String CALL_BACK = "call-backs/:id";
    static final String OPPORTUNITIES = "opportunities";
    static final String OPPORTUNITY = "opportunities/:id";
    static final String INTERVIEW = "people/:person/interview";
    static final String OUTCOME = "people/:person/interview/outcome";
    static final String OFFER = "people/:person/offer";
    static final String ROLES = "roles";
    static final String ROLE = "roles/:id";

    /** In place of an id: the form for a new one. */
    static final String NEW = "new";

    @Bean
    MenuEntry enterEntry() {
        return new MenuEntry(MenuGroup.APPLICATIONS, "recruitment.enter", Icon.PLUS, EnterApplicationView.class, 20);
    }

    @Bean
    MenuEntry opportunitiesEntry() {
        return new MenuEntry(
                MenuGroup.APPLICATIONS, "recruitment.opportunities", Icon.OPEN, OpportunityListView.class, 30);
    }

    @Bean
    MenuEntry rolesEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "recruitment.roles", Icon.SETTINGS, RoleProfileListView.class, 120);
    }

    static String interview(PersonId person) {
        return PersonAddress.record(person) + "/interview";
    }

    static String outcome(PersonId person) {
        return interview(person) + "/outcome";
    }

    static String offer(PersonId person) {
        return PersonAddress.record(person) + "/offer";
    }
}
