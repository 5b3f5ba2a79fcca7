package org.alongside.privacy.ui;

import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyNavigation {
    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry("privacy.audit.menu", Icon.PRIVATE, AuditView.class, 110);
    }
}
