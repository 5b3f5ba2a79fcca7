package org.alongside.privacy.ui;

import java.util.UUID;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the privacy lead's pages stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class PrivacyNavigation {
    static final String REQUESTS = "data-requests";
    static final String REQUEST = "data-requests/:id";
    static final String HOLDS = "legal-holds";
    static final String MY_READINGS = "who-looked";

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry(MenuGroup.PRIVACY, "privacy.audit.menu", Icon.PRIVATE, AuditView.class, 110);
    }

    @Bean
    MenuEntry dataRequestsEntry() {
        return new MenuEntry(MenuGroup.PRIVACY, "privacy.requests", Icon.COPY, DataRequestListView.class, 20);
    }

    @Bean
    MenuEntry legalHoldsEntry() {
        return new MenuEntry(MenuGroup.PRIVACY, "privacy.holds", Icon.STOPPED, LegalHoldView.class, 25);
    }

    @Bean
    MenuEntry myReadingsEntry() {
        return new MenuEntry(MenuGroup.HERE, "privacy.my.menu", Icon.PRIVATE, MyReadingsView.class, 50);
    }

    static String request(UUID id) {
        return REQUESTS + "/" + id;
    }
}
