package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.SupervisorService;
import org.alongside.people.TimelineService;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditRow;
import org.alongside.privacy.AuditService;
import org.alongside.privacy.Audited;
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
import org.springframework.security.access.AccessDeniedException;

/** From planned to signed by both, and what is refused on the way. */
@DatabaseTest
class SupervisionServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SupervisionSheet GOOD =
            new SupervisionSheet(Wellbeing.GOOD, "Likes the work", "Two people", "", "", "The walk", "", "", "");

    @Autowired
    Supervised supervised;

    @Autowired
    SupervisionService supervisions;

    @Autowired
    SupervisionSheetService sheets;

    @Autowired
    SupervisionDatesService dates;

    @Autowired
    ConfidenceService confidences;

    @Autowired
    ActionService actions;

    @Autowired
    MySupervisionService mine;

    @Autowired
    OwnVolunteerService own;

    @Autowired
    SupervisorService supervisors;

    @Autowired
    TimelineService timeline;

    @Autowired
    Access access;

    @Autowired
    AuditService audit;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId priya;
    PersonId ash;

    @BeforeEach
    void a_supervisor_and_a_volunteer() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(200), priya, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void what_is_being_written_is_nobody_else_s_until_it_is_signed() {
        SupervisionId id = plan(ash, TODAY);
        long version = write(id, GOOD, 0).version();
        UserId self = somebody.volunteerSignsIn(ash, null).user();
        assertThat(sheets.details(ash, id).sheet()).isEqualTo(SupervisionSheet.empty());
        assertThat(mine.toSign(ash)).isEmpty();
        somebody.signsInAgain(priya);
        supervisions.sign(ash, id, new SheetSaved(GOOD, version));
        assertThat(dates.dates(ash).orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(42));
        somebody.signsInAgain(self);
        assertThat(sheets.details(ash, id).sheet()).isEqualTo(GOOD);
    }

    @Test
    void the_volunteer_reads_the_shared_part_and_writes_what_they_see_differently() {
        SupervisionId id = plan(ash, TODAY);
        supervisions.sign(ash, id, new SheetSaved(GOOD, 0));
        clock.isAt(TODAY.plusDays(8));
        assertThat(own.tasks(10)).anyMatch(task -> task.what() == SupervisionTask.What.UNSIGNED);
        somebody.volunteerSignsIn(ash, null);
        assertThat(mine.toSign(ash)).hasValueSatisfying(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.by()).isEqualTo(TODAY.plusDays(7));
        });
        assertThat(sheets.details(ash, id).sheet()).isEqualTo(GOOD);
        mine.sign(ash, id, "I said three people");
        assertThat(mine.toSign(ash)).isEmpty();
        assertThatThrownBy(() -> mine.sign(ash, id, "")).hasMessage("supervision.refused.move");
        somebody.signsInAgain(priya);
        assertThat(sheets.details(ash, id).answer()).isEqualTo("I said three people");
        assertThat(own.tasks(10))
                .anyMatch(task -> task.what() == SupervisionTask.What.ANSWERED)
                .noneMatch(task -> task.what() == SupervisionTask.What.UNSIGNED);
        supervisions.answerIsRead(ash, id);
        assertThat(own.tasks(10)).noneMatch(task -> task.what() == SupervisionTask.What.ANSWERED);
        assertThat(timeline.timeline(ash, 20))
                .extracting(entry -> entry.what().messageKey())
                .contains("supervision.timeline.PLANNED", "supervision.timeline.HELD", "supervision.timeline.SIGNED");
    }

    @Test
    void nothing_typed_is_lost_and_what_was_signed_stays() {
        SupervisionId id = plan(ash, TODAY);
        SheetSaved first = write(id, GOOD, 0);
        SupervisionSheet other = new SupervisionSheet(Wellbeing.LOW, "Tired", "", "", "", "", "", "", "");
        assertThatThrownBy(() -> write(id, other, 0)).isInstanceOfSatisfying(ChangedMeanwhile.class, lost -> {
            SupervisionStanding theirs = lost.theirs(SupervisionStanding.class);
            assertThat(theirs.sheet()).isEqualTo(GOOD);
            assertThat(theirs.version()).isEqualTo(first.version());
        });
        assertThat(write(id, GOOD, first.version()).version())
                .as("what did not change is not written")
                .isEqualTo(first.version());
        supervisions.sign(ash, id, first);
        long signed = sheets.details(ash, id).version();
        assertThatThrownBy(() -> write(id, other, signed)).hasMessage("supervision.refused.signed");
        assertThatThrownBy(() -> supervisions.missed(ash, id, MissedBy.US, "because", signed))
                .hasMessage("supervision.refused.move");
    }

    @Test
    void nobody_has_two_planned_and_nobody_says_how_it_went_before_the_day() {
        SupervisionId id = plan(ash, TODAY.plusDays(1));
        assertThatThrownBy(() -> plan(ash, TODAY.plusDays(2))).hasMessage("supervision.refused.planned");
        assertThatThrownBy(() -> supervisions.sign(ash, id, new SheetSaved(GOOD, 0)))
                .hasMessage("supervision.refused.ahead");
        assertThatThrownBy(() -> supervisions.missed(ash, id, MissedBy.VOLUNTEER, "Ill", 0))
                .hasMessage("supervision.refused.ahead");
        supervisions.cancelledByPrison(ash, id, "Locked down", 0);
        assertThat(dates.list(ash, 9)).extracting(SupervisionRow::state).contains(SupervisionState.CANCELLED_BY_PRISON);
        supervisions.takeBack(ash, id);
        supervisions.planAnew(ash, id, new PlanData(TODAY.atTime(9, 0), SupervisionHow.VIDEO, "", version(id)));
        assertThatThrownBy(() -> supervisions.sign(ash, id, new SheetSaved(SupervisionSheet.empty(), version(id))))
                .hasMessage("supervision.refused.wellbeing-missing");
        supervisions.missed(ash, id, MissedBy.VOLUNTEER, "Ill", version(id));
        assertThat(sheets.details(ash, id).missedWhy()).isEqualTo("Ill");
    }

    @Test
    void actions_are_carried_over_until_they_are_done() {
        SupervisionId first = plan(ash, TODAY);
        ActionId book =
                actions.agree(ash, first, new ActionData("Book the course", ActionOwner.VOLUNTEER, TODAY.plusDays(10)));
        actions.agree(ash, first, new ActionData("Ask the prison", ActionOwner.SUPERVISOR, TODAY.plusDays(3)));
        assertThatThrownBy(() -> actions.agree(
                        ash, first, new ActionData("Too late", ActionOwner.VOLUNTEER, TODAY.minusDays(1))))
                .hasMessage("supervision.refused.action-past");
        assertThat(dates.actions(ash)).as("not before it is signed").isEmpty();
        supervisions.sign(ash, first, new SheetSaved(GOOD, 0));
        assertThat(own.tasks(10)).anyMatch(task -> task.what() == SupervisionTask.What.ACTION);
        clock.isAt(TODAY.plusDays(11));
        SupervisionId second = plan(ash, TODAY.plusDays(11));
        assertThat(sheets.details(ash, second).carried())
                .extracting(ActionRow::words, ActionRow::state)
                .containsExactly(
                        tuple("Ask the prison", ActionState.OVERDUE), tuple("Book the course", ActionState.OVERDUE));
        actions.done(ash, book, true);
        assertThat(sheets.details(ash, second).carried())
                .extracting(ActionRow::state)
                .contains(ActionState.DONE);
    }

    @Test
    void somebody_whose_supervision_is_due_late_or_not_written_down_is_on_today() {
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        PersonId due = supervised.aVolunteer("Due Soon", TODAY.minusDays(7), sam, dundee);
        PersonId later = supervised.aVolunteer("Not Yet", TODAY.minusDays(6), sam, dundee);
        PersonId late = supervised.aVolunteer("Late Already", TODAY.minusDays(15), sam, dundee);
        PersonId rests = supervised.aVolunteer("Away Now", TODAY.minusDays(100), sam, dundee);
        supervised.isSuspended(rests, TODAY.minusDays(95), null);
        assertThat(own.tasks(10))
                .extracting(SupervisionTask::person, SupervisionTask::what)
                .containsExactly(tuple(late, SupervisionTask.What.PLAN), tuple(due, SupervisionTask.What.PLAN));
        plan(late, TODAY.plusDays(3));
        assertThat(own.tasks(10)).anyMatch(task -> task.what() == SupervisionTask.What.LATE);
        plan(later, TODAY);
        assertThat(own.tasks(10)).anyMatch(task -> task.what() == SupervisionTask.What.HOLD);
        clock.isAt(TODAY.plusDays(1));
        assertThat(own.tasks(10)).anyMatch(task -> task.what() == SupervisionTask.What.WRITE_DOWN);
    }

    @Test
    void what_is_confidential_is_read_by_its_author_the_person_and_the_privacy_lead_and_by_no_successor() {
        SupervisionId id = plan(ash, TODAY);
        ConfidenceData kept = confidences.write(ash, id, new ConfidenceData("Sleeps badly", 0));
        assertThatThrownBy(() -> confidences.write(ash, id, new ConfidenceData("Other", kept.version() + 7)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(confidences.read(ash, id)).isPresent();
        supervisions.sign(ash, id, new SheetSaved(GOOD, 0));
        somebody.volunteerSignsIn(ash, null);
        assertThat(confidences.read(ash, id).orElseThrow().words()).isEqualTo("Sleeps badly");
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        somebody.signsInAs(Role.COORDINATOR, dundee);
        supervisors.assign(ash, priya, sam);
        somebody.signsInAgain(sam);
        assertThat(sheets.details(ash, id).sheet()).isEqualTo(GOOD);
        assertThat(access.mayRead(PersonalData.SUPERVISION_CONFIDENTIAL, ash)).isFalse();
        assertThatThrownBy(() -> confidences.read(ash, id)).isInstanceOf(AccessDeniedException.class);
        for (Role role : List.of(Role.COORDINATOR, Role.MANAGER, Role.VETTING_LEAD, Role.TRAINER)) {
            somebody.signsInAs(role, dundee);
            assertThatThrownBy(() -> confidences.read(ash, id)).isInstanceOf(AccessDeniedException.class);
        }
        UserId privacy = somebody.signsInAs(Role.PRIVACY_LEAD).user();
        assertThat(confidences.read(ash, id)).isPresent();
        assertThat(audit.list(new AuditFilter(null, null, ash, Audited.READ), PageRequest.of(0, 20)))
                .filteredOn(line -> line.data() == PersonalData.SUPERVISION_CONFIDENTIAL)
                .extracting(AuditRow::who)
                .contains(privacy, priya);
    }

    @Test
    void what_somebody_wrote_in_confidence_stays_theirs_to_read_when_another_supervises() {
        SupervisionId id = plan(ash, TODAY);
        confidences.write(ash, id, new ConfidenceData("Sleeps badly", 0));
        supervisions.sign(ash, id, new SheetSaved(GOOD, 0));
        assertThat(confidences.ofFormerPeople())
                .as("theirs still, so it stands in the record")
                .isEmpty();
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        somebody.signsInAs(Role.COORDINATOR, dundee);
        supervisors.assign(ash, priya, sam);
        somebody.signsInAgain(sam);
        assertThat(confidences.ofFormerPeople()).isEmpty();
        somebody.signsInAgain(priya);
        assertThat(confidences.ofFormerPeople()).containsExactly(new OwnNote(ash, "Ash Ex", id, TODAY));
        assertThat(confidences.read(ash, id).orElseThrow().words()).isEqualTo("Sleeps badly");
        assertThatThrownBy(() -> sheets.details(ash, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dates.dates(ash)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void papers_never_push_somebody_off_today() {
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        PersonId signs = supervised.aVolunteer("Signs Late", TODAY.minusDays(200), sam, dundee);
        clock.isAt(TODAY.minusDays(60));
        supervisions.sign(signs, plan(signs, TODAY.minusDays(60)), new SheetSaved(GOOD, 0));
        clock.isAt(TODAY.minusDays(30));
        supervisions.sign(signs, plan(signs, TODAY.minusDays(30)), new SheetSaved(GOOD, 0));
        clock.isAt(TODAY);
        PersonId late = supervised.aVolunteer("Late Already", TODAY.minusDays(15), sam, dundee);
        assertThat(own.tasks(2))
                .extracting(SupervisionTask::person, SupervisionTask::what)
                .containsExactly(tuple(signs, SupervisionTask.What.UNSIGNED), tuple(late, SupervisionTask.What.PLAN));
        assertThat(own.tasks(1)).extracting(SupervisionTask::person).containsExactly(late);
    }

    @Test
    void another_supervisor_s_own_do_not_exist_for_me() {
        SupervisionId id = plan(ash, TODAY);
        somebody.signsInAs(Role.SUPERVISOR, dundee);
        assertThatThrownBy(() -> plan(ash, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(id, GOOD, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.details(ash, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dates.dates(ash)).isInstanceOf(AccessDeniedException.class);
    }

    private SupervisionId plan(PersonId person, LocalDate on) {
        return supervisions.plan(person, new PlanData(on.atTime(14, 0), SupervisionHow.PHONE, "", 0));
    }

    private SheetSaved write(SupervisionId id, SupervisionSheet sheet, long version) {
        return supervisions.write(ash, id, new SheetSaved(sheet, version));
    }

    private long version(SupervisionId id) {
        return sheets.details(ash, id).version();
    }
}
