package org.alongside.certificates.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.TitleChoice;
import org.alongside.certificates.TitleService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** A volunteer’s own certificates, and what they call the award. */
@Route(CertificatesNavigation.MINE)
@RolesAllowed("VOLUNTEER")
@StyleSheet(CertificatesNavigation.STYLE)
class MyCertificatesView extends View implements BeforeEnterObserver {
    private final transient CurrentUser current;
    private final transient CertificateService certificates;
    private final transient TitleService titles;
    private final transient DayWords days;

    MyCertificatesView(CurrentUser current, CertificateService certificates, TitleService titles, DayWords days) {
        this.current = current;
        this.certificates = certificates;
        this.titles = titles;
        this.days = days;
        addClassNames("al-my", "al-certificates");
        titled(getTranslation("certificates.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        removeAll();
        add(new PageHead(getTranslation("certificates.mine")).below(getTranslation("certificates.mine.what")));
        List<CertificateRow> all = certificates.certificates(me);
        List<TitleChoice> choices = titles.choices(me);
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("certificates.mine.none"),
                    getTranslation(choices.isEmpty() ? "certificates.mine.none.what" : "certificates.mine.none.soon")));
        else add(new CertificateList(me, all, certificates, days, null));
        if (!choices.isEmpty()) add(choose(me, choices));
    }

    private Section choose(PersonId me, List<TitleChoice> choices) {
        Section section = new Section(
                new H2(getTranslation("certificates.choose.title")),
                new Paragraph(getTranslation("certificates.choose.what")));
        section.addClassName("al-block");
        choices.forEach(one -> section.add(new TitleField(one, full -> {
            titles.choose(me, one.candidate(), full);
            Notification.show(getTranslation("certificates.choose.saved"));
        })));
        return section;
    }
}
