package org.alongside.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.certificates.CandidateCertificate;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.Refusal;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.jspecify.annotations.Nullable;

/** One candidate: how they stand, what would be printed, and what can be done. */
class CandidateLine extends ListItem {
    private final transient CandidateCertificate one;
    private final transient CertificateService service;
    private final transient DayWords days;

    CandidateLine(
            CandidateCertificate one,
            @Nullable Refusal stopped,
            CertificateService service,
            DayWords days,
            Runnable issue) {
        this.one = one;
        this.service = service;
        this.days = days;
        Anchor name = new Anchor(PersonAddress.record(one.person(), CertificatesTab.ADDRESS), one.name());
        name.getElement().setAttribute("dir", "auto");
        add(name, facts(stopped), tag(), acts(issue));
    }

    private Span facts(@Nullable Refusal stopped) {
        CertificateRow issued = one.certificate();
        String title = issued == null
                ? getTranslation(one.chosen() ? "certificates.title.chosen" : "certificates.title.usual", one.title())
                : getTranslation("certificates.title.printed", issued.title());
        String more = Stream.concat(one.missing().stream(), Stream.ofNullable(stopped))
                .map(no -> getTranslation(no.messageKey(), no.arguments().toArray()))
                .collect(Collectors.joining(" "));
        Span facts = new Span(more.isEmpty() ? title : title + " " + more);
        facts.addClassName("al-meta");
        return facts;
    }

    private StatusTag tag() {
        CertificateRow issued = one.certificate();
        if (issued != null)
            return new StatusTag(Status.DONE, getTranslation("certificates.issued", days.day(issued.issuedOn())));
        return one.isReady()
                ? new StatusTag(Status.WITH_YOU, getTranslation("certificates.is-ready"))
                : new StatusTag(Status.WAITING, getTranslation("certificates.not-yet"));
    }

    private Div acts(Runnable issue) {
        Div acts = new Div();
        acts.addClassName("acts");
        CertificateRow issued = one.certificate();
        if (issued != null) {
            acts.add(Files.pdf(
                    getTranslation("certificates.open"),
                    one.name(),
                    CertificateList.fileName(issued),
                    () -> service.file(one.person(), issued.id())));
            return acts;
        }
        acts.add(Files.pdf(
                getTranslation("certificates.preview"),
                one.name(),
                "preview.pdf",
                () -> service.preview(one.person(), one.candidate())));
        if (one.isReady()) {
            ActionButton button = ActionButton.other(getTranslation("certificates.issue"), issue);
            button.getElement().setAttribute("aria-label", getTranslation("certificates.issue") + ": " + one.name());
            acts.add(button);
        }
        return acts;
    }
}
