package org.alongside.mentoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicFacts;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchState;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.ReferralRow;
import org.alongside.mentoring.ReferralService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Paper;
import org.alongside.shared.ui.View;

/** What a referrer reads of us: whether somebody has a mentor. Of the mentor it says nothing at all (A12, G14). */
@Route(MentoringNavigation.REFERRAL_SHEET)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class ReferrerLetterView extends View implements BeforeEnterObserver {
    private final transient ReferralService referrals;
    private final transient OrganisationService organisations;
    private final transient MentoringWords words;

    ReferrerLetterView(ReferralService referrals, OrganisationService organisations, MentoringWords words) {
        this.referrals = referrals;
        this.organisations = organisations;
        this.words = words;
        titled(getTranslation("mentoring.letter"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReferralId id = MentoringNavigation.referral(event.getRouteParameters());
        ReferralRow row = referrals.details(id);
        removeAll();
        Div acts = new Div(
                Paper.print(getTranslation("mentoring.letter.print")),
                ActionLink.other(getTranslation("mentoring.back"), MentoringNavigation.referral(id)));
        acts.addClassName("acts");
        add(
                new PageHead(getTranslation("mentoring.letter")).below(getTranslation("mentoring.letter.what")),
                acts,
                paper(row, referrals.openMatch(id).map(MatchRow::state)));
    }

    private Paper paper(ReferralRow row, Optional<MatchState> match) {
        PublicFacts us = organisations.facts();
        return new Paper()
                .from(us.name() + "\n" + us.telephone() + "\n" + us.email())
                .to(row.sourceName())
                .line(words.days().full(words.days().today()))
                .line(getTranslation("mentoring.letter.about", row.reference()))
                .line(getTranslation("mentoring.letter.hello"))
                .line(news(row, match))
                .line(getTranslation("mentoring.letter.ask"));
    }

    private String news(ReferralRow row, Optional<MatchState> match) {
        if (row.outcome() != null) return getTranslation("mentoring.letter.outcome." + row.outcome(), row.firstName());
        String key = switch (match.orElse(MatchState.ENDED)) {
            case PROPOSED -> "mentoring.letter.proposed";
            case AGREED, ACTIVE -> "mentoring.letter.matched";
            case PAUSED -> "mentoring.letter.paused";
            case ENDED -> "mentoring.letter.waiting";
        };
        return getTranslation(key, row.firstName());
    }
}
