package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.mentoring.MatchCandidate;
import org.alongside.mentoring.MatchChoiceService;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.ReferralOutcome;
import org.alongside.mentoring.ReferralRow;
import org.alongside.mentoring.ReferralService;
import org.alongside.mentoring.ReferralState;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** Somebody who asked for a mentor: all that we know, who could walk with them, and what came of it. */
@Route(MentoringNavigation.REFERRAL)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class ReferralView extends View implements BeforeEnterObserver {
    private final transient ReferralService referrals;
    private final transient MatchChoiceService choice;
    private final transient MatchService matches;
    private final transient Access access;
    private final transient MentoringWords words;
    final PlainError error = new PlainError();
    final Checkbox throughGate = new Checkbox(getTranslation("mentoring.match.through-gate"));

    ReferralView(
            ReferralService referrals,
            MatchChoiceService choice,
            MatchService matches,
            Access access,
            MentoringWords words) {
        this.referrals = referrals;
        this.choice = choice;
        this.matches = matches;
        this.access = access;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MentoringNavigation.referral(event.getRouteParameters()));
    }

    private void show(ReferralId id) {
        ReferralRow row = referrals.details(id);
        titled(getTranslation("mentoring.referral.title", row.reference()));
        error.clear();
        removeAll();
        PageHead head = new PageHead(row.firstName()).above(back()).below(getTranslation("mentoring.referral.minimal"));
        if (access.acts(Act.KEEP_REFERRALS))
            head.actions(
                    ActionLink.other(getTranslation("mentoring.referral.edit"), MentoringNavigation.form(id))
                            .with(Icon.EDIT),
                    ActionLink.other(getTranslation("mentoring.letter"), MentoringNavigation.sheet(id))
                            .with(Icon.PRINT));
        add(head, facts(row), error);
        referrals.openMatch(id).ifPresent(match -> add(mentor(match)));
        if (row.state() == ReferralState.WAITING && access.acts(Act.MATCH)) add(whoCould(id));
        if (access.acts(Act.KEEP_REFERRALS)) ending(row).ifPresent(this::add);
    }

    private Paragraph back() {
        return new Paragraph(new Anchor(MentoringNavigation.REFERRALS, getTranslation("mentoring.referrals")));
    }

    private DescriptionList facts(ReferralRow row) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("ppl", "al-referral");
        fact(facts, "mentoring.standing", words.tag(row.state()));
        if (row.outcome() != null)
            fact(
                    facts,
                    "mentoring.outcome",
                    new Span(getTranslation(
                            "mentoring.outcome.on",
                            getTranslation("mentoring.outcome." + row.outcome()),
                            words.day(row.outcomeOn()))));
        fact(facts, "mentoring.reference", new Span(row.reference()));
        fact(facts, "mentoring.sex", new Span(getTranslation("mentoring.sex." + row.sex())));
        fact(facts, "mentoring.area", new Span(row.areaName()));
        fact(facts, "mentoring.source", new Span(row.sourceName()));
        fact(facts, "mentoring.received", new Span(words.days().full(row.receivedOn())));
        return facts;
    }

    private void fact(DescriptionList facts, String key, Component said) {
        said.getElement().setAttribute("dir", "auto");
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(said));
    }

    private Section mentor(MatchRow match) {
        Section section = new Section(new H2(getTranslation("mentoring.mentor")), words.tag(match.state()));
        section.addClassName("al-block");
        section.add(ActionLink.other(
                getTranslation("mentoring.match.open"), MentoringNavigation.match(match.mentor(), match.id())));
        return section;
    }

    private Section whoCould(ReferralId id) {
        Section section = new Section(
                new H2(getTranslation("mentoring.choice")), new Paragraph(getTranslation("mentoring.choice.what")));
        section.addClassName("al-block");
        List<MatchCandidate> all = choice.candidates(id);
        if (all.isEmpty())
            section.add(new EmptyState(
                    getTranslation("mentoring.choice.none"), getTranslation("mentoring.choice.none.what")));
        else section.add(throughGate, new CandidateList(all, words, one -> propose(one, id)));
        return section;
    }

    private void propose(MatchCandidate one, ReferralId id) {
        attempt(() -> {
            MatchId match = matches.propose(one.person(), id, throughGate.getValue());
            UI.getCurrent().navigate(MentoringNavigation.match(one.person(), match));
        });
    }

    private Optional<Component> ending(ReferralRow row) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (row.state().leadsTo(ReferralState.CLOSED) && row.state() == ReferralState.WAITING)
            acts.add(ActionButton.other(getTranslation("mentoring.referral.close"), () -> close(row)));
        if (row.state() == ReferralState.CLOSED)
            acts.add(ActionButton.other(
                    getTranslation("mentoring.referral.open-again"),
                    () -> attempt(() -> {
                        referrals.openAgain(row.id());
                        show(row.id());
                    })));
        if (acts.getComponentCount() == 0) return Optional.empty();
        Section section = new Section(new H2(getTranslation("mentoring.outcome")), acts);
        section.addClassName("al-block");
        return Optional.of(section);
    }

    private void close(ReferralRow row) {
        Select<ReferralOutcome> outcome = new Asked(this)
                .choice("mentoring.outcome.which", ReferralOutcome.values(), one -> "mentoring.outcome." + one);
        DatePicker on = new DayField(getTranslation("mentoring.outcome.day"));
        on.setMax(words.days().today());
        on.setValue(words.days().today());
        new AskThen(
                        getTranslation("mentoring.referral.close"),
                        getTranslation("mentoring.referral.close.what"),
                        getTranslation("mentoring.referral.close"),
                        () -> {
                            if (outcome.isEmpty() || on.isEmpty()) throw new Refused("mentoring.refused.outcome");
                            referrals.close(row.id(), outcome.getValue(), on.getValue());
                            show(row.id());
                        },
                        outcome,
                        on)
                .open();
    }

    private void attempt(Runnable work) {
        error.clear();
        try {
            work.run();
        } catch (Refused no) {
            error.show(no.refusal());
            error.scrollIntoView();
        }
    }
}
