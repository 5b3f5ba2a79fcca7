package org.alongside.onboarding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementData;
import org.alongside.onboarding.AgreementService;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** What everybody accepts before they begin, in the newest version. */
@Route(OnboardingNavigation.AGREEMENTS)
@RolesAllowed("MANAGER")
class AgreementListView extends View {
    AgreementListView(AgreementService agreements) {
        titled(getTranslation("onboarding.agreements"));
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        for (Agreement agreement : Agreement.values()) list.add(line(agreement, agreements.newest(agreement)));
        add(
                new PageHead(getTranslation("onboarding.agreements"))
                        .below(getTranslation("onboarding.agreements.what")),
                list);
    }

    private ListItem line(Agreement agreement, AgreementData newest) {
        Span version = new Span(getTranslation("onboarding.version", newest.number()));
        version.addClassName("al-meta");
        return new ListItem(
                new RouterLink(
                        newest.title(), AgreementView.class, new RouteParameters("agreement", agreement.address())),
                version);
    }
}
