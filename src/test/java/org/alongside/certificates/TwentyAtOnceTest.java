package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.AssessmentService;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortData;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;
import org.alongside.training.DecisionMade;
import org.alongside.training.EvidenceData;
import org.alongside.training.EvidenceKind;
import org.alongside.training.EvidenceService;
import org.alongside.training.InTraining;
import org.alongside.training.RegisterRow;
import org.alongside.training.RegisterService;
import org.alongside.training.RegisterSheet;
import org.alongside.training.SessionRow;
import org.alongside.training.UnitDetails;
import org.alongside.training.UnitId;
import org.alongside.training.UnitState;
import org.alongside.training.VerificationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Twenty people at once over one group: trainers, assessors, a verifier, candidates, managers. */
@DatabaseTest
class TwentyAtOnceTest {
    private static final int PEOPLE = 4;
    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    InTraining training;

    @Autowired
    CohortService cohorts;

    @Autowired
    RegisterService registers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    AssessmentService assessments;

    @Autowired
    VerificationService verification;

    @Autowired
    CertificateService certificates;

    @Autowired
    CohortCertificateService ofCohort;

    @Autowired
    TitleService titles;

    @Autowired
    Awards awards;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    private final List<PersonId> people = new ArrayList<>();
    private final Queue<String> kept = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> told = new ConcurrentHashMap<>();
    private AreaId area = new AreaId(new UUID(0, 0));
    private CohortId cohort = new CohortId(new UUID(0, 0));
    private List<UnitId> units = List.of();

    @AfterEach
    void everybody_leaves() {
        clock.isAt(Certified.TODAY);
        somebody.signsOut();
    }

    @Test
    @Timeout(120)
    void nothing_is_lost_nobody_verifies_themself_and_no_certificate_comes_before_g10() throws Exception {
        clock.isAt(InTraining.FIRST);
        area = somebody.area("Dundee");
        UserId first = training.staff(Role.TRAINER, area);
        UserId second = training.staff(Role.TRAINER, area);
        UserId both = somebody.signsIn(somebody.organisation(), Set.of(Role.TRAINER, Role.INTERNAL_VERIFIER), area)
                .user();
        UserId verifier = training.staff(Role.INTERNAL_VERIFIER, area);
        UserId manager = training.staff(Role.MANAGER, area);
        cohort = training.aCohort(training.anAwardOfTwoUnits(), area, both, null);
        units = training.units(cohort);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(applicants.anApplicant(somebody.organisation(), "Ada Ex " + (char) ('A' + i), area));
            cohorts.enter(cohort, people.get(i));
            training.hasANumber(people.get(i));
        }
        clock.isAt(Certified.TODAY);
        somebody.signsInAgain(both);
        training.decided(cohort, people.getFirst(), units.getFirst(), true);
        somebody.signsInAgain(manager);
        looksAfter(Set.of(first, second), both);

        List<Callable<?>> twenty = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            UserId trainer = i % 2 == 0 ? first : second;
            AttendanceMark mark = i % 2 == 0 ? AttendanceMark.PRESENT : AttendanceMark.LATE;
            twenty.add(as(trainer, () -> keepTheRegister(mark)));
            twenty.add(as(trainer, this::assess));
            PersonId candidate = people.get(i);
            twenty.add(() -> {
                somebody.volunteerSignsIn(candidate, null);
                handInAndChoose(candidate);
                return null;
            });
        }
        for (int i = 0; i < 3; i++) twenty.add(as(both, this::verify));
        for (int i = 0; i < 5; i++) twenty.add(as(manager, this::issue));
        assertThat(twenty).hasSize(20);
        atOnce(twenty);
        assertThat(wrong).as("nobody saw an error page").isEmpty();
        assertThat(issued()).as("no certificate before the sampling is closed").isZero();
        everyMarkThatWasConfirmedIsThere(first);
        assertThat(verifiedByTheirAssessor()).isZero();
        assertThat(told).as("who may not verify their own").containsKey("training.refused.g9-decision");

        finish(first, verifier, manager);
        List<Callable<?>> again = new ArrayList<>();
        again.add(as(verifier, () -> verification.close(cohort)));
        for (int i = 0; i < 19; i++) again.add(as(manager, this::issue));
        atOnce(again);
        assertThat(wrong).isEmpty();
        somebody.signsInAgain(manager);
        people.forEach(person -> certificates.issue(person, candidate(person)));
        assertThat(issued()).isEqualTo(PEOPLE);
    }

    private void looksAfter(Set<UserId> trainers, UserId verifier) {
        CohortData now = cohorts.data(cohort);
        cohorts.save(cohort, new CohortData(now.name(), area, now.place(), trainers, verifier, 100, now.version()));
    }

    private void keepTheRegister(AttendanceMark mark) {
        RegisterSheet sheet = registers.sheet(cohort, ALL);
        for (SessionRow session : sheet.sessions())
            for (RegisterRow row : sheet.rows())
                attempt(() -> {
                    registers.mark(cohort, session.id(), row.id(), mark, 0);
                    kept.add(session.id() + " " + row.id() + " " + mark);
                });
    }

    private void assess() {
        for (PersonId person : people) for (UnitId unit : units) attempt(() -> assess(person, unit));
    }

    private void assess(PersonId person, UnitId unit) {
        if (details(person, unit).state().takesEvidence()) {
            EvidenceData seen = new EvidenceData(EvidenceKind.OBSERVATION, LocalDate.now(clock), "They listened.");
            evidence.add(cohort, person, unit, seen, null);
            attempt(() -> assessments.submit(cohort, person, unit));
        }
        UnitDetails now = details(person, unit);
        if (now.state() == UnitState.EVIDENCE_SUBMITTED)
            assessments.decide(
                    cohort, person, unit, new DecisionMade(true, "Well done.", LocalDate.now(clock), now.version()));
    }

    private void verify() {
        for (int round = 0; round < 4; round++) {
            attempt(() -> verification.choose(cohort));
            verification.sample(cohort).stream()
                    .filter(row -> row.state() == UnitState.SAMPLED)
                    .forEach(row -> attempt(() -> verification.confirm(
                            cohort,
                            row.person(),
                            row.unit().id(),
                            details(row.person(), row.unit().id()).version())));
            attempt(() -> verification.close(cohort));
        }
    }

    private void handInAndChoose(PersonId me) {
        for (UnitId unit : units) attempt(() -> evidence.handIn(me, cohort, unit, "I wrote this.", null));
        attempt(() -> titles.choose(me, candidate(me), true));
    }

    private void issue() {
        for (PersonId person : people) attempt(() -> certificates.issue(person, candidate(person)));
        attempt(() -> ofCohort.issueAll(cohort));
    }

    /** What is left over is done one after the other, by another verifier. */
    private void finish(UserId trainer, UserId verifier, UserId manager) {
        somebody.signsInAgain(manager);
        looksAfter(Set.of(trainer), verifier);
        somebody.signsInAgain(trainer);
        assess();
        somebody.signsInAgain(verifier);
        verification.choose(cohort);
        verification.sample(cohort).stream()
                .filter(row -> row.state() == UnitState.SAMPLED)
                .forEach(row -> verification.confirm(
                        cohort,
                        row.person(),
                        row.unit().id(),
                        details(row.person(), row.unit().id()).version()));
    }

    private void everyMarkThatWasConfirmedIsThere(UserId trainer) {
        somebody.signsInAgain(trainer);
        RegisterSheet sheet = registers.sheet(cohort, ALL);
        List<String> there = sheet.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> cell.getKey() + " " + row.id() + " "
                                + cell.getValue().mark()))
                .toList();
        assertThat(there).hasSize(sheet.sessions().size() * PEOPLE);
        assertThat(there).containsAll(kept);
    }

    private UnitDetails details(PersonId person, UnitId unit) {
        return assessments.details(cohort, person, unit);
    }

    private CandidateId candidate(PersonId person) {
        return awards.standings(person).getLast().candidate();
    }

    private int issued() {
        return people.stream()
                .mapToInt(person -> count(
                        "select count(*) from certificates_certificate where candidate_id = ?",
                        candidate(person).id()))
                .sum();
    }

    private int verifiedByTheirAssessor() {
        return count(
                "select count(*) from training_assessment where cohort_id = ? and assessor_id = verifier_id",
                cohort.id());
    }

    private int count(String sql, UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        Integer found = jdbc.queryForObject(sql, Integer.class, (Object) bytes);
        return found == null ? 0 : found;
    }

    /** A rule’s no and a colleague’s being first are answers; anything else would be an error page. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refused no) {
            told.merge(no.refusal().messageKey(), 1, Integer::sum);
        } catch (ChangedMeanwhile lost) {
            told.merge("changed", 1, Integer::sum);
        }
    }

    private Callable<?> as(UserId user, Runnable work) {
        return () -> {
            somebody.signsInAgain(user);
            work.run();
            return null;
        };
    }

    private void atOnce(List<Callable<?>> all) throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(all.size())) {
            for (Callable<?> one : all)
                running.add(pool.submit(() -> {
                    begin.await();
                    try {
                        one.call();
                    } catch (Exception e) {
                        wrong.add(e);
                    } finally {
                        somebody.signsOut();
                    }
                    return null;
                }));
            begin.countDown();
        }
        for (Future<?> one : running) one.get();
    }
}
