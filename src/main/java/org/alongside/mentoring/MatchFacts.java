package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** What pages show of matches. */
@Component
class MatchFacts {
    private final Matches matches;
    private final Referrals referrals;
    private final Contacts contacts;
    private final Pauses pauses;
    private final AllMentoringSettings settings;
    private final Clock clock;

    MatchFacts(
            Matches matches,
            Referrals referrals,
            Contacts contacts,
            Pauses pauses,
            AllMentoringSettings settings,
            Clock clock) {
        this.matches = matches;
        this.referrals = referrals;
        this.contacts = contacts;
        this.pauses = pauses;
        this.settings = settings;
        this.clock = clock;
    }

    List<MatchRow> rows(List<Match> found) {
        Map<ReferralId, String> names =
                referrals.firstNames(found.stream().map(Match::referral).collect(Collectors.toSet()));
        return found.stream()
                .map(match -> match.row(names.getOrDefault(match.referral(), "")))
                .toList();
    }

    MatchRow row(Match match) {
        return rows(List.of(match)).getFirst();
    }

    /** The first name of each match’s mentee, for lists of what was done. */
    Map<MatchId, String> mentees(PersonId person) {
        return rows(matches.findByPersonOrderByIdDesc(person)).stream()
                .collect(Collectors.toMap(MatchRow::id, MatchRow::mentee));
    }

    /** The same for matches of several mentors. */
    Map<MatchId, String> mentees(Collection<MatchId> some) {
        return rows(matches.findByIdIn(some)).stream().collect(Collectors.toMap(MatchRow::id, MatchRow::mentee));
    }

    MatchDetails details(Match match) {
        Optional<ReferralRow> of = referrals.findById(match.referral()).map(referral -> referral.row("", ""));
        return new MatchDetails(
                match.row(of.map(ReferralRow::firstName).orElse("")),
                of.map(ReferralRow::reference).orElse(""),
                of.map(ReferralRow::sex).orElse(Sex.NOT_SAID),
                plan(match),
                PauseRow.shown(pauses.of(match.id())),
                match.ending());
    }

    private MatchPlan plan(Match match) {
        MentoringSettings usual = settings.of(match.organisation());
        LocalDate began = match.beganOn();
        LocalDate last = match.endedOn() == null ? LocalDate.now(clock) : match.endedOn();
        return new MatchPlan(
                (int) contacts.meetingsInPrison(match.id()),
                match.throughGate() ? usual.meetingsBefore() : 0,
                began == null ? 0 : (int) ChronoUnit.MONTHS.between(began, last),
                usual.leastMonths(),
                began == null ? null : began.plusMonths(usual.leastMonths()),
                contacts.last(match.id()).orElse(null));
    }
}
