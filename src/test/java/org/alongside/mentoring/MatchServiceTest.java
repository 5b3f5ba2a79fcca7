package org.alongside.mentoring;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.people.ChangeId;
import org.alongside.people.Stage;
import org.alongside.people.StageChanged;
import org.alongside.people.StageTakenBack;
import org.alongside.people.TimelineService;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class MatchServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Mentors mentors;

    @Autowired
    Applicants applicants;

    @Autowired
    MatchService matches;

    @Autowired
    MatchChoiceService choice;

    @Autowired
    ReferralService referrals;

    @Autowired
    ContactService contacts;

    @Autowired
    HoursService hours;

    @Autowired
    WishService wishes;

    @Autowired
    TimelineService timeline;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId morag;
    PersonId ada;
    ReferralId kim;

    @BeforeEach
    void a_mentor_and_somebody_who_waits() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        morag = somebody.signsInAs(COORDINATOR, dundee).user();
        ada = mentors.aMentor("Ada Ex", dundee);
        kim = mentors.aReferral("Kim", Sex.WOMAN, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void a_match_is_proposed_agreed_begun_and_ended_and_the_referral_goes_with_it() {
        MatchId id = matches.propose(ada, kim, true);
        assertThat(referrals.details(kim).state()).isEqualTo(ReferralState.MATCHED);
        matches.agree(ada, id, TODAY, mentors.version(ada, id));
        assertThat(matches.details(ada, id).row().reviewOn()).isEqualTo(LocalDate.of(2027, 2, 24));
        matches.begin(ada, id, TODAY, mentors.version(ada, id));
        assertThat(matches.details(ada, id).plan())
                .isEqualTo(new MatchPlan(0, 3, 0, 6, LocalDate.of(2027, 5, 24), null));

        clock.isAt(LocalDate.of(2027, 5, 24));
        matches.review(ada, id, LocalDate.of(2027, 5, 24), mentors.version(ada, id));
        matches.end(
                ada,
                id,
                Mentors.theEnd(
                        LocalDate.of(2027, 5, 24),
                        EndWhy.AS_PLANNED,
                        MenteeNext.GOES_ON_ALONE,
                        mentors.version(ada, id)));

        MatchDetails over = matches.details(ada, id);
        assertThat(over.row().state()).isEqualTo(MatchState.ENDED);
        assertThat(over.plan().months()).isEqualTo(6);
        assertThat(over.ending()).isNotNull();
        assertThat(referrals.details(kim).outcome()).isEqualTo(ReferralOutcome.COMPLETED);
        assertThat(timeline.timeline(ada, 20))
                .filteredOn(entry -> entry.audience() == PersonalData.MENTORING)
                .extracting(entry -> entry.what().messageKey())
                .containsExactly(
                        "mentoring.timeline.ENDED",
                        "mentoring.timeline.ACTIVE",
                        "mentoring.timeline.AGREED",
                        "mentoring.timeline.PROPOSED");
    }

    @Test
    void g3_and_g8_nobody_is_matched_before_induction_and_the_code_of_conduct() {
        PersonId bo = applicants.anApplicant(somebody.organisation(), "Bo Ex", dundee);
        mentors.stands(bo, Stage.ACTIVE);
        assertThatThrownBy(() -> matches.propose(bo, kim, false)).hasMessage("mentoring.rule.READY_THAT_DAY");
        assertThat(candidate(bo).against()).extracting(MatchReason::rule).containsExactly("G3", "G8", "G8");
        mentors.isWelcomed(bo);
        assertThat(candidate(bo).could()).isTrue();
        matches.propose(bo, kim, false);
    }

    @Test
    void g3_somebody_who_is_only_ready_or_suspended_is_not_matched() {
        mentors.stands(ada, Stage.READY);
        assertThatThrownBy(() -> matches.propose(ada, kim, false)).hasMessage("mentoring.rule.AT_WORK");
        mentors.stands(ada, Stage.SUSPENDED);
        assertThatThrownBy(() -> matches.propose(ada, kim, false)).hasMessage("mentoring.rule.AT_WORK");
        mentors.stands(ada, Stage.PAID);
        matches.propose(ada, kim, false);
    }

    @Test
    void what_is_asked_at_the_proposal_is_asked_again_before_it_begins() {
        MatchId id = mentors.agreed(ada, kim);
        mentors.stands(ada, Stage.SUSPENDED);
        assertThat(matches.against(ada, id))
                .extracting(reason -> reason.words().messageKey())
                .containsExactly("mentoring.rule.AT_WORK");
        assertThatThrownBy(() -> matches.begin(ada, id, TODAY, mentors.version(ada, id)))
                .hasMessage("mentoring.rule.AT_WORK");
    }

    @Test
    void one_mentor_is_kept_and_the_second_to_propose_is_told() {
        matches.propose(ada, kim, false);
        PersonId bo = mentors.aMentor("Bo Ex", dundee);
        assertThatThrownBy(() -> matches.propose(bo, kim, false)).hasMessage("mentoring.rule.ONE_MENTOR");
    }

    @Test
    void wishes_and_limits_are_reasons_against_a_choice_and_refuse_it() {
        wishes.save(ada, new WishData(1, false, true, Set.of(), Set.of(DayPart.EVENINGS), 0));
        assertThat(candidate(ada).against())
                .extracting(reason -> reason.words().messageKey())
                .containsExactly("mentoring.rule.WOMEN_OR_MEN");
        assertThat(candidate(ada).times()).containsExactly(DayPart.EVENINGS);
        assertThatThrownBy(() -> matches.propose(ada, kim, false)).hasMessage("mentoring.rule.WOMEN_OR_MEN");
        matches.propose(ada, mentors.aReferral("Lee", Sex.MAN, dundee), false);
        assertThat(candidate(ada).against())
                .extracting(reason -> reason.words().messageKey())
                .containsExactly("mentoring.rule.FREE_PLACE", "mentoring.rule.WOMEN_OR_MEN");
    }

    @Test
    void a_suspended_mentor_s_matches_rest_and_go_on_when_they_come_back() {
        MatchId id = mentors.active(ada, kim);
        moved(Stage.ACTIVE, Stage.SUSPENDED);
        assertThat(state(id)).isEqualTo(MatchState.PAUSED);
        assertThat(matches.details(ada, id).pauses())
                .extracting(PauseRow::shown)
                .containsExactly(PauseRow.Shown.MENTOR_IS_AWAY);
        assertThatThrownBy(() -> matches.goOn(ada, id)).hasMessage("mentoring.refused.held-otherwise");
        moved(Stage.SUSPENDED, Stage.ACTIVE);
        assertThat(state(id)).isEqualTo(MatchState.ACTIVE);
    }

    @Test
    void whoever_leaves_leaves_no_match_and_the_mentee_waits_for_another_until_it_is_taken_back() {
        MatchId id = mentors.active(ada, kim);
        mentors.stands(ada, Stage.LEFT);
        ChangeId change = moved(Stage.ACTIVE, Stage.LEFT);
        assertThat(matches.details(ada, id).ending())
                .isEqualTo(new MatchEnd(
                        EndWhy.MENTOR_LEFT, true, null, MenteeNext.ANOTHER_MENTOR, MentorNext.SOMETHING_ELSE));
        assertThat(referrals.details(kim).state()).isEqualTo(ReferralState.WAITING);
        mentors.stands(ada, Stage.ACTIVE);
        publish(new StageTakenBack(somebody.organisation(), ada, change));
        assertThat(state(id)).isEqualTo(MatchState.ACTIVE);
        assertThat(referrals.details(kim).state()).isEqualTo(ReferralState.MATCHED);
    }

    @Test
    void g14_a_pause_for_a_concern_reads_like_any_other_and_is_ended_by_nobody_s_hand() {
        MatchId id = mentors.active(ada, kim);
        matches.pauseForConcern(ada);
        matches.pauseForConcern(ada);
        List<PauseRow> forConcern = matches.details(ada, id).pauses();
        assertThat(forConcern).extracting(PauseRow::shown).containsExactly(PauseRow.Shown.OURS);
        assertThatThrownBy(() -> matches.goOn(ada, id)).hasMessage("mentoring.refused.held-otherwise");

        matches.pause(ada, id, "The buses are on strike.");
        assertThat(matches.details(ada, id).pauses()).singleElement().satisfies(row -> {
            assertThat(row.shown()).isEqualTo(PauseRow.Shown.OURS);
            assertThat(row.words()).isEqualTo("The buses are on strike.");
        });
        matches.resumeAfterConcern(ada);
        assertThat(state(id)).as("something else holds it").isEqualTo(MatchState.PAUSED);
        matches.goOn(ada, id);
        assertThat(state(id)).isEqualTo(MatchState.ACTIVE);
        assertThat(timeline.timeline(ada, 20))
                .filteredOn(entry -> entry.what().messageKey().contains("PAUSED"))
                .extracting(entry -> entry.what().messageKey())
                .containsOnly("mentoring.timeline.PAUSED.alone");
    }

    @Test
    void a_contact_sent_twice_counts_once_and_taken_back_does_not_come_again() {
        MatchId id = mentors.active(ada, kim);
        somebody.volunteerSignsIn(ada, null);
        ContactData sent = new ContactData(UUID.randomUUID(), id, TODAY, ContactHow.FACE_TO_FACE, 60, "By the river");
        assertThat(contacts.log(ada, sent)).isTrue();
        assertThat(contacts.log(ada, sent)).isFalse();
        assertThat(hours.of(ada).total()).isEqualTo(60);
        assertThat(contacts.newest(ada, 10)).singleElement().satisfies(row -> {
            assertThat(row.mentee()).isEqualTo("Kim");
            assertThat(row.words()).isEqualTo("By the river");
        });
        contacts.takeBack(ada, sent.key());
        assertThat(contacts.log(ada, sent)).isFalse();
        assertThat(hours.of(ada).total()).isZero();
    }

    @Test
    void a_contact_sent_by_many_at_once_counts_once() throws Exception {
        MatchId id = mentors.active(ada, kim);
        ContactData sent = Mentors.aContact(id, TODAY, 45);
        SecurityContext me = SecurityContextHolder.getContext();
        List<Callable<Boolean>> senders = Collections.nCopies(6, () -> {
            SecurityContextHolder.setContext(me);
            return contacts.log(ada, sent);
        });
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            int kept = 0;
            for (Future<Boolean> one : pool.invokeAll(senders)) if (one.get()) kept++;
            assertThat(kept).isOne();
        }
        assertThat(hours.of(ada).total()).isEqualTo(45);
    }

    @Test
    void a_key_of_somebody_else_s_page_is_not_found() {
        ContactData adas = Mentors.aContact(mentors.active(ada, kim), TODAY, 15);
        contacts.log(ada, adas);
        PersonId bo = mentors.aMentor("Bo Ex", dundee);
        MatchId bos = mentors.active(bo, mentors.aReferral("Lee", Sex.MAN, dundee));
        ContactData same = new ContactData(adas.key(), bos, TODAY, ContactHow.PHONE, 30, "");
        assertThatThrownBy(() -> contacts.log(bo, same)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.takeBack(bo, adas.key())).isInstanceOf(NotFound.class);
    }

    @Test
    void hours_add_up_by_week_month_and_match_over_a_clock_change_and_29_february() {
        clock.isAt(LocalDate.of(2028, 2, 1));
        MatchId id = mentors.active(ada, kim);
        clock.isAt(LocalDate.of(2028, 3, 27));
        contacts.log(ada, Mentors.aContact(id, LocalDate.of(2028, 2, 29), 30));
        contacts.log(ada, Mentors.aContact(id, LocalDate.of(2028, 3, 5), 45));
        contacts.log(ada, Mentors.aContact(id, LocalDate.of(2028, 3, 6), 60));
        contacts.log(ada, Mentors.aContact(id, LocalDate.of(2028, 3, 26), 15));
        contacts.log(ada, Mentors.aContact(id, LocalDate.of(2028, 3, 27), 90));

        Hours all = hours.of(ada);

        assertThat(all.thisWeek()).isEqualTo(90);
        assertThat(all.total()).isEqualTo(240);
        assertThat(all.weeks())
                .filteredOn(week -> week.minutes() > 0)
                .extracting(Hours.OfWeek::monday, Hours.OfWeek::minutes)
                .containsExactly(
                        tuple(LocalDate.of(2028, 3, 27), 90),
                        tuple(LocalDate.of(2028, 3, 20), 15),
                        tuple(LocalDate.of(2028, 3, 6), 60),
                        tuple(LocalDate.of(2028, 2, 28), 75));
        assertThat(all.months())
                .extracting(Hours.OfMonth::month, Hours.OfMonth::minutes)
                .containsExactly(tuple(YearMonth.of(2028, 3), 210), tuple(YearMonth.of(2028, 2), 30));
        assertThat(all.matches()).containsExactly(new Hours.OfMatch(id, "Kim", 240, 5));
        assertThat(hours.figures(ada, LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 5)))
                .isEqualTo(new MentoringFigures(75, 2, 0, 0, 0, 1));
    }

    @Test
    void a_contact_cannot_be_ahead_nor_before_the_match_nor_after_it_nor_while_it_rests() {
        MatchId id = mentors.active(ada, kim);
        clock.isAt(TODAY.plusDays(10));
        refused(Mentors.aContact(id, TODAY.plusDays(11), 15), "NOT_AHEAD");
        refused(Mentors.aContact(id, TODAY.minusDays(1), 15), "SINCE_AGREED");
        refused(Mentors.aContact(id, TODAY, 0), "LENGTH");
        refused(Mentors.aContact(id, TODAY, 721), "LENGTH");
        refused(new ContactData(UUID.randomUUID(), id, TODAY, ContactHow.PHONE, 5, "x".repeat(301)), "ONE_LINE");
        clock.isAt(TODAY.plusDays(5));
        matches.pause(ada, id, "Holidays");
        clock.isAt(TODAY.plusDays(10));
        refused(Mentors.aContact(id, TODAY.plusDays(6), 15), "NOT_WHILE_PAUSED");
        assertThat(contacts.log(ada, Mentors.aContact(id, TODAY.plusDays(5), 15)))
                .isTrue();
        matches.goOn(ada, id);
        matches.end(
                ada,
                id,
                Mentors.theEnd(
                        TODAY.plusDays(8), EndWhy.MENTEE_MOVED, MenteeNext.OTHER_SUPPORT, mentors.version(ada, id)));
        refused(Mentors.aContact(id, TODAY.plusDays(9), 15), "BEFORE_ITS_END");
    }

    @Test
    void two_who_move_a_match_do_not_overwrite_one_another() {
        MatchId id = matches.propose(ada, kim, false);
        long read = mentors.version(ada, id);
        matches.agree(ada, id, TODAY, read);
        assertThatThrownBy(() -> matches.agree(ada, id, TODAY, read)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void who_sees_matches_and_hours() {
        MatchId id = mentors.active(ada, kim);
        for (Role role : List.of(Role.VETTING_LEAD, Role.TRAINER, Role.INTERNAL_VERIFIER, Role.SUPERVISOR)) {
            somebody.signsInAs(role, dundee);
            assertThatThrownBy(() -> matches.details(ada, id)).as("%s", role).isInstanceOf(AccessDeniedException.class);
        }
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThatThrownBy(() -> hours.of(ada)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(COORDINATOR, somebody.area("Angus"));
        assertThatThrownBy(() -> matches.matches(ada)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> referrals.details(kim)).isInstanceOf(NotFound.class);
        somebody.signsInAs(MANAGER, dundee);
        assertThat(matches.details(ada, id).row().mentee()).isEqualTo("Kim");
        somebody.volunteerSignsIn(ada, null);
        assertThat(hours.of(ada).total()).isZero();
        assertThatThrownBy(() -> referrals.details(kim)).isInstanceOf(AccessDeniedException.class);
    }

    private MatchCandidate candidate(PersonId person) {
        return choice.candidates(kim).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void refused(ContactData data, String rule) {
        assertThatThrownBy(() -> contacts.log(ada, data)).hasMessage("mentoring.contact.rule." + rule);
    }

    private MatchState state(MatchId id) {
        return matches.details(ada, id).row().state();
    }

    /** As the module that keeps stages says it. */
    private ChangeId moved(Stage from, Stage to) {
        ChangeId change = new ChangeId(Ids.next(clock));
        publish(new StageChanged(somebody.organisation(), ada, change, from, to));
        return change;
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
