package org.alongside.recruitment;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.forms.Answers;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.StartData;
import org.alongside.people.StartService;
import org.alongside.people.TellingService;
import org.alongside.people.ToTell;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class InterviewServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime THURSDAY = LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 30));
    private static final Map<Criterion, Rating> ALL_CLEAR =
            Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), c -> Rating.CLEAR));

    @Autowired
    Somebody somebody;

    @Autowired
    RoleProfileService profiles;

    @Autowired
    RoleRequirementService requirements;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    ApplicationService applications;

    @Autowired
    InterviewService interviews;

    @Autowired
    OfferService offers;

    @Autowired
    StartService starts;

    @Autowired
    AgreementService agreements;

    @Autowired
    InductionService inductions;

    @Autowired
    JourneyService journey;

    @Autowired
    PersonService people;

    @Autowired
    TellingService tellings;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    PersonId ada;
    SignedIn morag;

    @BeforeEach
    void ada_is_on_the_shortlist() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR), dundee);
        RoleProfileId shop = profiles.add(new RoleProfileData("Shop volunteer", "", true, 0));
        requirements.save(shop, new RoleRequirementData(Set.of(), 0, false, false, false, false, "", 0));
        OpportunityId opening = opportunities.add(new OpportunityData(
                shop,
                "shop-" + UUID.randomUUID().toString().substring(0, 8),
                "Shop",
                "",
                "",
                "",
                TODAY,
                null,
                Set.of(dundee),
                null,
                0));
        morag = somebody.signsInAs(COORDINATOR, dundee);
        ada = applications
                .enter(new StaffEntry(opening, answers(), Agreed.BY_PHONE))
                .person();
        journey.shortlist(ada);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void somebody_shortlisted_is_at_the_talk_once_it_is_arranged() {
        interviews.arrange(ada, talk(THURSDAY, 0));

        assertThat(people.details(ada).stage()).isEqualTo(Stage.INTERVIEW);
        assertThat(interviews.interview(ada)).hasValueSatisfying(found -> {
            assertThat(found.startsAt()).isEqualTo(THURSDAY);
            assertThat(found.panel()).containsExactly(morag.name());
        });
        assertThat(interviews.calendar(ada).orElseThrow()).contains("DTSTART:20261126T103000Z", "SEQUENCE:0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:30, 45, Our office, past",
        "2026-11-26T10:30, 4, Our office, length",
        "2026-11-26T10:30, 241, Our office, length",
        "2026-11-26T10:30, 45, ' ', place",
        "2027-05-25T10:30, 45, Our office, far"
    })
    void a_talk_that_cannot_be_is_refused(LocalDateTime starts, int minutes, String place, String because) {
        InterviewData data = new InterviewData(starts, minutes, place, null, Set.of(morag.user()), null, 0);

        assertThatThrownBy(() -> interviews.arrange(ada, data))
                .isInstanceOf(Refused.class)
                .hasMessage("recruitment.refused.interview-" + because);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void nobody_from_elsewhere_is_on_the_panel() {
        UserId elsewhere = new UserId(UUID.randomUUID());
        InterviewData data = new InterviewData(THURSDAY, 45, "Our office", null, Set.of(elsewhere), null, 0);

        assertThatThrownBy(() -> interviews.arrange(ada, data)).hasMessage("recruitment.refused.interview-panel");
    }

    @Test
    void g9_nobody_is_on_the_panel_of_their_own_talk() {
        UserId self = somebody.signsInAs(COORDINATOR, dundee).user();
        somebody.isAlso(self, ada);
        somebody.signsInAgain(morag.user());
        InterviewData data = new InterviewData(THURSDAY, 45, "Our office", null, Set.of(self), null, 0);

        assertThat(interviews.possiblePanel(ada)).noneMatch(one -> one.id().equals(self));
        assertThatThrownBy(() -> interviews.arrange(ada, data)).hasMessage("recruitment.refused.interview-panel");
    }

    @Test
    void a_talk_that_two_people_move_is_moved_once_and_the_second_reads_the_first() {
        interviews.arrange(ada, talk(THURSDAY, 0));
        long seen = version();
        interviews.move(ada, talk(THURSDAY.plusDays(1), seen));

        assertThatThrownBy(() -> interviews.move(ada, talk(THURSDAY.plusDays(2), seen)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        lost -> assertThat(lost.theirs(InterviewData.class).startsAt())
                                .isEqualTo(THURSDAY.plusDays(1)));
        assertThat(interviews.calendar(ada).orElseThrow()).contains("SEQUENCE:1");
    }

    @Test
    void a_cancelled_talk_leaves_room_for_another() {
        interviews.arrange(ada, talk(THURSDAY, 0));
        interviews.cancel(ada, version());
        assertThat(interviews.calendar(ada).orElseThrow()).contains("STATUS:CANCELLED");

        interviews.arrange(ada, talk(THURSDAY.plusDays(7), 0));

        assertThat(people.details(ada).stage()).isEqualTo(Stage.INTERVIEW);
    }

    @Test
    void the_outcome_is_said_by_the_panel_and_only_once_the_talk_has_begun() {
        interviews.arrange(ada, talk(THURSDAY, 0));
        assertThatThrownBy(() -> interviews.record(ada, suitable())).hasMessage("recruitment.refused.interview-ahead");
        clock.goesOn(Duration.ofDays(3));
        somebody.signsInAs(COORDINATOR, dundee);
        assertThatThrownBy(() -> interviews.record(ada, suitable()))
                .hasMessage("recruitment.refused.interview-not-on-panel");
    }

    @Test
    void whoever_said_yes_on_the_phone_need_not_be_told_what_we_offered() {
        interviews.arrange(ada, talk(LocalDateTime.now(clock).plusMinutes(30), 0));
        clock.goesOn(Duration.ofHours(2));
        interviews.record(ada, suitable());
        offers.offer(ada, new OfferData("We are glad.", TODAY.plusDays(14)));
        assertThat(tellings.waitingFor(ada)).extracting(ToTell::news).contains(Stage.OFFERED);

        offers.acceptFor(ada, Agreed.BY_PHONE);

        assertThat(tellings.waitingFor(ada)).extracting(ToTell::news).doesNotContain(Stage.INTERVIEW, Stage.OFFERED);
    }

    @Test
    void an_offer_waits_for_the_panel_and_the_yes_is_heard_once() {
        interviews.arrange(ada, talk(LocalDateTime.now(clock).plusMinutes(30), 0));
        OfferData offer = new OfferData("We are glad.", TODAY.plusDays(14));
        assertThatThrownBy(() -> offers.offer(ada, offer)).hasMessage("recruitment.refused.offer-early");
        clock.goesOn(Duration.ofHours(2));
        interviews.record(ada, suitable());

        offers.offer(ada, offer);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.OFFERED);
        offers.acceptFor(ada, Agreed.BY_PHONE);
        offers.acceptFor(ada, Agreed.ON_PAPER);

        assertThat(offers.offer(ada)).hasValueSatisfying(accepted -> {
            assertThat(accepted.acceptedHow()).isEqualTo(Agreed.BY_PHONE);
            assertThat(accepted.acceptedAt()).isNotNull();
        });
        assertThat(people.details(ada).stage()).isIn(Stage.ONBOARDING, Stage.READY);
    }

    @Test
    void what_only_the_vetting_lead_may_know_of_the_place_others_neither_read_nor_lose() {
        somebody.signsInAs(VETTING_LEAD, dundee);
        interviews.arrange(
                ada, new InterviewData(THURSDAY, 45, "As agreed", "HMP Example", Set.of(morag.user()), null, 0));
        somebody.signsInAs(COORDINATOR, dundee);
        assertThat(interviews.interview(ada).orElseThrow().toString()).doesNotContain("HMP");
        assertThat(interviews.calendar(ada).orElseThrow()).doesNotContain("HMP");

        interviews.move(ada, new InterviewData(THURSDAY, 30, "As agreed", null, Set.of(morag.user()), null, version()));

        assertThat(interviews.interviewFor(ada).orElseThrow().place()).isEqualTo("HMP Example");
    }

    @Test
    void nobody_arranges_or_reads_a_talk_who_has_nothing_to_do_with_it() {
        interviews.arrange(ada, talk(THURSDAY, 0));
        for (var role : Set.of(TRAINER, SUPERVISOR)) {
            somebody.signsInAs(role, dundee);
            assertThatThrownBy(() -> interviews.interview(ada)).isInstanceOf(AccessDeniedException.class);
        }
        somebody.signsInAs(COORDINATOR, somebody.area("Angus"));
        assertThatThrownBy(() -> interviews.cancel(ada, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_first_day_needs_a_supervisor_of_the_area_and_is_not_ahead() {
        clock.goesOn(Duration.ofMinutes(1));
        isReady();
        SignedIn sheila = somebody.signsInAs(SUPERVISOR, dundee);
        SignedIn elsewhere = somebody.signsInAs(SUPERVISOR, somebody.area("Angus"));
        somebody.signsInAs(COORDINATOR, dundee);

        refusedStart(TODAY.plusDays(1), sheila.user(), "people.refused.start-ahead");
        refusedStart(TODAY.minusDays(1), sheila.user(), "people.refused.start-early");
        refusedStart(TODAY, elsewhere.user(), "people.refused.supervisor");
        assertThat(tellings.waitingFor(ada)).extracting(ToTell::news).contains(Stage.READY);
        starts.start(ada, new StartData(TODAY, sheila.user()));

        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(tellings.waitingFor(ada)).as("nobody begins without knowing").isEmpty();
    }

    private void refusedStart(LocalDate on, UserId supervisor, String because) {
        assertThatThrownBy(() -> starts.start(ada, new StartData(on, supervisor)))
                .hasMessage(because);
    }

    /** A role that asks for no checks makes somebody ready with what everybody does, and by itself. */
    private void isReady() {
        interviews.arrange(ada, talk(LocalDateTime.now(clock).plusMinutes(30), 0));
        clock.goesOn(Duration.ofHours(1));
        interviews.record(ada, suitable());
        offers.offer(ada, new OfferData(null, TODAY.plusDays(14)));
        offers.acceptFor(ada, Agreed.BY_PHONE);
        inductions.held(ada, TODAY);
        agreements.acceptedFor(ada, Agreement.CODE_OF_CONDUCT, Agreed.ON_PAPER);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ONBOARDING);
        agreements.acceptedFor(ada, Agreement.VOLUNTEER_AGREEMENT, Agreed.ON_PAPER);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.READY);
    }

    private InterviewData talk(LocalDateTime starts, long version) {
        return new InterviewData(starts, 45, "Our office", null, Set.of(morag.user()), null, version);
    }

    /** As the colleague at the keyboard sees it now. */
    private long version() {
        return interviews.interview(ada).orElseThrow().version();
    }

    private InterviewResult suitable() {
        return new InterviewResult(InterviewOutcome.SUITABLE, ALL_CLEAR, null, "You listen well.", version());
    }

    private static Answers answers() {
        return Answers.none()
                .with("full-name", "Bo Why")
                .with("contact", "phone")
                .with("phone", "+447700900123")
                .with("why", "To help")
                .with("bring", "Time")
                .with("when", "weekends");
    }
}
