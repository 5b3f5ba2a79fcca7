package org.alongside.certificates.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.TitleChoice;
import org.alongside.certificates.TitleService;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PlainError;
import org.jspecify.annotations.Nullable;

/** Certificates of one person: open them; a manager revokes and replaces; a colleague writes down what the holder chose. */
@StyleSheet(CertificatesNavigation.STYLE)
class CertificatesPanel extends Div {
    final PlainError error = new PlainError();

    private final transient PersonId person;
    private final transient CertificateService certificates;
    private final transient TitleService titles;
    private final transient Access access;
    private final transient DayWords days;

    CertificatesPanel(
            PersonId person, CertificateService certificates, TitleService titles, Access access, DayWords days) {
        this.person = person;
        this.certificates = certificates;
        this.titles = titles;
        this.access = access;
        this.days = days;
        addClassNames("al-part", "al-certificates");
        show();
    }

    private void show() {
        removeAll();
        error.clear();
        List<CertificateRow> all = certificates.certificates(person);
        if (all.isEmpty()) add(new Paragraph(getTranslation("certificates.tab.none")));
        else add(new CertificateList(person, all, certificates, days, acts()));
        add(error);
        List<TitleChoice> choices = titles.choices(person);
        if (!choices.isEmpty() && access.actsOn(Act.CHOOSE_TITLE, person)) add(choose(choices));
    }

    private CertificateList.@Nullable Acts acts() {
        return access.actsOn(Act.ISSUE_CERTIFICATES, person)
                ? new CertificateList.Acts(this::revoke, this::reissue)
                : null;
    }

    private void revoke(CertificateRow row) {
        new RevokeDialog(row, reason -> {
                    certificates.revoke(person, row.id(), reason);
                    show();
                })
                .open();
    }

    private void reissue(CertificateRow row) {
        try {
            certificates.reissue(person, row.id());
            show();
            Notification.show(getTranslation("certificates.reissued"));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private Section choose(List<TitleChoice> choices) {
        Section section = new Section(
                new H2(getTranslation("certificates.choose.title")),
                new Paragraph(getTranslation("certificates.choose.for")));
        choices.forEach(one -> section.add(new TitleField(one, full -> {
            titles.choose(person, one.candidate(), full);
            Notification.show(getTranslation("certificates.choose.saved"));
        })));
        return section;
    }
}
