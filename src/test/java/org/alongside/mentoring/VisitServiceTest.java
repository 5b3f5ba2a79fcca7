package org.alongside.mentoring;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.EntryReason;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.Prisons;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class VisitServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = TODAY.plusDays(20);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    @Autowired
    Somebody somebody;

    @Autowired
    Mentors mentors;

    @Autowired
    Prisons prisons;

    @Autowired
    VisitService visits;

    @Autowired
    MatchService matches;

    @Autowired
    ContactService contacts;

    @Autowired
    HoursService hours;

    @Autowired
    MentoringTodayService today;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId morag;
    UserId lead;
    PersonId ada;
    MatchId match;
    EstablishmentId glenesk;
    EstablishmentId strathearn;
    ClearanceId granted;

    @BeforeEach
    void a_mentor_who_is_cleared_for_one_prison() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        lead = somebody.signsInAs(VETTING_LEAD, dundee).user();
        morag = somebody.signsInAs(COORDINATOR, dundee).user();
        ada = mentors.aMentor("Ada Ex", dundee);
        match = mentors.active(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        somebody.signsInAgain(lead);
        glenesk = prisons.aPrison("HMP Glenesk");
        strathearn = prisons.aPrison("HMP Strathearn");
        granted = prisons.granted(ada, glenesk, prisons.unescorted(), TODAY.plusDays(2), LAST);
        somebody.signsInAgain(morag);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void a9_cleared_for_prison_a_only_a_session_at_b_is_refused() {
        visits.plan(ada, match, alone(glenesk, TODAY.plusDays(5)));
        assertThat(reasons(alone(strathearn, TODAY.plusDays(5)))).containsExactly("G5");
        assertThat(visits.planned(ada)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "19, true", "20, true", "21, false"})
    void a9_a_clearance_holds_from_its_first_day_to_its_last(int days, boolean allowed) {
        VisitData data = alone(glenesk, TODAY.plusDays(days));
        if (allowed) visits.plan(ada, match, data);
        else assertThat(reasons(data)).containsExactly("G5");
    }

    @Test
    void g5_an_escorted_visit_needs_the_escorted_kind_and_names_the_escort() {
        VisitData escorted = new VisitData(TODAY.plusDays(5), TWO, "", strathearn, true, "Officer Lunan", false);
        assertThat(reasons(escorted)).containsExactly("G5");
        somebody.signsInAgain(lead);
        prisons.granted(ada, strathearn, prisons.escorted(), TODAY, LAST);
        somebody.signsInAgain(morag);
        assertThat(reasons(alone(strathearn, TODAY.plusDays(5)))).containsExactly("G5");
        assertThat(reasons(new VisitData(TODAY.plusDays(5), TWO, "", strathearn, true, " ", false)))
                .containsExactly("G5");
        visits.plan(ada, match, escorted);
        assertThat(visits.planned(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.escort()).isEqualTo("Officer Lunan"));
    }

    @Test
    void g7_keys_need_their_training() {
        VisitData withKeys = new VisitData(TODAY.plusDays(5), TWO, "", glenesk, false, null, true);
        assertThat(reasons(withKeys)).containsExactly("G7");
    }

    @Test
    void a_visit_whose_clearance_is_taken_back_meanwhile_is_asked_again_and_stands_on_today() {
        VisitId id = visits.plan(ada, match, alone(glenesk, TODAY.plusDays(5)));
        assertThat(visits.against(ada, id)).isEmpty();
        assertThat(whatToday()).isEmpty();
        somebody.signsInAgain(lead);
        prisons.revoked(ada, granted);
        somebody.signsInAgain(morag);
        assertThat(visits.against(ada, id)).extracting(EntryReason::rule).containsExactly("G5");
        assertThat(whatToday()).containsExactly(MentoringTask.What.NO_ENTRY);
    }

    @Test
    void in_town_nobody_is_asked() {
        visits.plan(ada, match, VisitData.at(TODAY, TWO, "The library"));
        assertThatThrownBy(() -> visits.plan(ada, match, VisitData.at(TODAY, TWO, " ")))
                .hasMessage("mentoring.visit.rule.PLACE_IS_SAID");
        assertThatThrownBy(() -> visits.plan(ada, match, VisitData.at(TODAY.minusDays(1), TWO, "Here")))
                .hasMessage("mentoring.visit.rule.NOT_PAST");
        matches.pause(ada, match, "Holidays");
        assertThatThrownBy(() -> visits.plan(ada, match, VisitData.at(TODAY, TWO, "Here")))
                .hasMessage("mentoring.visit.rule.MATCH_GOES_ON");
    }

    @Test
    void a_meeting_that_was_held_is_a_contact_and_put_right_it_is_none() {
        VisitId id = visits.plan(ada, match, alone(glenesk, TODAY.plusDays(5)));
        assertThatThrownBy(() -> visits.held(ada, id, 60, "")).hasMessage("mentoring.refused.not-yet");
        clock.isAt(TODAY.plusDays(6));
        assertThat(whatToday()).containsExactly(MentoringTask.What.UNSAID);
        visits.held(ada, id, 60, "We talked about the first week.");
        assertThat(whatToday()).isEmpty();
        assertThat(contacts.newest(ada, 5)).singleElement().satisfies(row -> {
            assertThat(row.how()).isEqualTo(ContactHow.IN_PRISON);
            assertThat(row.on()).isEqualTo(TODAY.plusDays(5));
        });
        assertThat(matches.details(ada, match).plan().meetings()).isOne();
        visits.notSo(ada, id);
        assertThat(hours.of(ada).total()).isZero();
        visits.held(ada, id, 45, "");
        assertThat(hours.of(ada).total()).isEqualTo(45);
    }

    @Test
    void cancelled_by_the_prison_is_nobody_s_miss() {
        VisitId cancelled = visits.plan(ada, match, alone(glenesk, TODAY.plusDays(2)));
        VisitId missed = visits.plan(ada, match, VisitData.at(TODAY.plusDays(2), TWO, "The library"));
        VisitId byThem = visits.plan(ada, match, VisitData.at(TODAY.plusDays(3), TWO, "The library"));
        visits.cancelledByPrison(ada, cancelled);
        clock.isAt(TODAY.plusDays(3));
        assertThatThrownBy(() -> visits.cancelledByPrison(ada, missed)).hasMessage("mentoring.refused.no-prison");
        visits.missed(ada, missed, MissedBy.US);
        visits.missed(ada, byThem, MissedBy.THEM);
        assertThat(hours.figures(ada, TODAY, TODAY.plusDays(3))).isEqualTo(new MentoringFigures(0, 0, 1, 1, 1, 1));
        assertThat(hours.figures(ada, TODAY, TODAY.plusDays(2))).isEqualTo(new MentoringFigures(0, 0, 1, 0, 1, 1));
    }

    @Test
    void a_volunteer_plans_their_own_and_nobody_else_s() {
        somebody.volunteerSignsIn(ada, null);
        VisitId id = visits.plan(ada, match, alone(glenesk, TODAY.plusDays(5)));
        visits.move(ada, id, alone(glenesk, TODAY.plusDays(6)));
        assertThatThrownBy(() -> visits.move(ada, id, alone(glenesk, LAST.plusDays(1))))
                .isInstanceOf(NoEntry.class);
        visits.callOff(ada, id);
        assertThat(visits.planned(ada)).isEmpty();
        somebody.signsInAgain(morag);
        PersonId bo = mentors.aMentor("Bo Ex", dundee);
        somebody.volunteerSignsIn(bo, null);
        assertThatThrownBy(() -> visits.planned(ada)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> visits.plan(bo, match, alone(glenesk, TODAY.plusDays(5))))
                .isInstanceOf(NotFound.class);
    }

    private VisitData alone(EstablishmentId prison, LocalDate on) {
        return new VisitData(on, TWO, "", prison, false, null, false);
    }

    private List<String> reasons(VisitData data) {
        try {
            visits.plan(ada, match, data);
            return List.of();
        } catch (NoEntry no) {
            return no.reasons().stream().map(EntryReason::rule).toList();
        }
    }

    private List<MentoringTask.What> whatToday() {
        return today.toDo(20).stream().map(MentoringTask::what).toList();
    }
}
