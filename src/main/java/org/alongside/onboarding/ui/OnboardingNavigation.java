package org.alongside.onboarding.ui;

import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about agreements stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class OnboardingNavigation {
    static final String AGREEMENTS = "agreements";
    static final String AGREEMENT = "agreements/:agreement";

    @Bean
    MenuEntry agreementsEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "onboarding.agreements", Icon.EDIT, AgreementListView.class, 110);
    }
}
