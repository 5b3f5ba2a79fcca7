package org.alongside.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicFacts;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.PastAddress;
import org.alongside.clearance.PrisonForm;
import org.alongside.clearance.PrisonFormService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Paper;
import org.alongside.shared.ui.View;

/** The sheet for a prison’s form, to print: legal identity and role, and nothing else (A12). */
@Route(ClearanceNavigation.FORM)
@RolesAllowed("VETTING_LEAD")
@StyleSheet(ClearanceNavigation.STYLE)
class PrisonFormView extends View implements BeforeEnterObserver {
    private final transient PrisonFormService forms;
    private final transient OrganisationService organisations;
    private final transient DayWords days;

    PrisonFormView(PrisonFormService forms, OrganisationService organisations, DayWords days) {
        this.forms = forms;
        this.organisations = organisations;
        this.days = days;
        titled(getTranslation("clearance.sheet"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = ClearanceNavigation.person(event.getRouteParameters());
        ClearanceId id = ClearanceNavigation.clearance(event.getRouteParameters());
        removeAll();
        Div acts = new Div(
                Paper.print(getTranslation("clearance.sheet.print")),
                ActionLink.other(getTranslation("clearance.back"), ClearanceNavigation.clearance(person, id)));
        acts.addClassName("acts");
        add(new PageHead(getTranslation("clearance.sheet")).below(getTranslation("clearance.sheet.what")), acts);
        add(sheet(forms.form(person, id)));
    }

    private Paper sheet(PrisonForm form) {
        PublicFacts us = organisations.facts();
        LegalIdentityData identity = form.identity();
        DescriptionList list = new DescriptionList();
        list.addClassName("ppl");
        line(list, "first", identity.firstName());
        line(list, "middle", middle(identity));
        line(list, "family", identity.familyName());
        LocalDate born = identity.born();
        line(list, "born", born == null ? "" : days.full(born));
        identity.addresses().forEach(address -> line(list, "address", words(address)));
        line(list, "role", form.role());
        line(list, "kind", form.kind());
        Paper sheet = new Paper()
                .from(us.name() + "\n" + us.telephone() + "\n" + us.email())
                .to(form.prison().name() + "\n" + form.prison().contactName())
                .line(days.full(days.today()));
        sheet.add(list);
        return sheet;
    }

    private String middle(LegalIdentityData identity) {
        if (identity.noMiddleName()) return getTranslation("clearance.sheet.no-middle");
        return identity.middleName() == null ? "" : identity.middleName();
    }

    private String words(PastAddress address) {
        LocalDate until = address.until();
        String end = until == null ? getTranslation("clearance.sheet.now") : days.day(until);
        return address.address() + "\n" + days.day(address.from()) + " – " + end;
    }

    private void line(DescriptionList list, String key, String words) {
        DescriptionList.Description said = new DescriptionList.Description(words);
        said.getElement().setAttribute("dir", "auto");
        list.add(new DescriptionList.Term(getTranslation("clearance.sheet." + key)), said);
    }
}
