package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.EstablishmentData;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KeysService;
import org.alongside.clearance.KindRow;
import org.alongside.clearance.KindService;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.clearance.Nation;
import org.alongside.clearance.PastAddress;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.clearance.RefusalReason;
import org.alongside.disclosure.Disclosers;
import org.alongside.disclosure.Suitability;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.ContactWay;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.JourneyService;
import org.alongside.privacy.LegalHoldService;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.CallBackData;
import org.alongside.recruitment.CallBackService;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.TwoNodes;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.DecisionData;
import org.alongside.vetting.DecisionService;
import org.alongside.vetting.RefereeData;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.RequestData;
import org.alongside.vetting.SeenData;
import org.alongside.vetting.Vetted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Eighteen months, day by day, on a test clock and in one go over every job that comes back: what lapses, runs out, is said and is
 * removed, on which day and how often.
 *
 * <p>Two schedulers share the database; every month one of them is started again, and now and then one dies at its work.
 */
@DatabaseTest
class EighteenMonthsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 10);
    private static final LocalDate VIEWABLE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LIFTED = LocalDate.of(2027, 3, 15);
    private static final LocalDate LAST = FIRST.plusMonths(18);

    @Autowired
    Vetted vetted;

    @Autowired
    Disclosers disclosers;

    @Autowired
    Somebody somebody;

    @Autowired
    CheckService checks;

    @Autowired
    CheckMoveService moves;

    @Autowired
    DecisionService decisions;

    @Autowired
    RefereeService referees;

    @Autowired
    EstablishmentService prisons;

    @Autowired
    KindService kinds;

    @Autowired
    LegalIdentityService identities;

    @Autowired
    ClearanceService clearances;

    @Autowired
    KeysService keys;

    @Autowired
    FormService forms;

    @Autowired
    ApplicationService applications;

    @Autowired
    CallBackService callBacks;

    @Autowired
    JourneyService journeys;

    @Autowired
    LegalHoldService holds;

    @Autowired
    List<RecurringTask<?>> jobs;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    /** What is looked at each day, and how it looked the day before. */
    private final Map<String, Supplier<String>> watched = new LinkedHashMap<>();

    private final Map<String, String> yesterday = new TreeMap<>();
    private final List<String> diary = new ArrayList<>();

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(LocalDate.of(2026, 11, 24));
    }

    @Test
    void eighteen_months_go_by_and_everything_happens_once_on_its_day() {
        clock.isAt(FIRST);
        TwoNodes nodes = new TwoNodes(source, jobs, clock.instant());
        assertThat(nodes.jobs()).as("checks, clearances, references, retention").isGreaterThanOrEqualTo(4);
        Vetted.Case viewer = atFirst();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.isAt(day);
            if (day.equals(DECIDED)) decided();
            if (day.equals(VIEWABLE)) viewable(viewer, day);
            if (day.equals(LIFTED)) lifted();
            if (day.getDayOfMonth() == 17) nodes.oneDiesAtItsWork(clock.instant());
            else nodes.areAt(clock.instant());
            if (day.getDayOfMonth() == 28) nodes.oneStartsAgain();
            look(day);
        }
        nodes.stop();
        assertThat(diary.stream().sorted())
                .containsExactly(
                        "2025-12-08 letters about slow: 2",
                        "2025-12-08 slow's referee is reminded: REFEREE_FIRST",
                        "2025-12-15 letters about slow: 4",
                        "2025-12-15 slow is told of the form: FILL_IN_FIRST",
                        "2025-12-15 slow's referee is reminded: REFEREE_FIRST, REFEREE_LAST",
                        "2025-12-29 letters about slow: 5",
                        "2025-12-29 slow is told of the form: FILL_IN_FIRST, FILL_IN_LAST",
                        "2026-01-12 the prison is asked: CHASE 6",
                        "2026-02-02 the prison is asked: CHASE 6, CHASE 9",
                        "2026-03-02 a draft nobody came back to: gone",
                        "2026-03-02 the prison is asked: CHASE 6, CHASE 9, CHASE 13",
                        "2026-06-01 viewer's check: WITH_THE_PERSON",
                        "2026-06-02 a call nobody made: gone",
                        "2026-06-08 viewer is told to share: SHARE_FIRST",
                        "2026-06-13 viewer is told to share: SHARE_FIRST, SHARE_LAST",
                        "2026-06-16 viewer's check: LAPSED",
                        "2026-07-10 content of a check, one: 0",
                        "2026-07-10 what was told, one: 0",
                        "2026-07-11 the file of somebody declined, one: 0",
                        "2026-09-02 its last day is near: ENDING 0",
                        "2026-09-02 the clearance has moved: 5",
                        "2026-09-02 the clearance: EXPIRING",
                        "2026-12-02 its keys: WITHDRAWN",
                        "2026-12-02 member is told: RUNS_OUT",
                        "2026-12-02 member's check has moved: 6",
                        "2026-12-02 member's check: EXPIRING",
                        "2026-12-02 the clearance has moved: 6",
                        "2026-12-02 the clearance: EXPIRED",
                        "2027-01-11 why a prison said no, one: 0",
                        "2027-03-02 member's check has moved: 7",
                        "2027-03-02 member's check: EXPIRED",
                        "2027-03-15 content of a check, one held: 0",
                        "2027-03-15 the file of somebody declined, one held: 0",
                        "2027-03-15 what was told, one held: 0",
                        "2027-03-15 why a prison said no, one held: 0");
    }

    private final List<PersonId> held = new ArrayList<>();

    private Vetted.Case atFirst() {
        Vetted.Case slow = vetted.inARegulatedRole("Slow");
        request(slow, FIRST);
        referees.name(
                slow.person(),
                new RefereeData("Ina", "A neighbour", ContactWay.EMAIL, UUID.randomUUID() + "@example.org"));
        watch("slow is told of the form", () -> said(slow, "FILL_IN%"));
        watch("slow's referee is reminded", () -> said(slow, "REFEREE%"));
        watch("letters about slow", () -> letters(slow.person()));
        Vetted.Case viewer = vetted.inARegulatedRole("Viewer");
        watch("viewer's check", () -> check(viewer.person()));
        watch("viewer is told to share", () -> said(viewer, "SHARE%"));
        FormUse use = applications.use(
                disclosers.anApplicant("Somebody", false, false).opportunity());
        somebody.signsInAs(Role.VETTING_LEAD, viewer.area());
        String draft = added(
                "forms_draft", () -> forms.answer(forms.freshKey(), use, "name", Map.of("full-name", List.of("Jo"))));
        watch("a draft nobody came back to", () -> there("forms_draft", draft));
        String call = added(
                "recruitment_call_back",
                () -> callBacks.ask(UUID.randomUUID(), new CallBackData("Jo", "07700 900123", "")));
        watch("a call nobody made", () -> there("recruitment_call_back", call));
        inPrisons();
        return viewer;
    }

    private void inPrisons() {
        PersonId ada = vetted.inARegulatedRole("Ada").person();
        identities.putRight(ada, identity());
        EstablishmentId glenesk = aPrison("Glenesk");
        ClearanceId granted = sent(ada, glenesk);
        grant(ada, granted, FIRST.plusYears(1));
        keys.train(ada, glenesk, FIRST);
        keys.authorise(ada, glenesk);
        watch("the clearance", () -> state("clearance_clearance", granted.id()));
        watch(
                "the clearance has moved",
                () -> String.valueOf(jdbc.queryForObject(
                        "select count(*) from clearance_move where subject_id = ?", Integer.class, (Object)
                                bytes(granted.id()))));
        watch(
                "its keys",
                () -> jdbc.queryForObject("select state from clearance_keys where person_id = ?", String.class, (Object)
                        bytes(ada.id())));
        watch("its last day is near", () -> reminded(granted));
        ClearanceId waiting = sent(ada, aPrison("Strathearn"));
        watch("the prison is asked", () -> reminded(waiting));
    }

    /** Ten January: of each case one is held back from removal. */
    private void decided() {
        Vetted.Case member = vetted.inARegulatedRole("Member");
        seen(member, DECIDED);
        DecisionData cleared = new DecisionData(
                CheckDecision.CLEARED,
                DECIDED,
                LocalDate.of(2027, 3, 2),
                null,
                details(member).version());
        decisions.decide(member.person(), details(member).id(), cleared);
        watch("member's check", () -> check(member.person()));
        watch(
                "member's check has moved",
                () -> kept("select count(*) from vetting_check_move where person_id = ?", member.person()));
        watch("member is told", () -> said(member, "RUNS_OUT"));
        for (String who : List.of("one", "one held")) {
            contentOfACheck(who);
            somethingTold(who);
            aPrisonThatSaidNo(who);
            somebodyDeclined(who);
        }
        somebody.signsInAs(Role.PRIVACY_LEAD);
        held.forEach(person -> holds.place(person, "a claim"));
    }

    private void lifted() {
        somebody.signsInAs(Role.PRIVACY_LEAD);
        held.forEach(holds::lift);
    }

    private PersonId isHeld(String who, PersonId person) {
        if (who.endsWith("held")) held.add(person);
        return person;
    }

    private void contentOfACheck(String who) {
        Vetted.Case one = vetted.inARegulatedRole("Talker");
        PersonId person = isHeld(who, one.person());
        seen(one, DECIDED);
        decisions.needsAConversation(
                person, details(one).id(), "Something", details(one).version());
        decisions.talked(person, details(one).id(), DECIDED, "They told me.");
        decisions.decide(
                person,
                details(one).id(),
                new DecisionData(
                        CheckDecision.ACCEPTED,
                        DECIDED,
                        null,
                        null,
                        details(one).version()));
        watch("content of a check, " + who, () -> kept("""
                select (select count(*) from vetting_check where person_id = ? and content is not null)
                  + (select count(*) from vetting_conversation where person_id = ? and words is not null)""", person, person));
        watch("its six fields, " + who, () -> kept("""
                select count(*) from vetting_check where person_id = ? and issued_on is not null and seen_fields is not null
                  and decided_on is not null""", person));
    }

    private void somethingTold(String who) {
        Disclosers.Case one = disclosers.asked("Teller");
        PersonId person = isHeld(who, one.person());
        disclosers.writes(one, "Nine months");
        disclosers.isWeighed(one, "Long ago");
        disclosers.isDecided(one, Suitability.SUITABLE, "Thank you.");
        watch("what was told, " + who, () -> kept("""
                select count(*) from disclosure_case where person_id = ?
                  and (answers is not null or assessment is not null)""", person));
        watch(
                "that it is decided, " + who,
                () -> kept(
                        "select count(*) from disclosure_case where person_id = ? and decision = 'SUITABLE'", person));
    }

    private void aPrisonThatSaidNo(String who) {
        PersonId person = isHeld(who, vetted.inARegulatedRole("Refused").person());
        identities.putRight(person, identity());
        ClearanceId id = sent(person, aPrison("Kinnaird"));
        PrisonRefusal why = new PrisonRefusal(RefusalReason.OTHER, "They wrote why", "The governor", false);
        clearances.decide(
                person,
                id,
                new org.alongside.clearance.DecisionData(
                        ClearanceState.REFUSED,
                        DECIDED,
                        null,
                        null,
                        why,
                        null,
                        clearances.details(person, id).version()));
        watch(
                "why a prison said no, " + who,
                () -> kept(
                        "select count(*) from clearance_clearance where person_id = ? and refusal is not null",
                        person));
    }

    private void somebodyDeclined(String who) {
        Disclosers.Case one = disclosers.anApplicant("Declined", false, false);
        PersonId person = isHeld(who, one.person());
        somebody.signsInAs(Role.COORDINATOR, one.area());
        journeys.decline(person, new DeclineData(DeclineReason.NO_PLACE, "All places are taken.", "Ask us again."));
        watch(
                "the file of somebody declined, " + who,
                () -> kept("select count(*) from people_person where id = ?", person));
        somebody.signsInAs(Role.VETTING_LEAD, one.area());
    }

    private void request(Vetted.Case one, LocalDate day) {
        somebody.signsInAs(Role.VETTING_LEAD, one.area());
        moves.request(
                one.person(),
                details(one).id(),
                new RequestData(day, true, details(one).version()));
    }

    private void viewable(Vetted.Case one, LocalDate day) {
        request(one, day);
        moves.withThePerson(one.person(), details(one).id(), day, details(one).version());
    }

    private void seen(Vetted.Case one, LocalDate day) {
        viewable(one, day);
        moves.see(
                one.person(),
                details(one).id(),
                new SeenData(
                        day,
                        "A Name",
                        "Scheme Record",
                        "Mentor",
                        "9" + System.nanoTime(),
                        details(one).version()));
    }

    private CheckDetails details(Vetted.Case one) {
        return checks.details(one.person()).getFirst();
    }

    private EstablishmentId aPrison(String name) {
        return prisons.add(new EstablishmentData(
                "HMP " + name + " " + UUID.randomUUID(), name, Nation.SCOTLAND, "", "", "", "", "", null, 0));
    }

    private LegalIdentityData identity() {
        List<PastAddress> addresses = List.of(new PastAddress("1 High Street", FIRST.minusYears(6), null));
        return new LegalIdentityData("Ada", null, true, "Example", FIRST.minusYears(30), addresses, 0);
    }

    private ClearanceId sent(PersonId person, EstablishmentId prison) {
        KindRow unescorted = kinds.all().stream()
                .filter(kind -> kind.nation() == Nation.SCOTLAND && !kind.escorted() && kind.inUse())
                .findFirst()
                .orElseThrow();
        ClearanceId id = clearances.begin(person, prison, unescorted.id());
        clearances.prepare(person, id);
        clearances.submit(person, id, clock.today());
        clearances.inVetting(person, id);
        return id;
    }

    private void grant(PersonId person, ClearanceId id, LocalDate until) {
        long version = clearances.details(person, id).version();
        clearances.decide(
                person,
                id,
                new org.alongside.clearance.DecisionData(
                        ClearanceState.GRANTED, FIRST, FIRST, until, null, null, version));
    }

    private void watch(String name, Supplier<String> picture) {
        watched.put(name, picture);
        yesterday.put(name, picture.get());
    }

    private void look(LocalDate day) {
        watched.forEach((name, picture) -> {
            String now = picture.get();
            if (!now.equals(yesterday.put(name, now))) diary.add(day + " " + name + ": " + now);
        });
    }

    private String check(PersonId person) {
        return String.valueOf(jdbc.queryForObject(
                "select state from vetting_check where person_id = ? and latest = true", String.class, (Object)
                        bytes(person.id())));
    }

    /** Each reminder with the day on which it was sent. */
    private String said(Vetted.Case one, String like) {
        return String.join(
                ", ",
                jdbc.queryForList(
                        "select what from vetting_reminder where person_id = ? and what like ? order by sent_at",
                        String.class,
                        bytes(one.person().id()),
                        like));
    }

    private String letters(PersonId about) {
        return kept("select count(*) from notifications_letter where about_id = ?", about);
    }

    private String reminded(ClearanceId id) {
        return String.join(
                ", ",
                jdbc.queryForList(
                        "select concat(what, ' ', turn) from clearance_reminder where clearance_id = ? order by made_at",
                        String.class,
                        (Object) bytes(id.id())));
    }

    private String state(String table, UUID id) {
        return String.valueOf(
                jdbc.queryForObject("select state from " + table + " where id = ?", String.class, (Object) bytes(id)));
    }

    private String kept(String count, PersonId... person) {
        Object[] ids =
                java.util.Arrays.stream(person).map(one -> bytes(one.id())).toArray();
        return String.valueOf(jdbc.queryForObject(count, Integer.class, ids));
    }

    /** The id, in hexadecimal, of the one row that {@code act} adds. */
    private String added(String table, Runnable act) {
        Set<String> before = ids(table);
        act.run();
        Set<String> after = ids(table);
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return after.iterator().next();
    }

    private Set<String> ids(String table) {
        return new java.util.HashSet<>(jdbc.query(
                "select id from " + table, (row, number) -> HexFormat.of().formatHex(row.getBytes(1))));
    }

    private String there(String table, String id) {
        return ids(table).contains(id) ? "there" : "gone";
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
