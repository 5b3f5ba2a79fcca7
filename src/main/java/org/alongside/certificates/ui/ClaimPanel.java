package org.alongside.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.certificates.ClaimService;
import org.alongside.certificates.ClaimedAward;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.training.CohortId;

/** The awarding body’s own certificates: the list to claim them with, and what came back. */
class ClaimPanel extends Section {
    private static final int PAGE = 50;

    private final transient CohortId cohort;
    private final transient ClaimService claims;
    private final transient DayWords days;

    ClaimPanel(CohortId cohort, ClaimService claims, DayWords days) {
        this.cohort = cohort;
        this.claims = claims;
        this.days = days;
        addClassName("al-block");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("certificates.claims")), new Paragraph(getTranslation("certificates.claims.what")));
        List<ClaimedAward> all = claims.claims(cohort);
        Div acts = new Div(Files.download(
                getTranslation("certificates.claims.file"),
                "",
                "claims.csv",
                "text/csv",
                () -> claims.file(cohort).getBytes(StandardCharsets.UTF_8)));
        acts.addClassName("acts");
        long open = all.stream().filter(ClaimedAward::mayBeClaimed).count();
        if (open > 0)
            acts.add(ActionButton.other(getTranslation("certificates.claims.sent", open), () -> {
                claims.claimAll(cohort);
                show();
            }));
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines", "al-holders");
        add(acts, list);
        lines(list, all);
    }

    /** Some at a time: a list of hundreds would be slow to come and to go through. */
    private void lines(UnorderedList list, List<ClaimedAward> rest) {
        rest.stream().limit(PAGE).forEach(one -> list.add(line(one)));
        if (rest.size() <= PAGE) return;
        ActionButton more = ActionButton.other(
                getTranslation("certificates.more"), () -> lines(list, rest.subList(PAGE, rest.size())));
        more.addClickListener(pressed -> remove(more));
        add(more);
    }

    private ListItem line(ClaimedAward one) {
        Span name = new Span(one.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(name, tag(one));
        if (one.claimedOn() != null && one.receivedOn() == null) {
            ActionButton came = ActionButton.quiet(
                    getTranslation("certificates.claims.came"),
                    () -> new ReceivedDialog(one, days, (number, on) -> {
                                claims.received(one.person(), one.candidate(), number, on);
                                show();
                            })
                            .open());
            came.getElement()
                    .setAttribute("aria-label", getTranslation("certificates.claims.came") + ": " + one.name());
            Div acts = new Div(came);
            acts.addClassName("acts");
            line.add(acts);
        }
        return line;
    }

    private StatusTag tag(ClaimedAward one) {
        if (one.receivedOn() != null)
            return new StatusTag(
                    Status.DONE,
                    getTranslation("certificates.claims.received", one.receivedNumber(), days.day(one.receivedOn())));
        if (one.claimedOn() != null)
            return new StatusTag(
                    Status.WAITING, getTranslation("certificates.claims.claimed", days.day(one.claimedOn())));
        return one.mayBeClaimed()
                ? new StatusTag(Status.WITH_YOU, getTranslation("certificates.claims.to-claim"))
                : new StatusTag(Status.NOT_STARTED, getTranslation("certificates.not-yet"));
    }
}
