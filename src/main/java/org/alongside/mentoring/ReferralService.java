package org.alongside.mentoring;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals: entered, listed by those of their areas, and closed with an outcome. */
@Service
public class ReferralService {
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final int OURS = 90_000_000;

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final Sources sources;
    private final Matches matches;
    private final CurrentUser current;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    ReferralService(
            Referrals referrals,
            ReferralDesk desk,
            Sources sources,
            Matches matches,
            CurrentUser current,
            Clock clock) {
        this.referrals = referrals;
        this.desk = desk;
        this.sources = sources;
        this.matches = matches;
        this.current = current;
        this.clock = clock;
    }

    /** A page of the referrals of my areas, the longest waiting first; no total is counted. */
    @Acts(Act.SEE_REFERRALS)
    @Transactional(readOnly = true)
    public List<ReferralRow> page(ReferralFilter filter, Pageable page) {
        SignedIn me = current.get();
        List<UUID> areas = Stream.concat(
                        Stream.of(NOWHERE),
                        me.areas().stream()
                                .filter(area -> filter.area() == null || area.equals(filter.area()))
                                .map(AreaId::id))
                .toList();
        Set<ReferralState> states =
                filter.state() == null ? EnumSet.allOf(ReferralState.class) : EnumSet.of(filter.state());
        return desk.rows(referrals.page(me.organisation(), areas, states, page));
    }

    /** One of them. */
    @Acts(Act.SEE_REFERRALS)
    @Transactional(readOnly = true)
    public ReferralRow details(ReferralId id) {
        return desk.row(desk.mine(id));
    }

    /** Whose mentor somebody has now; nobody’s when they wait. Earlier ones are not told. */
    @Acts(Act.SEE_REFERRALS)
    @Transactional(readOnly = true)
    public Optional<MatchRow> openMatch(ReferralId id) {
        Referral referral = desk.mine(id);
        return matches.findByReferralAndOpenMatch(id, true).map(match -> match.row(referral.firstName()));
    }

    /** The fields that may be put right. */
    @Acts(Act.KEEP_REFERRALS)
    @Transactional(readOnly = true)
    public ReferralData data(ReferralId id) {
        Referral referral = desk.mine(id);
        return referral.data(sources.names(List.of(referral.source())).getOrDefault(referral.source(), ""));
    }

    /** Who has sent people to us, by name: to choose from. */
    @Acts(Act.SEE_REFERRALS)
    @Transactional(readOnly = true)
    public List<SourceRow> sources() {
        return sources.findByOrganisationOrderByFolded(current.get().organisation()).stream()
                .map(source -> new SourceRow(source.id(), source.name()))
                .toList();
    }

    /** One more; without a reference of the referrer’s it gets one of ours. */
    @Acts(Act.KEEP_REFERRALS)
    @Transactional
    public ReferralId enter(ReferralData typed) {
        ReferralData data = checked(typed);
        OrganisationId here = current.get().organisation();
        if (referrals.existsByOrganisationAndFolded(here, Folded.text(data.reference())))
            throw new Refused("mentoring.refused.reference-taken");
        Referral referral = new Referral(
                new ReferralId(Ids.next(clock)), here, Objects.requireNonNull(data.area()), source(data), data);
        referrals.save(referral);
        return referral.id();
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.KEEP_REFERRALS)
    @Transactional
    public void putRight(ReferralId id, ReferralData typed) {
        Referral referral = desk.mine(id);
        if (!referral.isAtVersion(typed.version())) throw new ChangedMeanwhile(data(id));
        ReferralData data = checked(typed);
        String folded = Folded.text(data.reference());
        boolean other = !folded.equals(referral.folded());
        if (other && referrals.existsByOrganisationAndFolded(referral.organisation(), folded))
            throw new Refused("mentoring.refused.reference-taken");
        if (referral.state() == ReferralState.MATCHED && !referral.area().equals(data.area()))
            throw new Refused("mentoring.refused.area-matched");
        referral.describe(Objects.requireNonNull(data.area()), source(data), data);
    }

    /**
     * What came of it.
     *
     * @throws Refused while they have a mentor: the match ends first
     */
    @Acts(Act.KEEP_REFERRALS)
    @Transactional
    public void close(ReferralId id, ReferralOutcome outcome, LocalDate on) {
        Referral referral = desk.mine(id);
        if (referral.state() == ReferralState.MATCHED) throw new Refused("mentoring.refused.close-matched");
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(referral.receivedOn()))
            throw new Refused("mentoring.refused.outcome-day");
        referral.close(outcome, on);
    }

    /** They wait for a mentor again. */
    @Acts(Act.KEEP_REFERRALS)
    @Transactional
    public void openAgain(ReferralId id) {
        desk.mine(id).waits();
    }

    private ReferralData checked(ReferralData typed) {
        ReferralData data = ReferralRules.checked(typed, LocalDate.now(clock), this::ours);
        if (!current.get().areas().contains(data.area())) throw new Refused("mentoring.refused.area");
        return data;
    }

    private String ours() {
        return "M-" + (10_000_000 + random.nextInt(OURS));
    }

    private SourceId source(ReferralData data) {
        OrganisationId here = current.get().organisation();
        return sources.findByOrganisationAndFolded(here, Folded.text(data.source()))
                .orElseGet(() -> sources.save(new Source(new SourceId(Ids.next(clock)), here, data.source())))
                .id();
    }
}
