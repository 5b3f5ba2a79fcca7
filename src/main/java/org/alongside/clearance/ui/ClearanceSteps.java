package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.DecisionData;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.NextStepCard;

/** What to do next with a clearance, and what else may be done. */
class ClearanceSteps {
    private final ClearanceService clearances;
    private final Standing standing;
    private final Runnable again;

    ClearanceSteps(ClearanceService clearances, Standing standing, Runnable again) {
        this.clearances = clearances;
        this.standing = standing;
        this.again = again;
    }

    Component next(ClearanceDetails one) {
        Div steps = new Div(card(one));
        Div also = also(one);
        if (also.getComponentCount() > 0) steps.add(also);
        steps.addClassName("al-steps");
        return steps;
    }

    private Component card(ClearanceDetails one) {
        return switch (one.state()) {
            case NOT_STARTED -> card(one, () -> clearances.prepare(one.person(), one.id()));
            case PREPARING -> prepare(one);
            case SUBMITTED -> card(one, () -> clearances.inVetting(one.person(), one.id()));
            case IN_VETTING, REFERRED, RECONSIDERATION -> ask(one, () -> decide(one));
            case REFUSED -> refused(one);
            case EXPIRING, EXPIRED -> ask(one, () -> renew(one));
            case GRANTED, REVOKED, REFUSED_FOR_GOOD, NOT_APPLICABLE -> still(one);
        };
    }

    /** Nothing is ours to do: says how it stands and what is open. */
    private Component still(ClearanceDetails one) {
        EmptyState still = new EmptyState(title(one), why(one));
        if (one.state() == ClearanceState.REFUSED_FOR_GOOD || one.state() == ClearanceState.REVOKED)
            still.add(whatElse(one));
        return still;
    }

    private NextStepCard card(ClearanceDetails one, Runnable move) {
        return ask(one, () -> {
            move.run();
            again.run();
        });
    }

    private NextStepCard ask(ClearanceDetails one, Runnable open) {
        return new NextStepCard(text("clearance.next"), title(one))
                .because(why(one))
                .actions(ActionButton.main(text("clearance.step." + one.state() + ".do"), open));
    }

    /** G6: a no closes nothing else, and somebody says so. */
    private Component refused(ClearanceDetails one) {
        NextStepCard card = ask(
                one,
                () -> Ask.words(
                                text("clearance.argue"),
                                text("clearance.argue.what"),
                                text("clearance.argue.words"),
                                text("clearance.argue.do"),
                                words -> {
                                    clearances.reconsider(one.person(), one.id(), words);
                                    again.run();
                                })
                        .open());
        return new Div(card, whatElse(one));
    }

    private Component whatElse(ClearanceDetails one) {
        UnorderedList list = new UnorderedList(
                new ListItem(
                        new Anchor(ClearanceNavigation.record(one.person()), text("clearance.else.another-prison"))),
                new ListItem(text("clearance.else.community")));
        Section open = new Section(new H2(text("clearance.else")), new Paragraph(text("clearance.else.what")), list);
        open.addClassName("al-else");
        return open;
    }

    private Component prepare(ClearanceDetails one) {
        List<Refusal> missing = clearances.missing(one.person());
        if (missing.isEmpty()) return ask(one, () -> sent(one));
        UnorderedList list = new UnorderedList();
        missing.forEach(
                no -> list.add(new ListItem(text(no.messageKey(), no.arguments().toArray()))));
        NextStepCard card = new NextStepCard(text("clearance.next"), text("clearance.step.PREPARING.missing"))
                .actions(ActionLink.main(text("clearance.identity.open"), ClearanceNavigation.identity(one.person())));
        Section what = new Section(new H2(text("clearance.missing")), list);
        what.addClassName("al-else");
        return new Div(card, what);
    }

    private void sent(ClearanceDetails one) {
        Ask.day(
                        text("clearance.sent"),
                        text("clearance.sent.what"),
                        text("clearance.sent.day"),
                        text("clearance.sent.do"),
                        standing.days().today(),
                        day -> {
                            clearances.submit(one.person(), one.id(), day);
                            again.run();
                        })
                .open();
    }

    private void decide(ClearanceDetails one) {
        List<ClearanceState> choices = Stream.of(
                        ClearanceState.GRANTED, ClearanceState.REFUSED, ClearanceState.REFUSED_FOR_GOOD)
                .filter(one.state()::offers)
                .toList();
        dialog(one, choices);
    }

    private void dialog(ClearanceDetails one, List<ClearanceState> choices) {
        DecisionData now = new DecisionData(
                one.state(),
                one.letterOn(),
                one.validFrom(),
                one.validUntil(),
                one.refusal(),
                one.askAgainBy(),
                one.version());
        new DecisionDialog(choices, now, key -> text(key), decision -> {
                    clearances.decide(one.person(), one.id(), decision);
                    again.run();
                })
                .open();
    }

    private void renew(ClearanceDetails one) {
        try {
            ClearanceId next = clearances.renew(one.person(), one.id());
            UI.getCurrent().navigate(ClearanceNavigation.clearance(one.person(), next));
        } catch (Refused no) {
            Notification.show(
                    text(no.refusal().messageKey(), no.refusal().arguments().toArray()));
        }
    }

    private Div also(ClearanceDetails one) {
        Div also = new Div();
        also.addClassName("acts");
        ClearanceState now = one.state();
        if (now == ClearanceState.PREPARING)
            also.add(ActionLink.other(text("clearance.form.print"), ClearanceNavigation.form(one.person(), one.id()))
                    .with(Icon.PRINT));
        if (now.offers(ClearanceState.NOT_APPLICABLE))
            also.add(other("clearance.also.NOT_APPLICABLE", () -> clearances.notApplicable(one.person(), one.id())));
        if (now == ClearanceState.NOT_APPLICABLE)
            also.add(other("clearance.also.applicable", () -> clearances.applicable(one.person(), one.id())));
        if (now.offers(ClearanceState.REFERRED))
            also.add(ActionButton.other(text("clearance.also.REFERRED"), () -> refer(one)));
        if (now.offers(ClearanceState.REVOKED)) {
            also.add(ActionButton.other(text("clearance.also.renew"), () -> renew(one)));
            also.add(ActionButton.quiet(
                    text("clearance.also.REVOKED"), () -> dialog(one, List.of(ClearanceState.REVOKED))));
        }
        if (now == ClearanceState.GRANTED || now == ClearanceState.REFUSED)
            also.add(ActionButton.quiet(text("clearance.also.put-right"), () -> dialog(one, List.of(now))));
        return also;
    }

    private ActionButton other(String key, Runnable move) {
        return ActionButton.other(text(key), () -> {
            move.run();
            again.run();
        });
    }

    private void refer(ClearanceDetails one) {
        Ask.words(
                        text("clearance.refer"),
                        text("clearance.refer.what"),
                        text("clearance.refer.words"),
                        text("clearance.refer.do"),
                        words -> {
                            clearances.refer(one.person(), one.id(), words);
                            again.run();
                        })
                .open();
    }

    private String title(ClearanceDetails one) {
        return text("clearance.step." + one.state());
    }

    private String why(ClearanceDetails one) {
        LocalDate until = one.validUntil();
        String day = until == null ? "" : standing.days().day(until);
        return text("clearance.step." + one.state() + ".why", day);
    }

    private String text(String key, Object... arguments) {
        return standing.text(key, arguments);
    }
}
