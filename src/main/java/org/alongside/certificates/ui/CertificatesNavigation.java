package org.alongside.certificates.ui;

import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.alongside.training.CohortId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about certificates stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class CertificatesNavigation {
    static final String STYLE = "context://design/certificates.css";
    static final String LIST = "certificates";
    static final String COHORT = "certificates/:cohort";
    static final String MINE = "my/certificates";

    @Bean
    MenuEntry certificatesEntry() {
        return new MenuEntry(MenuGroup.TRAINING, "certificates.list", Icon.CERTIFICATE, CertificateListView.class, 36);
    }

    @Bean
    MenuEntry myCertificatesEntry() {
        return new MenuEntry(MenuGroup.HERE, "certificates.mine", Icon.CERTIFICATE, MyCertificatesView.class, 9);
    }

    static String cohort(CohortId id) {
        return LIST + "/" + id;
    }
}
