package org.alongside.certificates.ui;

import com.vaadin.flow.component.Component;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.TitleService;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;

/** Somebody’s certificates on their record. */
@org.springframework.stereotype.Component
class CertificatesTab implements PersonTab {
    static final String ADDRESS = "certificates";

    private final CertificateService certificates;
    private final TitleService titles;
    private final Access access;
    private final DayWords days;

    CertificatesTab(CertificateService certificates, TitleService titles, Access access, DayWords days) {
        this.certificates = certificates;
        this.titles = titles;
        this.access = access;
        this.days = days;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "certificates.tab";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public PersonalData data() {
        return PersonalData.TRAINING_PROGRESS;
    }

    @Override
    public Component show(PersonId person) {
        return new CertificatesPanel(person, certificates, titles, access, days);
    }
}
