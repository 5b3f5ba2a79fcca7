package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.mentoring.MatchChoiceService;
import org.alongside.mentoring.ReferralData;
import org.alongside.mentoring.ReferralFilter;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.ReferralOutcome;
import org.alongside.mentoring.ReferralService;
import org.alongside.mentoring.Sex;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Invented people who asked for a mentor, and for those who are at work matches in every state: with contacts over the weeks, meetings in
 * two prisons, one that the prison called off, a pause and an end.
 */
@Component
@Profile("demo")
@Order(40)
class MentorsToTry implements ApplicationRunner {
    private static final int MOST_MENTORS = 6;
    private static final List<String> SOURCES =
            List.of("Justice social work, Dundee", "Throughcare team, Strathearn", "Women’s centre");

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final AreaService areas;
    private final PersonService people;
    private final ReferralService referrals;
    private final MatchChoiceService choice;
    private final Pairs pairs;
    private final Acting acting;
    private final DemonstrationClock clock;

    MentorsToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            AreaService areas,
            PersonService people,
            ReferralService referrals,
            MatchChoiceService choice,
            Pairs pairs,
            Acting acting,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.areas = areas;
        this.people = people;
        this.referrals = referrals;
        this.choice = choice;
        this.pairs = pairs;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations
                .here()
                .ifPresent(here -> acting.as(who(here, Role.COORDINATOR), () -> {
                    boolean begun = !referrals
                            .page(new ReferralFilter(null, null), PageRequest.of(0, 1))
                            .isEmpty();
                    if (!begun) invent(who(here, Role.VETTING_LEAD));
                }));
    }

    private void invent(UserId vettingLead) {
        Instant now = clock.instant();
        AreaId area = areas.mine().getFirst().id();
        List<PersonRow> mentors = Stream.of(Stage.ACTIVE, Stage.PAID)
                .map(stage -> new PersonFilter(null, stage, area, null, null))
                .flatMap(filter -> people.list(filter, PageRequest.of(0, MOST_MENTORS)).stream())
                .toList();
        for (int turn = 0; turn < mentors.size(); turn++) meets(mentors.get(turn), turn, area, vettingLead, now);
        waiting(area, now);
        clock.setRight();
    }

    /** From the day after they began, or ten weeks ago, whichever is later. */
    private void meets(PersonRow mentor, int turn, AreaId area, UserId vettingLead, Instant now) {
        Instant longAgo = now.minus(Duration.ofDays(70));
        Instant began = mentor.since().isAfter(longAgo) ? mentor.since() : longAgo;
        clock.set(began);
        ReferralId referral = enter(Pairs.NAMES.get(turn), area, turn);
        boolean could = choice.candidates(referral).stream()
                .anyMatch(one -> one.person().equals(mentor.id()) && one.could());
        if (could) pairs.walk(new Pairs.Pair(mentor.id(), referral, vettingLead), turn, now);
    }

    /** Some wait, and of some it is known what came of them. */
    private void waiting(AreaId area, Instant now) {
        for (int turn = MOST_MENTORS; turn < Pairs.NAMES.size(); turn++) {
            clock.set(now.minus(Duration.ofDays(2 + 4L * (turn - MOST_MENTORS))));
            ReferralId id = enter(Pairs.NAMES.get(turn), area, turn);
            if (turn % 3 == 0) referrals.close(id, ReferralOutcome.values()[turn % 5 + 1], LocalDate.now(clock));
        }
    }

    private ReferralId enter(String name, AreaId area, int turn) {
        Sex sex = turn % 3 == 1 ? Sex.MAN : Sex.WOMAN;
        String source = SOURCES.get(turn % SOURCES.size());
        return referrals.enter(new ReferralData("", name, sex, area, source, LocalDate.now(clock), 0));
    }

    private UserId who(OrganisationId here, Role role) {
        return colleagues.colleagues(role, here).getFirst().id();
    }
}
