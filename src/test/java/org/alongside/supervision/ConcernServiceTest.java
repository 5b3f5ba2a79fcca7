package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.accounts.UserData;
import org.alongside.accounts.UserService;
import org.alongside.people.TimelineService;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditRow;
import org.alongside.privacy.AuditService;
import org.alongside.privacy.Audited;
import org.alongside.privacy.SubjectAccessService;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A concern reaches one named lead, and nobody else any hint. */
@DatabaseTest
class ConcernServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String WORDS = "They look worn out";

    @Autowired
    Supervised supervised;

    @Autowired
    ConcernService concerns;

    @Autowired
    ConcernFileService files;

    @Autowired
    ConcernLeadService lead;

    @Autowired
    SupervisionSettingsService settings;

    @Autowired
    UserService users;

    @Autowired
    SubjectAccessService requests;

    @Autowired
    TimelineService timeline;

    @Autowired
    AuditService audit;

    @Autowired
    Access access;

    @Autowired
    ConcernTieService ties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId helen;
    UserId other;
    UserId priya;
    PersonId ash;

    @BeforeEach
    void a_named_lead() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        other = somebody.signsInAs(Role.MANAGER, dundee).user();
        helen = somebody.signsInAs(Role.MANAGER, dundee).user();
        settings.lead(dundee, helen);
        priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        somebody.signsInAgain(priya);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void it_goes_to_the_named_lead_at_once_and_their_letter_says_nothing() {
        ConcernId id = raise(Urgency.TODAY);
        somebody.signsInAgain(helen);
        assertThat(files.waiting(9)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.reviewOn()).isEqualTo(TODAY);
        });
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.what()).isEqualTo(WORDS);
            assertThat(one.part()).isEqualTo(ConcernPart.LEAD);
            assertThat(one.steps()).extracting(ConcernDetails.Step::kind).containsExactly(ConcernStepKind.RAISED);
        });
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThat(audit.list(new AuditFilter(null, null, ash, Audited.READ), PageRequest.of(0, 20)))
                .filteredOn(line -> line.data() == PersonalData.CONCERN)
                .extracting(AuditRow::who)
                .contains(helen);
    }

    @Test
    void who_raised_it_sees_what_they_raised_and_everybody_else_nothing_at_all() {
        ConcernId id = raise(Urgency.THIS_WEEK);
        somebody.signsInAgain(helen);
        lead.inHand(id, "I have rung them", files.details(id).version());
        somebody.signsInAgain(priya);
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.what()).isEqualTo(WORDS);
            assertThat(one.part()).isEqualTo(ConcernPart.RAISER);
            assertThat(one.steps()).isEmpty();
        });
        for (Role role : List.of(Role.COORDINATOR, Role.VETTING_LEAD, Role.TRAINER, Role.SUPERVISOR, Role.MANAGER)) {
            somebody.signsInAs(role, dundee);
            assertThat(files.mine()).isEmpty();
            assertThat(files.waiting(9)).isEmpty();
            assertThat(access.mayRead(PersonalData.CONCERN, ash)).isFalse();
            assertThatThrownBy(() -> files.details(id)).isInstanceOf(NotFound.class);
        }
        somebody.signsInAgain(other);
        assertThatThrownBy(() -> lead.lookedAt(id, 0)).isInstanceOf(NotFound.class);
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(timeline.timeline(ash, 50)).noneMatch(entry -> entry.audience() == PersonalData.CONCERN);
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThat(files.details(id).steps()).isNotEmpty();
    }

    @Test
    void the_person_reads_what_was_decided_for_them_and_nothing_else() {
        ConcernId id = raise(Urgency.TODAY);
        UserId self = somebody.volunteerSignsIn(ash, null).user();
        assertThat(files.told(ash)).isEmpty();
        assertThatThrownBy(() -> files.details(id)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAgain(helen);
        long version = files.details(id).version();
        lead.close(id, new CloseData(ConcernOutcome.SUPPORT_AGREED, "A lighter week", "We meet more often.", version));
        assertThat(concerns.isOpen(ash)).isFalse();
        somebody.signsInAgain(self);
        assertThat(files.told(ash)).containsExactly("We meet more often.");
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThat(requests.export(ash))
                .contains("We meet more often.")
                .doesNotContain(WORDS, "A lighter week", "CONCERN");
    }

    @Test
    void it_is_taken_up_again_looked_through_after_a_year_and_removed_by_hand_alone() {
        ConcernId id = raise(Urgency.TODAY);
        somebody.signsInAgain(helen);
        close(id);
        lead.takeUpAgain(id, "It goes on", files.details(id).version());
        assertThat(concerns.isOpen(ash)).isTrue();
        assertThatThrownBy(() -> lead.remove(id)).hasMessage("supervision.refused.concern-open");
        close(id);
        clock.isAt(TODAY.plusYears(1).minusDays(8));
        assertThat(files.waiting(9)).isEmpty();
        clock.isAt(TODAY.plusYears(1));
        assertThat(files.waiting(9)).hasSize(1);
        lead.keep(id);
        assertThat(files.waiting(9)).isEmpty();
        lead.remove(id);
        assertThat(files.mine()).isEmpty();
    }

    @Test
    void two_leads_do_not_overwrite_one_another_and_it_can_be_handed_on() {
        ConcernId id = raise(Urgency.NOW);
        somebody.signsInAgain(helen);
        long seen = files.details(id).version();
        lead.lookedAt(id, seen);
        assertThatThrownBy(() -> lead.lookedAt(id, seen)).isInstanceOf(ChangedMeanwhile.class);
        lead.handOn(id, other);
        assertThatThrownBy(() -> files.details(id)).isInstanceOf(NotFound.class);
        somebody.signsInAgain(other);
        assertThat(files.waiting(9)).hasSize(1);
    }

    @Test
    void what_a_lead_who_is_gone_led_on_goes_to_whom_it_would_go_today() {
        ConcernId id = raise(Urgency.TODAY);
        somebody.signsInAs(Role.ADMINISTRATOR);
        UserData data = users.details(helen);
        users.change(
                helen,
                new UserData(
                        data.name(),
                        data.email(),
                        data.telephone(),
                        data.roles(),
                        data.areas(),
                        false,
                        data.version()));
        somebody.signsInAgain(other);
        assertThat(files.waiting(9)).extracting(ConcernRow::id).containsExactly(id);
        somebody.signsInAgain(priya);
        raise(Urgency.TODAY);
        somebody.signsInAgain(other);
        assertThat(files.waiting(9)).hasSize(2);
    }

    @Test
    void matches_rest_where_the_role_says_so_and_not_otherwise() {
        ConcernId without = raise(Urgency.TODAY);
        somebody.signsInAgain(helen);
        assertThat(files.details(without).paused()).isFalse();
        close(without);
        settings.pauses(supervised.role(ash), true);
        somebody.signsInAgain(priya);
        ConcernId first = raise(Urgency.TODAY);
        ConcernId second = raise(Urgency.TODAY);
        somebody.signsInAgain(helen);
        assertThat(files.details(first).paused()).isTrue();
        close(first);
        assertThat(files.details(first).steps())
                .extracting(ConcernDetails.Step::kind)
                .contains(ConcernStepKind.PAUSED)
                .doesNotContain(ConcernStepKind.RESUMED);
        close(second);
        assertThat(files.details(second).steps())
                .extracting(ConcernDetails.Step::kind)
                .contains(ConcernStepKind.RESUMED);
        settings.pauses(supervised.role(ash), false);
    }

    @Test
    void somebody_without_a_record_is_named_in_words_and_a_volunteer_can_raise_it() {
        somebody.volunteerSignsIn(ash, null);
        assertThatThrownBy(() -> concerns.raise(new ConcernData(null, " ", WORDS, Urgency.TODAY, MaySpeak.NO)))
                .hasMessage("supervision.refused.concern-about");
        PersonId stranger = supervised.aVolunteer("Bo Why", TODAY, priya, dundee);
        assertThatThrownBy(() -> concerns.raise(new ConcernData(stranger, "", WORDS, Urgency.TODAY, MaySpeak.NO)))
                .isInstanceOf(NotFound.class);
        concerns.raise(new ConcernData(null, "The person I mentor", WORDS, Urgency.TODAY, MaySpeak.NO));
    }

    @Test
    void the_lead_says_whom_the_words_mean_and_whoever_raised_it_does_not_see_whom() {
        ConcernId id =
                concerns.raise(new ConcernData(null, "Somebody in a red hat", WORDS, Urgency.TODAY, MaySpeak.NO));
        assertThatThrownBy(() -> ties.tie(id, ash, 0)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAgain(helen);
        settings.pauses(supervised.role(ash), true);
        PersonId far = supervised.aVolunteer("Far Away", TODAY, null, somebody.area("Perth"));
        long version = files.details(id).version();
        assertThatThrownBy(() -> ties.tie(id, far, version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ties.tie(id, ash, version + 7)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(concerns.isOpen(ash)).isFalse();

        ties.tie(id, ash, version);
        assertThat(concerns.isOpen(ash)).isTrue();
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.person()).isEqualTo(ash);
            assertThat(one.about()).isEqualTo("Ash Ex");
            assertThat(one.paused()).isTrue();
            assertThat(one.steps())
                    .filteredOn(step -> step.kind() == ConcernStepKind.TIED)
                    .extracting(ConcernDetails.Step::words)
                    .containsExactly("Somebody in a red hat");
        });
        assertThatThrownBy(() -> ties.tie(id, ash, files.details(id).version()))
                .hasMessage("supervision.refused.concern-tied");
        settings.pauses(supervised.role(ash), false);
        somebody.signsInAgain(priya);
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.about()).isEqualTo("Somebody in a red hat");
            assertThat(one.person()).isNull();
        });
        assertThat(files.mine()).extracting(ConcernRow::about).containsExactly("Somebody in a red hat");
    }

    @Test
    void nobody_leads_on_a_concern_about_themself_by_saying_so_later() {
        ConcernId id = concerns.raise(new ConcernData(null, "A manager", WORDS, Urgency.TODAY, MaySpeak.NO));
        jdbc.update("update accounts_user set person_id = ? where id = ?", bytes(ash.id()), bytes(helen.id()));
        somebody.signsInAgain(helen);
        assertThatThrownBy(() -> ties.tie(id, ash, files.details(id).version()))
                .hasMessage("supervision.refused.concern-own");
    }

    @Test
    void the_lead_puts_right_whom_the_words_mean_and_everything_goes_with_it() {
        PersonId bea = supervised.aVolunteer("Bea Bee", TODAY.minusDays(9), priya, dundee);
        somebody.signsInAgain(priya);
        ConcernId id = inWords();
        somebody.signsInAgain(helen);
        settings.pauses(supervised.role(ash), true);
        settings.pauses(supervised.role(bea), true);
        assertThatThrownBy(() -> ties.untie(id, version(id))).hasMessage("supervision.refused.concern-not-tied");
        ties.tie(id, ash, version(id));

        long seen = version(id);
        assertThatThrownBy(() -> ties.tie(id, bea, seen + 7)).isInstanceOf(ChangedMeanwhile.class);
        ties.tie(id, bea, seen);
        assertThat(concerns.isOpen(ash)).isFalse();
        assertThat(concerns.isOpen(bea)).isTrue();
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.person()).isEqualTo(bea);
            assertThat(one.about()).isEqualTo("Bea Bee");
            assertThat(one.inWords()).isEqualTo("Somebody in a red hat");
            assertThat(one.paused()).isTrue();
            assertThat(one.steps())
                    .extracting(step -> step.kind() + " " + step.whom())
                    .containsExactly(
                            "RAISED null",
                            "TIED Ash Ex",
                            "PAUSED null",
                            "UNTIED Ash Ex",
                            "RESUMED null",
                            "TIED Bea Bee",
                            "PAUSED null");
        });

        ties.untie(id, version(id));
        assertThat(concerns.isOpen(bea)).isFalse();
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.person()).isNull();
            assertThat(one.about()).isEqualTo("Somebody in a red hat");
            assertThat(one.paused()).isFalse();
        });
        settings.pauses(supervised.role(ash), false);
        settings.pauses(supervised.role(bea), false);
        somebody.signsInAgain(priya);
        assertThat(files.details(id)).satisfies(one -> {
            assertThat(one.about()).isEqualTo("Somebody in a red hat");
            assertThat(one.inWords()).isNull();
            assertThat(one.steps()).isEmpty();
        });
        somebody.signsInAs(Role.PRIVACY_LEAD);
        for (PersonId one : List.of(ash, bea))
            assertThat(audit.list(new AuditFilter(null, null, one, Audited.CHANGED), PageRequest.of(0, 20)))
                    .extracting(AuditRow::data)
                    .contains(PersonalData.CONCERN);
    }

    @Test
    void whom_it_means_does_not_see_it_and_whom_it_does_not_mean_does_again() {
        ConcernId id = inWords();
        UserId ashAtWork = somebody.signsInAs(Role.PRIVACY_LEAD).user();
        somebody.isAlso(ashAtWork, ash);
        somebody.signsInAgain(ashAtWork);
        assertThat(files.mine()).extracting(ConcernRow::id).contains(id);
        somebody.signsInAgain(helen);
        ties.tie(id, ash, version(id));
        somebody.signsInAgain(ashAtWork);
        assertThat(files.mine()).extracting(ConcernRow::id).doesNotContain(id);
        assertThatThrownBy(() -> files.details(id)).isInstanceOf(NotFound.class);
        somebody.signsInAgain(helen);
        ties.untie(id, version(id));
        somebody.signsInAgain(ashAtWork);
        assertThat(files.details(id).part()).isEqualTo(ConcernPart.PRIVACY_LEAD);
    }

    @Test
    void what_was_decided_about_somebody_stays_theirs_until_it_is_taken_up_again() {
        ConcernId id = inWords();
        somebody.signsInAgain(helen);
        ties.tie(id, ash, version(id));
        close(id);
        PersonId bea = supervised.aVolunteer("Bea Bee", TODAY.minusDays(9), priya, dundee);
        somebody.signsInAgain(helen);
        assertThatThrownBy(() -> ties.tie(id, bea, version(id))).hasMessage("supervision.refused.concern-closed");
        assertThatThrownBy(() -> ties.untie(id, version(id))).hasMessage("supervision.refused.concern-closed");
        lead.takeUpAgain(id, "It was not them", version(id));
        ties.tie(id, bea, version(id));
        assertThat(concerns.isOpen(bea)).isTrue();
    }

    @Test
    void one_that_was_raised_about_a_record_is_not_tied_to_another() {
        ConcernId id = raise(Urgency.TODAY);
        somebody.signsInAgain(other);
        assertThatThrownBy(() -> ties.untie(id, 0)).isInstanceOf(NotFound.class);
        PersonId bea = supervised.aVolunteer("Bea Bee", TODAY.minusDays(9), priya, dundee);
        somebody.signsInAgain(helen);
        assertThatThrownBy(() -> ties.untie(id, version(id))).hasMessage("supervision.refused.concern-tied");
        assertThatThrownBy(() -> ties.tie(id, bea, version(id))).hasMessage("supervision.refused.concern-tied");
    }

    @Test
    void when_the_file_of_whom_it_was_thought_to_mean_goes_the_history_names_nobody() {
        ConcernId id = inWords();
        somebody.signsInAgain(helen);
        ties.tie(id, ash, version(id));
        ties.untie(id, version(id));
        somebody.signsInAs(Role.PRIVACY_LEAD);
        requests.erase(ash);
        somebody.signsInAgain(helen);
        assertThat(files.details(id).steps())
                .extracting(ConcernDetails.Step::whom)
                .containsOnlyNulls();
        assertThat(files.details(id).about()).isEqualTo("Somebody in a red hat");
    }

    @Test
    void when_the_file_of_the_person_goes_the_concern_stays_without_them_until_somebody_looks() {
        ConcernId id = raise(Urgency.TODAY);
        somebody.signsInAgain(helen);
        close(id);
        somebody.signsInAs(Role.PRIVACY_LEAD);
        requests.erase(ash);
        somebody.signsInAgain(helen);
        assertThat(files.waiting(9))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).isEmpty());
        lead.remove(id);
    }

    private ConcernId raise(Urgency urgency) {
        return concerns.raise(new ConcernData(ash, "", WORDS, urgency, MaySpeak.YES));
    }

    private ConcernId inWords() {
        return concerns.raise(new ConcernData(null, "Somebody in a red hat", WORDS, Urgency.TODAY, MaySpeak.NO));
    }

    private long version(ConcernId id) {
        return files.details(id).version();
    }

    private void close(ConcernId id) {
        lead.close(
                id,
                new CloseData(
                        ConcernOutcome.NOTHING_TO_DO,
                        "All well",
                        "",
                        files.details(id).version()));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
