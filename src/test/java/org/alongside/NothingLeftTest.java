package org.alongside;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignInCodeService;
import org.alongside.accounts.Somebody;
import org.alongside.alike.Life;
import org.alongside.alike.Lives;
import org.alongside.certificates.CertificateId;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.Certified;
import org.alongside.certificates.TitleService;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.DayPart;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.Sex;
import org.alongside.mentoring.VisitData;
import org.alongside.mentoring.VisitService;
import org.alongside.mentoring.WishData;
import org.alongside.mentoring.WishService;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.JourneyService;
import org.alongside.people.NoteData;
import org.alongside.people.NoteKind;
import org.alongside.people.NoteService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.privacy.Nights;
import org.alongside.privacy.SubjectAccessService;
import org.alongside.progression.OnTheWayToPaid;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.recruitment.StatusService;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.Supervised;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.AssessmentService;
import org.alongside.training.CandidateId;
import org.alongside.training.CandidateNumberService;
import org.alongside.training.CatalogueService;
import org.alongside.training.CohortData;
import org.alongside.training.CohortId;
import org.alongside.training.CohortPlan;
import org.alongside.training.CohortService;
import org.alongside.training.EvidenceData;
import org.alongside.training.EvidenceKind;
import org.alongside.training.EvidenceService;
import org.alongside.training.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks gets all they ever told us and all we wrote about them; whoever is forgotten leaves no more than lines of an audit. */
@DatabaseTest
class NothingLeftTest {
    private static final LocalDate SPRING = LocalDate.of(2021, 3, 4);
    private static final String FAMILY = "Quokkaporridge";

    @Autowired
    Somebody somebody;

    @Autowired
    FormService forms;

    @Autowired
    ApplicationService applications;

    @Autowired
    StatusService statuses;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    RoleProfileService profiles;

    @Autowired
    PersonService people;

    @Autowired
    NoteService notes;

    @Autowired
    JourneyService journey;

    @Autowired
    SignInCodeService codes;

    @Autowired
    SubjectAccessService requests;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CohortService cohorts;

    @Autowired
    CandidateNumberService numbers;

    @Autowired
    AssessmentService assessments;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Certified certified;

    @Autowired
    TitleService titles;

    @Autowired
    CertificateService certificates;

    @Autowired
    Supervised supervised;

    @Autowired
    Mentors mentors;

    @Autowired
    MatchService matches;

    @Autowired
    VisitService visits;

    @Autowired
    ContactService contacts;

    @Autowired
    WishService wishes;

    @Autowired
    OnTheWayToPaid onTheWay;

    @Autowired
    Nights nights;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    DraftKey key;
    PersonId ada;

    @BeforeEach
    void somebody_wrote_much_and_much_was_written_about_them() {
        clock.isAt(SPRING);
        dundee = somebody.area("Dundee");
        FormUse use = applications.use(anOpportunity());
        key = forms.freshKey();
        forms.answer(key, use, "name", Map.of("full-name", List.of("Ada " + FAMILY), "call-me", List.of("Addie")));
        forms.answer(
                key,
                use,
                "contact",
                Map.of(
                        "contact",
                        List.of("prison"),
                        "prison",
                        List.of("HMP Glenesk"),
                        "prison-number",
                        List.of("A12")));
        forms.answer(key, use, "why", Map.of("why", List.of("I want to help")));
        forms.answer(key, use, "bring", Map.of("bring", List.of("My patience")));
        forms.answer(key, use, "when", Map.of("when", List.of("weekends")));
        forms.answer(key, use, "easier", Map.of("easier", List.of("A quiet room")));
        String reference = String.valueOf(applications.send(key, use).outcome()).replace(" ", "");
        ada = people.byReference(somebody.organisation(), reference).orElseThrow();
        somebody.volunteerSignsIn(ada, "ada." + FAMILY + "@example.org");
        somebody.signsInAs(COORDINATOR, dundee);
        codes.print(ada);
        notes.write(ada, new NoteData(NoteKind.CALL, "They said hello"));
        andWasInTraining();
        andHasACertificate();
        somebody.signsInAs(COORDINATOR, dundee);
        andWalkedWithSomebody();
        journey.decline(ada, new DeclineData(DeclineReason.NO_PLACE, "All places are taken.", "The shop is open."));
    }

    /** As if they had been at work for a while. */
    private void andWalkedWithSomebody() {
        mentors.isWelcomed(ada);
        mentors.stands(ada, Stage.ACTIVE);
        wishes.save(ada, new WishData(1, true, false, Set.of(dundee), Set.of(DayPart.EVENINGS), 0));
        ReferralId kim = mentors.aReferral("Kim", Sex.WOMAN, dundee);
        mentors.inAnyRole(ada, () -> mentors.active(ada, kim));
        MatchId match = matches.matches(ada).getFirst().id();
        visits.plan(ada, match, VisitData.at(SPRING, LocalTime.NOON, "Seagate, " + FAMILY));
        ExpenseData tea = new ExpenseData(ExpenseWhat.OTHER, "Tea by the weir", 435, false, "None for " + FAMILY);
        contacts.log(ada, new ContactData(UUID.randomUUID(), match, SPRING, ContactHow.PHONE, 45, "By the river", tea));
        matches.pause(ada, match, "Holidays of " + FAMILY);
        mentors.stands(ada, Stage.SUBMITTED);
    }

    @Test
    void whoever_was_on_the_way_to_paid_work_gets_it_all_and_leaves_nothing_of_it() {
        OnTheWayToPaid.Place place = onTheWay.aPlace();
        PersonId volunteer = onTheWay.activeSince(place, "Ada " + FAMILY, SPRING.minusYears(2));
        onTheWay.canBeConsidered(volunteer);
        onTheWay.offered(place, volunteer);
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(requests.export(volunteer)).contains("You listen well.", "£12.60 an hour", "OFFERED");
        assertThat(traces(volunteer)).contains("progression_offer.person_id", "progression_review.person_id");
        requests.erase(volunteer);
        assertThat(traces(volunteer)).noneMatch(column -> column.startsWith("progression"));
        requests.erase(ada);
    }

    private void andWasInTraining() {
        UserId trainer = somebody.signsInAs(Role.TRAINER, dundee).user();
        somebody.signsInAs(COORDINATOR, dundee);
        CohortId cohort = cohorts.create(
                catalogue.all().getFirst().id(),
                new CohortData("Spring", dundee, "Seagate", Set.of(trainer), null, 20, 0),
                new CohortPlan(SPRING, LocalTime.NOON, 60, 2, Set.of()));
        cohorts.enter(cohort, ada);
        numbers.keep(ada, String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)));
        somebody.signsInAgain(trainer);
        UnitId unit = assessments.units(cohort).getFirst().id();
        evidence.add(
                cohort,
                ada,
                unit,
                new EvidenceData(EvidenceKind.OBSERVATION, SPRING, "They listened to " + FAMILY),
                null);
        somebody.signsInAs(COORDINATOR, dundee);
    }

    private void andHasACertificate() {
        certified.ready(dundee, ada);
        CandidateId candidate = certified.candidate(ada);
        titles.choose(ada, candidate, true);
        CertificateId first = certificates.issue(ada, candidate);
        certificates.revoke(ada, certificates.reissue(ada, first), "Not the " + FAMILY + " we meant");
    }

    @AfterEach
    void back_to_today() {
        somebody.signsOut();
        clock.isAt(LocalDate.of(2026, 11, 24));
    }

    @Test
    void an_export_holds_each_thing_they_told_us_and_each_thing_we_wrote() {
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(requests.export(ada))
                .contains("Ada " + FAMILY, "Addie", "HMP Glenesk", "A12", "LETTER")
                .contains("I want to help", "My patience", "Weekends", "A quiet room", "Befriender")
                .contains(
                        "They listened to",
                        "By the river",
                        "Tea by the weir",
                        "4.35",
                        "EVENINGS",
                        "They said hello",
                        "All places are taken.",
                        "The shop is open.",
                        "DECLINED",
                        "Award in Peer Listening",
                        "REVOKED",
                        "Robin Test");
        requests.erase(ada);
    }

    @Test
    void whoever_is_erased_leaves_only_what_was_done_and_who_had_looked() {
        assertThat(traces())
                .contains(
                        "people_person.name",
                        "people_note.person_id",
                        "mentoring_visit.place",
                        "mentoring_match.person_id",
                        "mentoring_expense.person_id",
                        "recruitment_application.person_id");
        somebody.signsInAs(PRIVACY_LEAD);
        requests.erase(ada);
        assertThat(traces()).containsOnly("privacy_audit.whose_id");
        assertThatThrownBy(() -> statuses.status(key)).isInstanceOf(NotFound.class);
    }

    @Test
    void of_whoever_worked_with_us_nothing_is_left_either() {
        somebody.signsInAs(PRIVACY_LEAD);
        requests.erase(ada);
        UserId lead = somebody.signsInAs(Role.MANAGER, dundee).user();
        UserId supervisor = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        ada = supervised.aVolunteer("Bo " + FAMILY, SPRING.minusDays(9), supervisor, dundee);
        supervised.isWrittenAbout(ada, supervisor, lead, "Tired of " + FAMILY);
        supervised.isCoveredFor(ada, supervisor, dundee);
        assertThat(traces())
                .contains(
                        "supervision_supervision.person_id",
                        "supervision_confidence.person_id",
                        "supervision_action.person_id",
                        "supervision_move.person_id",
                        "supervision_cover.person_id",
                        "supervision_concern.person_id");
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(requests.export(ada)).contains("Tired of " + FAMILY);
        requests.erase(ada);
        assertThat(traces()).containsOnly("privacy_audit.whose_id");
    }

    @Test
    void six_months_after_a_no_everything_goes_by_itself() {
        nights.before(LocalDate.of(2021, 9, 4));
        assertThat(statuses.status(key).nameToUse()).isEqualTo("Addie");
        nights.before(LocalDate.of(2021, 9, 5));
        assertThat(traces()).containsOnly("privacy_audit.whose_id");
        assertThatThrownBy(() -> statuses.status(key)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_with_everything_there_is_gets_all_of_it_and_leaves_nothing(
            @Autowired Lives lives, @Autowired MessageSource messages) {
        somebody.signsInAs(PRIVACY_LEAD);
        requests.erase(ada);
        PersonId quilla = everything(lives);
        somebody.signsInAs(PRIVACY_LEAD);
        JsonNode copy = JsonMapper.shared().readTree(requests.export(quilla));
        assertThat(copy.toString())
                .contains(
                        Lives.SECRET, "HMP Castle Huntly", "My probation officer", "The other panel", "They listened.")
                .contains("SUITABLE_WITH_SAFEGUARDS", "ACCEPTED", "GRANTED", "CODE_OF_CONDUCT");
        assertThat(List.of(
                        "details",
                        "applications",
                        "talks and offers",
                        "agreements and induction",
                        "checks",
                        "referees",
                        "self-disclosure",
                        "prisonClearances",
                        "training",
                        "letters",
                        "whoLooked"))
                .allSatisfy(part -> assertThat(copy.path(part)).as(part).isNotEmpty());
        assertThat(unnamed(copy, messages))
                .as("fields without a name in plain words")
                .isEmpty();
        assertThat(traces(quilla)).contains("disclosure_case.person_id", "vetting_check.person_id");
        requests.erase(quilla);
        assertThat(traces(quilla)).containsOnly("privacy_audit.whose_id");
    }

    private static List<String> unnamed(JsonNode copy, MessageSource messages) {
        Set<String> fields = new TreeSet<>();
        copy.properties().forEach(part -> fieldsOf(part.getValue(), fields));
        return fields.stream()
                .filter(field -> !field.equals("version") && !field.matches("[A-Z_]+"))
                .filter(field -> "".equals(messages.getMessage("privacy.copy.label." + field, null, "", Locale.UK)))
                .toList();
    }

    private static void fieldsOf(JsonNode node, Set<String> found) {
        node.properties().forEach(field -> found.add(field.getKey()));
        node.values().forEach(inside -> fieldsOf(inside, found));
    }

    private static PersonId everything(Lives lives) {
        Life life = lives.begins(EnumSet.allOf(Life.Holds.class), lives.aPrison());
        lives.isTakenOn(life);
        lives.isInTheMidst(life);
        lives.isDecided(life);
        lives.isActive(life);
        return life.person();
    }

    /** Every column that holds their name or their id. */
    private Set<String> traces() {
        return traces(ada);
    }

    private Set<String> traces(PersonId person) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(person.id().getMostSignificantBits())
                .putLong(person.id().getLeastSignificantBits())
                .array();
        Set<String> found = new TreeSet<>(Traces.inDatabase(jdbc, FAMILY));
        found.addAll(Traces.inDatabase(jdbc, new String(id, StandardCharsets.ISO_8859_1)));
        return found;
    }

    private OpportunityId anOpportunity() {
        somebody.signsIn(somebody.organisation(), Set.of(Role.ADMINISTRATOR), dundee);
        OpportunityId made = opportunities.add(new OpportunityData(
                profiles.add(new RoleProfileData("Befriender", "", true, 0)),
                "befriender-" + UUID.randomUUID().toString().substring(0, 8),
                "Befriender",
                "",
                "",
                "",
                SPRING,
                SPRING.plusDays(30),
                Set.of(dundee),
                null,
                0));
        somebody.signsOut();
        return made;
    }
}
