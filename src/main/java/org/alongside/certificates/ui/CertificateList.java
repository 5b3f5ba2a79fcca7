package org.alongside.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.jspecify.annotations.Nullable;

/** Somebody’s certificates, each with its file; whoever may do more has buttons for that. */
class CertificateList extends UnorderedList {
    private final transient PersonId person;
    private final transient CertificateService service;
    private final transient DayWords days;

    /** What a manager may do with one that is in force. */
    record Acts(Consumer<CertificateRow> revoke, Consumer<CertificateRow> reissue) {}

    CertificateList(
            PersonId person, List<CertificateRow> all, CertificateService service, DayWords days, @Nullable Acts acts) {
        this.person = person;
        this.service = service;
        this.days = days;
        addClassNames("al-panel", "al-lines", "al-holders");
        all.reversed().forEach(row -> add(line(row, acts)));
    }

    static String fileName(CertificateRow row) {
        return "certificate-" + row.number().printed() + ".pdf";
    }

    private ListItem line(CertificateRow row, @Nullable Acts acts) {
        Span title = new Span(row.title());
        title.addClassName("name");
        return new ListItem(title, facts(row, acts != null), tag(row), buttons(row, acts));
    }

    private Span facts(CertificateRow row, boolean withReason) {
        String words = getTranslation("certificates.line", row.number().printed(), days.day(row.issuedOn()));
        String reason = row.reason();
        Span facts = new Span(
                withReason && reason != null ? words + " " + getTranslation("certificates.why", reason) : words);
        facts.addClassName("al-meta");
        return facts;
    }

    private StatusTag tag(CertificateRow row) {
        String ended = row.endedOn() == null ? "" : days.day(row.endedOn());
        return switch (row.status()) {
            case ISSUED -> new StatusTag(Status.DONE, getTranslation("certificates.status.ISSUED"));
            case REVOKED -> new StatusTag(Status.STOPPED, getTranslation("certificates.status.REVOKED", ended));
            case REPLACED -> new StatusTag(Status.NOT_NEEDED, getTranslation("certificates.status.REPLACED", ended));
        };
    }

    private Div buttons(CertificateRow row, @Nullable Acts acts) {
        String about = row.number().printed();
        Div buttons = new Div(Files.pdf(
                getTranslation("certificates.open"), about, fileName(row), () -> service.file(person, row.id())));
        buttons.addClassName("acts");
        if (acts != null && row.isInForce())
            buttons.add(
                    named("certificates.reissue", about, () -> acts.reissue().accept(row)),
                    named("certificates.revoke", about, () -> acts.revoke().accept(row)));
        return buttons;
    }

    private ActionButton named(String key, String about, Runnable does) {
        ActionButton button = ActionButton.quiet(getTranslation(key), does);
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + about);
        return button;
    }
}
