package org.alongside.certificates.ui;

import java.util.List;
import java.util.Locale;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.certificates.CohortCertificateService;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: groups in which somebody may have their certificate. */
@Component
class CertificateHomeCard implements HomeCard {
    private static final int DAYS_TO_ISSUE = 7;

    private final CohortCertificateService certificates;
    private final Access access;
    private final MessageSource messages;

    CertificateHomeCard(CohortCertificateService certificates, Access access, MessageSource messages) {
        this.certificates = certificates;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public List<HomeItem> items(int limit) {
        if (!access.acts(Act.ISSUE_CERTIFICATES)) return List.of();
        return certificates.waiting(limit).stream()
                .map(one -> new HomeItem(
                        one.name(),
                        text("certificates.today.why", one.ready()),
                        one.since(),
                        one.closedOn().plusDays(DAYS_TO_ISSUE),
                        text("certificates.today.action"),
                        CertificatesNavigation.cohort(one.cohort())))
                .toList();
    }

    private String text(String key, Object... gaps) {
        return messages.getMessage(key, gaps, Locale.UK);
    }
}
