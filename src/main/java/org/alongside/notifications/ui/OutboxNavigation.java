package org.alongside.notifications.ui;

import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxNavigation {
    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "notifications.outbox.menu", Icon.MAIL, OutboxView.class, 120);
    }
}
