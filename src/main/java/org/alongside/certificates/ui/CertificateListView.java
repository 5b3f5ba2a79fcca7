package org.alongside.certificates.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.alongside.certificates.CohortCertificateService;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.training.CohortId;
import org.alongside.training.CohortRow;
import org.alongside.training.CohortService;
import org.alongside.training.TrainingKind;
import org.springframework.data.domain.PageRequest;

/** The groups whose award is done, the newest first, and how many of them may have a certificate. */
@Route(CertificatesNavigation.LIST)
@RolesAllowed("MANAGER")
class CertificateListView extends View {
    private static final int PAGE = 50;

    private final transient CohortService cohorts;
    private final transient DayWords days;
    private final transient Map<CohortId, Integer> ready;
    private final UnorderedList list = new UnorderedList();

    CertificateListView(CohortService cohorts, CohortCertificateService certificates, DayWords days) {
        this.cohorts = cohorts;
        this.days = days;
        this.ready = certificates.ready(PAGE);
        titled(getTranslation("certificates.list"));
        list.addClassNames("al-panel", "al-lines");
        add(new PageHead(getTranslation("certificates.list")).below(getTranslation("certificates.list.what")));
        more(0);
        if (list.getChildren().findAny().isEmpty())
            add(new EmptyState(
                    getTranslation("certificates.list.none"), getTranslation("certificates.list.none.what")));
    }

    private void more(int page) {
        List<CohortRow> rows = cohorts.page(true, PageRequest.of(page, PAGE));
        rows.stream().filter(row -> row.kind() == TrainingKind.AWARD).forEach(row -> list.add(line(row)));
        if (list.getChildren().findAny().isPresent()) add(list);
        if (rows.size() < PAGE) return;
        ActionButton more = ActionButton.other(getTranslation("certificates.more"), () -> more(page + 1));
        more.addClickListener(pressed -> remove(more));
        add(more);
    }

    private ListItem line(CohortRow row) {
        RouterLink name = new RouterLink(
                row.name(),
                CohortCertificatesView.class,
                new RouteParameters("cohort", row.id().toString()));
        name.getElement().setAttribute("dir", "auto");
        Span facts = new Span(getTranslation("certificates.list.facts", row.programme(), days.brief(row.endsOn())));
        facts.addClassName("al-meta");
        int many = ready.getOrDefault(row.id(), 0);
        return new ListItem(
                name,
                facts,
                many > 0
                        ? new StatusTag(Status.WITH_YOU, getTranslation("certificates.list.ready", many))
                        : new StatusTag(Status.DONE, getTranslation("certificates.list.done")));
    }
}
