package org.alongside.certificates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.certificates.Certified.Group;
import org.alongside.privacy.SubjectAccessService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.AppealService;
import org.alongside.training.CandidateId;
import org.alongside.training.InTraining;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CertificateServiceTest {
    @Autowired
    Certified certified;

    @Autowired
    CertificateService service;

    @Autowired
    CohortCertificateService cohorts;

    @Autowired
    TitleService titles;

    @Autowired
    VerifyService checks;

    @Autowired
    SubjectAccessService requests;

    @Autowired
    Issuer issuer;

    @Autowired
    RunWorker worker;

    @Autowired
    Runs runs;

    @Autowired
    Certificates certificates;

    @Autowired
    Somebody somebody;

    @Autowired
    AppealService appeals;

    @Autowired
    InTraining training;

    @Autowired
    StoppedClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void everybody_leaves() {
        clock.isAt(Certified.TODAY);
        somebody.signsOut();
    }

    @Test
    void a17_no_certificate_while_the_sampling_is_open_though_every_unit_is_competent() {
        Group group = certified.competent("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        assertThatThrownBy(() -> service.issue(group.first(), ada)).satisfies(refusedWith("training.g10.sampling"));
        assertThat(cohorts.candidates(group.cohort(), PageRequest.of(0, 50))
                        .getFirst()
                        .missing())
                .extracting(no -> no.messageKey())
                .containsExactly("training.g10.sampling");
        assertThatThrownBy(() -> cohorts.issueAll(group.cohort()))
                .satisfies(refusedWith("certificates.refused.nobody-ready"));
        certified.close(group);
        assertThat(service.issue(group.first(), ada)).isNotNull();
    }

    @Test
    void g10_a_group_counts_as_ready_only_whom_nothing_keeps_from_a_certificate() {
        Group group = certified.ready("Ada Ex", "Bo Why", "Cy Zed");
        jdbc.update(
                "delete from training_candidate_number where id = ?",
                bytes(group.people().get(1)));
        somebody.signsInAs(Role.COORDINATOR, group.area());
        appeals.openFor(
                group.people().get(2),
                group.cohort(),
                training.units(group.cohort()).getFirst(),
                "They rang.");
        somebody.signsInAgain(group.manager());
        assertThat(cohorts.standing(group.cohort())).isEqualTo(new CohortStanding(3, 1, 1));
        assertThat(cohorts.candidates(group.cohort(), PageRequest.of(0, 50)))
                .extracting(CandidateCertificate::isReady)
                .containsExactly(true, false, false);
        assertThat(cohorts.waiting(9)).extracting(WaitingCohort::ready).containsExactly(1L);
        cohorts.issueAll(group.cohort());
        worker.work(run(group).id());
        assertThat(cohorts.standing(group.cohort()).ready()).isZero();
        assertThat(cohorts.waiting(9))
                .as("nobody is told to do what cannot be done")
                .isEmpty();
    }

    @Test
    void the_holder_gets_the_very_file_that_was_issued_and_nobody_elses() {
        Group group = certified.ready("Ada Ex", "Bo Why");
        CertificateId id = service.issue(group.first(), certified.candidate(group.first()));
        byte[] issued = service.file(group.first(), id);
        somebody.volunteerSignsIn(group.first(), null);
        assertThat(service.file(group.first(), id)).isEqualTo(issued);
        assertThat(new String(issued, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThatThrownBy(() -> service.file(group.people().getLast(), id)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAgain(group.manager());
        assertThatThrownBy(() -> service.file(group.people().getLast(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_is_not_the_one_that_was_issued_is_not_handed_out() {
        Group group = certified.ready("Ada Ex");
        CertificateId id = service.issue(group.first(), certified.candidate(group.first()));
        jdbc.update(
                "update certificates_certificate set file_hash = ? where number = ?", "0".repeat(64), number(group));
        assertThatThrownBy(() -> service.file(group.first(), id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pressed_twice_it_is_the_same_one() {
        Group group = certified.ready("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        assertThat(service.issue(group.first(), ada)).isEqualTo(service.issue(group.first(), ada));
        assertThat(service.certificates(group.first())).hasSize(1);
    }

    @Test
    void a_hundred_who_issue_the_same_one_at_once_get_one() throws Exception {
        Group group = certified.ready("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        Set<CertificateId> got =
                new HashSet<>(atOnce(100, () -> issuer.issue(somebody.organisation(), ada, group.manager())));
        assertThat(got).hasSize(1);
        assertThat(service.certificates(group.first())).hasSize(1);
    }

    @Test
    void the_discreet_description_is_printed_until_the_holder_chooses_the_title() {
        Group group = certified.ready("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        CertificateId first = service.issue(group.first(), ada);
        assertThat(service.certificates(group.first()).getFirst().title()).startsWith("Award ");
        somebody.volunteerSignsIn(group.first(), null);
        titles.choose(group.first(), ada, true);
        assertThat(titles.choices(group.first()))
                .singleElement()
                .satisfies(one -> assertThat(one.fullTitle() && one.chosen() && one.issued())
                        .isTrue());
        assertThat(service.certificates(group.first()).getFirst().title())
                .as("what was issued stays")
                .startsWith("Award ");
        somebody.signsInAgain(group.manager());
        service.reissue(group.first(), first);
        assertThat(service.certificates(group.first()))
                .extracting(CertificateRow::status)
                .containsExactly(CertificateStatus.REPLACED, CertificateStatus.ISSUED);
        assertThat(service.certificates(group.first()).getLast().title()).isEqualTo("Award in Peer Listening");
    }

    @Test
    void a_name_that_cannot_be_printed_whole_is_stopped_before_anything_is_issued() {
        Group group = certified.ready("김하늘");
        CandidateId candidate = certified.candidate(group.first());
        assertThatThrownBy(() -> service.issue(group.first(), candidate))
                .satisfies(refusedWith("certificates.refused.name"));
        assertThatThrownBy(() -> service.preview(group.first(), candidate))
                .satisfies(refusedWith("certificates.refused.name"));
        assertThat(service.certificates(group.first())).isEmpty();
        cohorts.issueAll(group.cohort());
        work(group);
        assertThat(cohorts.stopped(group.cohort()).get(candidate))
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("certificates.refused.name"));
    }

    @Test
    void a_preview_issues_nothing() {
        Group group = certified.competent("Ada Ex");
        assertThat(service.preview(group.first(), certified.candidate(group.first())))
                .isNotEmpty();
        assertThat(service.certificates(group.first())).isEmpty();
    }

    @Test
    void whoever_revokes_says_why_and_whoever_checks_is_not_told() {
        Group group = certified.ready("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        CertificateId id = service.issue(group.first(), ada);
        String number = number(group);
        assertThatThrownBy(() -> service.revoke(group.first(), id, " "))
                .satisfies(refusedWith("certificates.refused.reason"));
        service.revoke(group.first(), id, "Issued to the wrong Ada");
        assertThatThrownBy(() -> service.revoke(group.first(), id, "Again"))
                .satisfies(refusedWith("certificates.refused.ended"));
        assertThatThrownBy(() -> service.reissue(group.first(), id))
                .satisfies(refusedWith("certificates.refused.ended"));
        CheckAnswer told = checks.typed(number, "ex", "192.0.2.7");
        assertThat(told.outcome()).isEqualTo(CheckAnswer.Outcome.REVOKED);
        assertThat(told.toString()).doesNotContain("wrong", "Award");
        assertThat(service.issue(group.first(), ada)).as("once it is right").isNotEqualTo(id);
    }

    @Test
    void two_who_reissue_at_once_replace_it_once() throws Exception {
        Group group = certified.ready("Ada Ex");
        CertificateId id = service.issue(group.first(), certified.candidate(group.first()));
        atOnce(8, () -> {
            somebody.signsInAgain(group.manager());
            try {
                return service.reissue(group.first(), id);
            } catch (Refused ended) {
                return id;
            } finally {
                somebody.signsOut();
            }
        });
        assertThat(service.certificates(group.first())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "TRAINER", "INTERNAL_VERIFIER", "ADMINISTRATOR", "VETTING_LEAD", "PRIVACY_LEAD"})
    void nobody_but_a_manager_issues_or_revokes(Role role) {
        Group group = certified.ready("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        CertificateId id = service.issue(group.first(), ada);
        somebody.signsInAs(role, group.area());
        assertThatThrownBy(() -> service.issue(group.first(), ada)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.revoke(group.first(), id, "Why")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.reissue(group.first(), id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cohorts.candidates(group.cohort(), PageRequest.of(0, 50)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_manager_of_elsewhere_sees_nobody_here() {
        Group group = certified.ready("Ada Ex");
        CandidateId ada = certified.candidate(group.first());
        somebody.signsInAs(Role.MANAGER, somebody.area("Angus"));
        assertThat(cohorts.candidates(group.cohort(), PageRequest.of(0, 50))).isEmpty();
        assertThatThrownBy(() -> service.issue(group.first(), ada)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_group_that_was_stopped_half_way_ends_with_exactly_one_each() throws Exception {
        Group group = certified.ready("Ada Ex", "Bo Why", "Cy Zed", "Di Wye", "Ed Vee");
        cohorts.issueAll(group.cohort());
        issuer.issue(somebody.organisation(), certified.candidate(group.people().get(1)), group.manager());
        cohorts.issueAll(group.cohort());
        assertThat(cohorts.progress(group.cohort()))
                .hasValueSatisfying(run -> assertThat(run.over()).isFalse());
        atOnce(4, () -> {
            worker.work(run(group).id());
            return true;
        });
        assertThat(cohorts.progress(group.cohort())).contains(new RunProgress(5, 5, 0, true));
        for (PersonId person : group.people())
            assertThat(service.certificates(person)).hasSize(1);
        assertThatThrownBy(() -> cohorts.issueAll(group.cohort()))
                .satisfies(refusedWith("certificates.refused.nobody-ready"));
    }

    @Test
    void whoever_is_forgotten_leaves_a_certificate_that_can_still_be_checked() {
        Group group = certified.ready("Quokka Porridge");
        CandidateId candidate = certified.candidate(group.first());
        titles.choose(group.first(), candidate, false);
        cohorts.issueAll(group.cohort());
        work(group);
        String number = number(group);
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThat(requests.export(group.first())).contains("Quokka Porridge", "Listening", number.substring(0, 4));
        requests.erase(group.first());
        assertThat(certificates.findByPersonOrderById(group.first())).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from certificates_file f join certificates_certificate c on c.id = f.id where c.number = ?",
                        Integer.class,
                        number))
                .isZero();
        assertThat(checks.typed(number, "Porridge", "192.0.2.8").outcome()).isEqualTo(CheckAnswer.Outcome.GENUINE);
    }

    @Test
    void what_stands_on_it_and_why_it_was_revoked_is_sealed_in_the_database() {
        Group group = certified.ready("Quokka Marzipan");
        CertificateId id = service.issue(group.first(), certified.candidate(group.first()));
        service.revoke(group.first(), id, "Quokkas do not mentor");
        String number = number(group);
        for (String column : List.of("printed", "reason")) {
            byte[] kept = jdbc.queryForObject(
                    "select " + column + " from certificates_certificate where number = ?", byte[].class, number);
            assertThat(new String(requireNonNull(kept), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Quokka");
        }
        byte[] file = jdbc.queryForObject(
                "select f.content from certificates_file f join certificates_certificate c on c.id = f.id where c.number = ?",
                byte[].class,
                number);
        assertThat(new String(requireNonNull(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
    }

    private void work(Group group) {
        worker.work(run(group).id());
    }

    private static byte[] bytes(PersonId person) {
        return ByteBuffer.allocate(16)
                .putLong(person.id().getMostSignificantBits())
                .putLong(person.id().getLeastSignificantBits())
                .array();
    }

    private Run run(Group group) {
        return runs.findFirstByOrganisationAndCohortOrderByIdDesc(somebody.organisation(), group.cohort())
                .orElseThrow();
    }

    private String number(Group group) {
        return service.certificates(group.first()).getLast().number().characters();
    }

    private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
        List<Future<T>> begun = new ArrayList<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < many; i++) begun.add(all.submit(work));
        }
        List<T> got = new ArrayList<>();
        for (Future<T> one : begun) got.add(one.get());
        return got;
    }

    private static ThrowingConsumer<Throwable> refusedWith(String key) {
        return thrown -> assertThat(((Refused) thrown).refusal().messageKey()).isEqualTo(key);
    }
}
