package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the module keeps about a mentor: handed out at their request, removed with their file. The mentees in it stay unnamed. */
@Component
class MentoringFile implements PersonalDataHolder {
    private final Matches matches;
    private final Referrals referrals;
    private final Pauses pauses;
    private final MatchMoves moves;
    private final Visits visits;
    private final Contacts contacts;
    private final Expenses expenses;
    private final Wishes wishes;
    private final ProjectTellings tellings;

    MentoringFile(
            Matches matches,
            Referrals referrals,
            Pauses pauses,
            MatchMoves moves,
            Visits visits,
            Contacts contacts,
            Expenses expenses,
            Wishes wishes,
            ProjectTellings tellings) {
        this.matches = matches;
        this.referrals = referrals;
        this.pauses = pauses;
        this.moves = moves;
        this.visits = visits;
        this.contacts = contacts;
        this.expenses = expenses;
        this.wishes = wishes;
        this.tellings = tellings;
    }

    record Copy(
            List<KeptMatch> matches,
            List<KeptExpense> expenses,
            @Nullable WishData wishes) {}

    record KeptMatch(
            MatchState state,
            LocalDate proposedOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable MatchEnd ending,
            List<KeptMeeting> meetings,
            List<KeptContact> contacts) {}

    record KeptMeeting(
            LocalDate on,
            String place,
            VisitState state,
            @Nullable MissedBy missedBy) {}

    record KeptContact(
            LocalDate on,
            ContactHow how,
            int minutes,
            @Nullable String words) {}

    record KeptExpense(
            LocalDate on,
            ExpenseWhat what,
            @Nullable String words,
            String pounds,
            boolean receipt,
            @Nullable String whyNone,
            @Nullable LocalDate paidOn,
            @Nullable String paid) {}

    @Override
    public String name() {
        return "mentoring";
    }

    @Override
    public Object export(PersonId person) {
        List<Match> theirs = matches.findByPersonOrderByIdDesc(person);
        WishData wish = wishes.findById(person).map(Wish::data).orElse(null);
        if (theirs.isEmpty() && wish == null) return Map.of();
        return new Copy(theirs.stream().map(this::kept).toList(), expenses(person), wish);
    }

    private KeptMatch kept(Match match) {
        MatchRow row = match.row("");
        return new KeptMatch(
                row.state(),
                row.proposedOn(),
                row.agreedOn(),
                row.beganOn(),
                row.endedOn(),
                match.ending(),
                meetings(match.id()),
                contacts(match.id()));
    }

    private List<KeptMeeting> meetings(MatchId match) {
        return visits.findByMatchOrderByVisitOnDescIdDesc(match, Limit.unlimited()).stream()
                .map(visit -> visit.row(""))
                .map(row -> new KeptMeeting(row.on(), row.place(), row.state(), row.missedBy()))
                .toList();
    }

    private List<KeptContact> contacts(MatchId match) {
        return contacts.findByMatchAndTakenBackOrderByContactOnDescIdDesc(match, false, Limit.unlimited()).stream()
                .map(contact -> contact.row(""))
                .map(row -> new KeptContact(row.on(), row.how(), row.minutes(), row.words()))
                .toList();
    }

    private List<KeptExpense> expenses(PersonId person) {
        return expenses.findByPersonOrderBySpentOnDescIdDesc(person, Limit.unlimited()).stream()
                .map(one -> one.row("", ""))
                .map(row -> new KeptExpense(
                        row.on(),
                        row.what(),
                        row.words(),
                        row.cost().plain(),
                        row.receipt(),
                        row.whyNone(),
                        row.paidOn(),
                        row.paid() == null ? null : row.paid().plain()))
                .toList();
    }

    /** Whoever was their mentee waits for another. */
    @Override
    public void erase(PersonId person) {
        matches.findByPersonAndStateNot(person, MatchState.ENDED).stream()
                .map(Match::referral)
                .flatMap(referral -> referrals.findById(referral).stream())
                .filter(referral -> referral.state() == ReferralState.MATCHED)
                .forEach(Referral::waits);
        tellings.deleteOf(person);
        expenses.deleteOf(person);
        contacts.deleteOf(person);
        visits.deleteOf(person);
        moves.deleteOf(person);
        pauses.deleteOf(person);
        matches.deleteOf(person);
        wishes.findById(person).ifPresent(wishes::delete);
    }
}
