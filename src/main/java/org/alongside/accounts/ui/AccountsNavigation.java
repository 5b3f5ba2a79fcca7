package org.alongside.accounts.ui;

import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the administrator's pages stand in the menu: with the settings. */
@Configuration(proxyBeanMethods = false)
class AccountsNavigation {
    @Bean
    MenuEntry staffEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "accounts.staff", Icon.PEOPLE, StaffView.class, 110);
    }

    @Bean
    MenuEntry areasEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "accounts.areas", Icon.PRISON, AreasView.class, 120);
    }

    @Bean
    MenuEntry organisationEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS, "accounts.organisation.menu", Icon.SETTINGS, OrganisationView.class, 130);
    }
}
