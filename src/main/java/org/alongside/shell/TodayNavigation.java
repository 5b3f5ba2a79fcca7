package org.alongside.shell;

import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Today stands in the menu: first. */
@Configuration(proxyBeanMethods = false)
class TodayNavigation {
    @Bean
    MenuEntry todayEntry() {
        return new MenuEntry(MenuGroup.HERE, "shell.today", Icon.TODAY, TodayView.class, 0);
    }
}
