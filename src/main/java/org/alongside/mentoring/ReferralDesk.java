package org.alongside.mentoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds referrals of the reader’s areas, and puts names to what they hold. */
@Component
class ReferralDesk {
    private final Referrals referrals;
    private final Sources sources;
    private final AreaService areas;
    private final CurrentUser current;

    ReferralDesk(Referrals referrals, Sources sources, AreaService areas, CurrentUser current) {
        this.referrals = referrals;
        this.sources = sources;
        this.areas = areas;
        this.current = current;
    }

    /** @throws NotFound when there is none such in the reader’s areas */
    Referral mine(ReferralId id) {
        SignedIn me = current.get();
        return referrals
                .findByOrganisationAndId(me.organisation(), id)
                .filter(referral -> me.areas().contains(referral.area()))
                .orElseThrow(NotFound::new);
    }

    List<ReferralRow> rows(List<Referral> found) {
        Map<AreaId, String> where =
                areas.names(found.stream().map(Referral::area).collect(Collectors.toSet()));
        Map<SourceId, String> from =
                sources.names(found.stream().map(Referral::source).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.row(where.getOrDefault(one.area(), ""), from.getOrDefault(one.source(), "")))
                .toList();
    }

    ReferralRow row(Referral referral) {
        return rows(List.of(referral)).getFirst();
    }
}
