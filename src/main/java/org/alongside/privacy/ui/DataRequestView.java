package org.alongside.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.privacy.DataRequestRow;
import org.alongside.privacy.DataRequestService;
import org.alongside.privacy.DataWish;
import org.alongside.shared.HandedFile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Downloads;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;

/** One request: a copy to hand over, or a removal that says first what goes and what stays. */
@Route(PrivacyNavigation.REQUEST)
@RolesAllowed("PRIVACY_LEAD")
class DataRequestView extends View implements BeforeEnterObserver {
    private final transient DataRequestService requests;
    private final transient DayWords days;
    private final PlainError error = new PlainError();

    DataRequestView(DataRequestService requests, DayWords days) {
        this.requests = requests;
        this.days = days;
        titled(getTranslation("privacy.request"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(NotFound::new));
    }

    private void show(UUID id) {
        DataRequestRow request = requests.details(id);
        removeAll();
        error.clear();
        Paragraph back = new Paragraph(new RouterLink(getTranslation("privacy.requests"), DataRequestListView.class));
        add(
                new PageHead(number(request))
                        .above(back)
                        .below(getTranslation(
                                "privacy.requests.asked." + request.wish(), days.full(request.receivedOn()))),
                request.answeredAt() == null ? toDo(request) : done(request));
        if (request.wish() == DataWish.REMOVAL) add(whatHappens());
        add(error);
    }

    private Component done(DataRequestRow request) {
        String day = request.answeredAt() == null ? "" : days.full(days.dayOf(request.answeredAt()));
        return new Notice(Status.DONE, getTranslation("privacy.request.done." + request.wish(), day));
    }

    private Component toDo(DataRequestRow request) {
        if (request.wish() == DataWish.COPY) return handOver(request);
        return request.held() ? held() : remove(request);
    }

    private Component handOver(DataRequestRow request) {
        return card(request, "privacy.request.copy")
                .actions(download(request), ActionButton.quiet(getTranslation("privacy.request.handed"), () -> {
                    requests.handedOver(request.id());
                    show(request.id());
                    Undo.offer(getTranslation("privacy.request.handed.done"), () -> {
                        requests.notHandedOver(request.id());
                        show(request.id());
                    });
                }));
    }

    private Component held() {
        return new Notice(Status.WARNING, getTranslation("privacy.request.held"))
                .then(new RouterLink(getTranslation("privacy.request.held.look"), LegalHoldView.class));
    }

    /** The first step leads to the second and removes nothing. */
    private Component remove(DataRequestRow request) {
        NextStepCard card = card(request, "privacy.request.remove");
        return card.actions(ActionButton.main(getTranslation("privacy.request.remove.go-on"), () -> {
            NextStepCard last = card(request, "privacy.request.last");
            replace(
                    card,
                    last.actions(
                            ActionButton.main(
                                    getTranslation("privacy.request.last.do", number(request)), () -> erase(request)),
                            ActionButton.quiet(getTranslation("privacy.request.last.back"), () -> show(request.id()))));
        }));
    }

    private void erase(DataRequestRow request) {
        try {
            requests.remove(request.id());
            show(request.id());
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private NextStepCard card(DataRequestRow request, String key) {
        return new NextStepCard(
                        getTranslation("privacy.request.by", days.full(request.dueOn())),
                        getTranslation(key, number(request)))
                .because(getTranslation(key + ".why"));
    }

    private Anchor download(DataRequestRow request) {
        DownloadHandler copy = Downloads.of(
                () -> new HandedFile(number(request) + ".zip", "application/zip", requests.copy(request.id())));
        Anchor link = new Anchor(copy, "");
        link.addClassName("al-btn");
        link.add(new Drawing(Icon.DOWNLOAD), new Span(getTranslation("privacy.request.download")));
        return link;
    }

    private Component whatHappens() {
        Div both = new Div(section(
                "privacy.request.goes", "file", "form", "checks", "told", "prisons", "training", "letters", "sign-in"));
        both.add(section("privacy.request.stays", "audit", "certificates", "figures", "request"));
        both.addClassName("al-goes-stays");
        return both;
    }

    private Section section(String key, String... lines) {
        UnorderedList list = new UnorderedList();
        Stream.of(lines).forEach(line -> list.add(new ListItem(getTranslation(key + "." + line))));
        return new Section(new H2(getTranslation(key)), list);
    }

    private String number(DataRequestRow request) {
        return request.reference() == null ? getTranslation("privacy.audit.no-number") : request.reference();
    }
}
