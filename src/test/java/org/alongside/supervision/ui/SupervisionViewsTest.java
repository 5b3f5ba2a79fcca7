package org.alongside.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.SupervisorService;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.supervision.ConcernData;
import org.alongside.supervision.ConcernOutcome;
import org.alongside.supervision.ConcernService;
import org.alongside.supervision.ConcernSubject;
import org.alongside.supervision.ConfidenceData;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.MaySpeak;
import org.alongside.supervision.PlanData;
import org.alongside.supervision.SheetSaved;
import org.alongside.supervision.Supervised;
import org.alongside.supervision.SupervisionHow;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionService;
import org.alongside.supervision.SupervisionSheetService;
import org.alongside.supervision.Urgency;
import org.alongside.supervision.Wellbeing;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.TwoReaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Supervision on the screens: the list, the form, what both read, who covers for whom. */
@DatabaseTest
class SupervisionViewsTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Supervised supervised;

    @Autowired
    SupervisionService supervisions;

    @Autowired
    SupervisionSheetService sheets;

    @Autowired
    ConfidenceService confidences;

    @Autowired
    ConcernService concerns;

    @Autowired
    SupervisorService supervisors;

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
        ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_supervisor_plans_writes_and_signs_and_the_volunteer_answers() {
        open("my-volunteers");
        assertThat(page()).contains("One person, one late", "Ash Ex", "16 days late", "None held yet");
        press("Plan");
        PlanDialog plan = find(PlanDialog.class).single();
        press("Plan it");
        assertThat(plan.day.isInvalid()).isTrue();
        plan.day.setValue(TODAY);
        press("Plan it");
        assertThat(page()).contains("Tuesday 24 November, 10:00");
        open("people/" + ash + "/supervision");
        assertThat(page()).contains("8 November", "Tuesday 24 November, 10:00", "Planned");
        SupervisionId id = id();
        open("people/" + ash + "/supervision/" + id + "?part=2");
        SupervisionForm form = find(SupervisionForm.class).single();
        assertThat(page()).contains("Part 2 of 11", "Nothing is open");
        press("Sign and send to Ash Ex");
        assertThat(form.sheet.mood.isInvalid()).isTrue();
        form.sheet.mood.setValue(Wellbeing.ALL_RIGHT);
        form.sheet.field(Part.WORKED).setValue("The walk by the river");
        assertThat(page()).contains("Saved 10:00");
        assertThat(sheets.details(ash, id).sheet().worked()).isEqualTo("The walk by the river");
        find(ConfidenceBox.class).single().words.setValue("Sleeps badly");
        assertThat(confidences.read(ash, id).orElseThrow().words()).isEqualTo("Sleeps badly");
        form.agreed.what.setValue("Plan an ending with J.");
        press("Sign and send to Ash Ex");
        assertThat(page()).contains("Choose the day by which it is done.");
        form.agreed.by.setValue(TODAY.plusDays(7));
        press("Sign and send to Ash Ex");
        assertThat(page())
                .contains("Held, signed by one", "In their own view: All right.", "The walk by the river")
                .contains("Plan an ending with J.", "Ash Ex has not signed yet.", "Sleeps badly");
        somebody.volunteerSignsIn(ash, null);
        open("my");
        assertThat(page()).contains("Read and sign your supervision", "Plan an ending with J.");
        open("my/supervision/" + id);
        assertThat(page()).contains("The walk by the river", "Sleeps badly", "Only you, Robin Test who wrote it");
        find(TextArea.class).single().setValue("It was the hill");
        press("Sign");
        assertThat(page()).contains("sees it differently:", "It was the hill");
        open("my/supervision");
        assertThat(page()).contains("Held, signed by both");
    }

    @Test
    void what_did_not_happen_is_written_down_and_can_be_undone() {
        SupervisionId id = plan();
        open("people/" + ash + "/supervision/" + id);
        press("It did not happen");
        DidNotHappenDialog dialog = find(DidNotHappenDialog.class).single();
        press("Keep it");
        assertThat(dialog.whose.isInvalid()).isTrue();
        dialog.whose.setValue(DidNotHappenDialog.Whose.PRISON);
        dialog.why.setValue("Locked down");
        press("Keep it");
        assertThat(page()).contains("Cancelled by the prison", "Locked down");
        press("Undo");
        assertThat(page()).contains("Part 1 of 11");
    }

    @Test
    void what_was_typed_on_another_screen_stands_beside_what_is_typed_here() {
        SupervisionId id = plan();
        open("people/" + ash + "/supervision/" + id);
        SupervisionForm form = find(SupervisionForm.class).single();
        supervisions.write(ash, id, new SheetSaved(Part.sheet(null, part -> part == Part.GOALS ? "Theirs" : ""), 0));
        form.sheet.field(Part.GOALS).setValue("Mine");
        assertThat(find(LostUpdateDialog.class).single().getElement().getTextRecursively())
                .contains("Theirs", "Mine");
        assertThat(form.sheet.field(Part.GOALS).getValue()).isEqualTo("Mine");
    }

    @Test
    void A18_with_and_without_a_confidential_part_a_successor_sees_the_same() {
        PersonId bo = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        SupervisionId with = signed(ash, "Sleeps badly");
        SupervisionId without = signed(bo, "");
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        somebody.signsInAs(Role.COORDINATOR, dundee);
        supervisors.assign(ash, priya, sam);
        supervisors.assign(bo, priya, sam);
        somebody.signsInAgain(sam);
        for (String tab : List.of("supervision", "journey"))
            TwoReaders.see(reads("people/" + ash + "/" + tab), reads("people/" + bo + "/" + tab))
                    .differOnlyIn();
        TwoReaders.see(
                        reads("people/" + ash + "/supervision/" + with),
                        reads("people/" + bo + "/supervision/" + without))
                .differOnlyIn();
        assertThat(page()).contains("Held, signed by one").doesNotContain("rivate", "Sleeps");
        somebody.signsInAs(Role.MANAGER, dundee);
        TwoReaders.see(reads("people/" + ash + "/supervision"), reads("people/" + bo + "/supervision"))
                .differOnlyIn();
    }

    @Test
    void a_former_supervisor_finds_the_days_of_what_they_wrote_and_opens_one_at_a_time() {
        SupervisionId id = signed(ash, "Sleeps badly");
        open("my-volunteers");
        assertThat(page()).doesNotContain("Your private notes");
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        somebody.signsInAs(Role.COORDINATOR, dundee);
        supervisors.assign(ash, priya, sam);
        somebody.signsInAgain(priya);
        open("my-volunteers");
        click("Your private notes");
        assertThat(page()).contains("24 November, with Ash Ex").doesNotContain("Sleeps badly");
        click("24 November, with Ash Ex");
        assertThat(page()).contains("Sleeps badly", "You wrote this on 24 November");
        somebody.signsInAgain(sam);
        open("my-notes?of=" + id);
        assertThat(page()).contains("Nothing is here").doesNotContain("Ash Ex", "Sleeps badly");
    }

    @Test
    void the_lead_says_whom_a_concern_in_words_is_about() {
        UserId helen = somebody.signsInAs(Role.MANAGER, dundee).user();
        somebody.signsInAgain(priya);
        concerns.raise(new ConcernData(null, "Somebody in a red hat", "Worn out", Urgency.TODAY, MaySpeak.NO));
        somebody.signsInAgain(helen);
        open("concerns");
        click("Somebody in a red hat");
        press("Say whom it is about");
        press("It is about them");
        assertThat(find(AskThen.class).single().getElement().getTextRecursively())
                .contains("choose who it is");
        find(ComboBox.class).single().setValue(new ConcernSubject(ash, "Ash Ex"));
        press("It is about them");
        assertThat(page())
                .contains("that it is about Ash Ex", "Somebody in a red hat")
                .doesNotContain("Say whom");

        press("It is not about them");
        press("Put it right");
        assertThat(find(RetieDialog.class).single().getElement().getTextRecursively())
                .contains("choose who it is");
        press("I do not know yet who it is");
        assertThat(page()).contains("that it is not about Ash Ex", "Say whom it is about");
    }

    @Test
    void a_concern_leaves_no_trace_on_the_record_for_anybody_else() {
        PersonId bo = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        UserId helen = somebody.signsInAs(Role.MANAGER, dundee).user();
        somebody.signsInAgain(priya);
        open("raise-a-concern?about=" + ash);
        RaiseConcernView raise = (RaiseConcernView) getCurrentView();
        press("Tell the named lead");
        assertThat(raise.urgency.isInvalid()).isTrue();
        raise.urgency.setValue(Urgency.TODAY);
        raise.maySpeak.setValue(MaySpeak.YES);
        press("Tell the named lead");
        assertThat(page()).contains("Write what worries you.");
        raise.what.setValue("They look worn out");
        press("Tell the named lead");
        assertThat(page()).contains("The named lead has it", "They look at it today.");
        open("concerns");
        assertThat(page()).contains("Ash Ex", "You raised it");
        for (Role role : List.of(Role.COORDINATOR, Role.MANAGER)) {
            somebody.signsInAs(role, dundee);
            for (String tab : List.of("journey", role == Role.MANAGER ? "supervision" : "journey"))
                TwoReaders.see(reads("people/" + ash + "/" + tab), reads("people/" + bo + "/" + tab))
                        .differOnlyIn();
        }
        somebody.signsInAgain(helen);
        open("concerns");
        click("Ash Ex");
        assertThat(page()).contains("They look worn out", "Each reading is written down", "Robin Test raised it");
        press("I have looked at it");
        press("Say what is being done");
        find(TextArea.class).single().setValue("I ring them");
        press("Keep it");
        press("Decide and close");
        CloseConcernDialog close = find(CloseConcernDialog.class).single();
        close.outcome.setValue(ConcernOutcome.SUPPORT_AGREED);
        close.words.setValue("A lighter week");
        close.told.setValue("We meet more often.");
        press("Close it");
        assertThat(page()).contains("Closed", "A lighter week", "We meet more often.");
    }

    @Test
    void everybody_of_a_supervisor_gets_another_with_one_press() {
        UserId sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        somebody.signsInAs(Role.MANAGER, dundee);
        open("supervisors?of=" + priya);
        assertThat(page()).contains("Ash Ex", "None held yet", "due by 8 November");
        CoverView view = (CoverView) getCurrentView();
        assertThat(Objects.requireNonNull(view.chosen.get(ash)).getValue().id()).isEqualTo(sam);
        press("Give this person the supervisor above");
        assertThat(page()).contains("Nobody is theirs");
        press("Undo");
        assertThat(page()).contains("Ash Ex");
    }

    @Test
    void a_manager_sets_how_often_and_sees_what_was_held() {
        somebody.signsInAs(Role.MANAGER, dundee);
        open("supervision-dates");
        assertThat(page()).contains("Ash Ex", "with Robin Test", "16 days late", "0 of 2 held");
        open("supervision-settings");
        SupervisionSettingsView view = (SupervisionSettingsView) getCurrentView();
        view.laterEvery.setValue(0);
        press("Save");
        assertThat(page()).contains("Use whole numbers");
        open("group-meetings");
        assertThat(page()).contains("Group meetings", "the next by");
        GroupMeetingsView groups = (GroupMeetingsView) getCurrentView();
        groups.on.setValue(TODAY);
        groups.place.setValue("Seagate");
        groups.came.select(groups.came.getListDataView().getItems().toList());
        press("Keep it");
        assertThat(page()).contains("24 November, Seagate", "one came");
    }

    @Test
    void a_full_today_names_as_many_as_fit_and_counts_the_rest_in_its_last_line() {
        for (int i = 1; i < 25; i++) supervised.aVolunteer("Volunteer " + i, TODAY.minusDays(30), priya, dundee);
        open("");
        assertThat(rows()).hasSize(25).noneMatch(row -> row.contains("more wait"));

        supervised.aVolunteer("Longest ago", TODAY.minusDays(60), priya, dundee);
        supervised.aVolunteer("One too many", TODAY.minusDays(29), priya, dundee);
        open("");
        assertThat(rows()).hasSize(25).contains("Longest ago", "3 more wait").doesNotContain("One too many");
        assertThat(page()).contains("There is more than fits here. All of them stand in the list.");
        open(hrefOf("3 more wait"));
        assertThat(page()).contains("27 people", "One too many", "Longest ago");
    }

    @Test
    void whoever_covers_hears_how_many_more_have_nobody() {
        UserId helen = somebody.signsInAs(Role.MANAGER, dundee).user();
        for (int i = 1; i < 27; i++) supervised.aVolunteer("Nobody’s " + i, TODAY.minusDays(i), null, dundee);
        somebody.signsInAgain(helen);
        open("");
        assertThat(rows()).contains("2 more wait").hasSize(25);
        open(hrefOf("2 more wait"));
        assertThat(page()).contains("Supervisors", "Nobody’s 26");
    }

    /** Whom Today names, and in which lines; the first of them stands in the card. */
    private List<String> rows() {
        return Stream.concat(
                        find(NextStepCard.class).all().stream()
                                .map(card -> card.getElement().getChild(1).getChild(1)),
                        find(Anchor.class).all().stream()
                                .filter(row -> row.hasClassName("al-row"))
                                .map(row -> row.getElement().getChild(0).getChild(0)))
                .map(Element::getText)
                .toList();
    }

    private String hrefOf(String row) {
        return find(Anchor.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(row))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private SupervisionId plan() {
        return supervisions.plan(ash, new PlanData(TODAY.atTime(9, 0), SupervisionHow.PHONE, "", 0));
    }

    private SupervisionId signed(PersonId person, String confidential) {
        SupervisionId id = supervisions.plan(person, new PlanData(TODAY.atTime(9, 0), SupervisionHow.PHONE, "", 0));
        if (!confidential.isEmpty()) confidences.write(person, id, new ConfidenceData(confidential, 0));
        supervisions.sign(person, id, new SheetSaved(Part.sheet(Wellbeing.GOOD, part -> "Words"), 0));
        return id;
    }

    private SupervisionId id() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("people/" + ash + "/supervision/"))
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .map(UUID::fromString)
                .map(SupervisionId::new)
                .findFirst()
                .orElseThrow();
    }

    private String reads(String address) {
        open(address);
        return page().replaceAll("AL-\\d+( \\d+)?", "AL").replaceAll("[0-9a-f-]{36}(@example.org)?", "ID");
    }

    private void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void click(String words) {
        Anchor link = find(Anchor.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        open(link.getHref());
    }

    private void press(String words) {
        test(find(ActionButton.class).all().stream()
                        .filter(b -> b.getElement().getTextRecursively().equals(words))
                        .reduce((first, second) -> second)
                        .orElseThrow(() -> new AssertionError("no button says " + words + " on: " + page())))
                .click();
    }
}
