package org.alongside.certificates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.accounts.Somebody;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.CertificateStatus;
import org.alongside.certificates.Certified;
import org.alongside.certificates.Certified.Group;
import org.alongside.certificates.ClaimService;
import org.alongside.certificates.CohortCertificateService;
import org.alongside.certificates.TitleService;
import org.alongside.people.Applicants;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.CohortService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages as whoever issues certificates opens them, and whoever holds one. */
@DatabaseTest
class CertificatePagesTest extends SpringBrowserlessTest {
    @Autowired
    Certified certified;

    @Autowired
    CertificateService service;

    @Autowired
    ClaimService claims;

    @Autowired
    TitleService titles;

    @Autowired
    CohortCertificateService cohorts;

    @Autowired
    CohortService enrolment;

    @Autowired
    Applicants applicants;

    @Autowired
    Somebody somebody;

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_manager_sees_who_is_ready_and_issues_one() {
        Group group = certified.ready("Ada Ex", "Bo Why");
        assertThat(open(CertificatesNavigation.LIST)).contains("Mentoring award, autumn", "2 to issue");
        assertThat(open(CertificatesNavigation.cohort(group.cohort())))
                .contains("2 are ready, of 2", "Ada Ex", "They have not chosen yet", "Look at it first")
                .contains("Issue 2 certificates");
        press("Issue");
        assertThat(page()).contains("One is ready, of 2", "Issued on 24 November", "Issue one certificate");
    }

    @Test
    void before_a_group_is_issued_its_manager_hears_who_has_not_chosen_and_what_is_printed_then() {
        Group group = certified.ready("Ada Ex", "Bo Why", "Cy Zed");
        titles.choose(group.first(), certified.candidate(group.first()), true);
        assertThat(open(CertificatesNavigation.cohort(group.cohort())))
                .contains("2 people have not chosen what theirs says", "“Award in Peer Listening” is printed");
        press("Issue 3 certificates");
        assertThat(cohorts.progress(group.cohort())).as("asked first").isEmpty();
        press("Issue them now");
        assertThat(cohorts.progress(group.cohort())).isPresent();
    }

    @Test
    void a_volunteer_is_asked_on_my_training_sees_both_and_chooses_before_it_is_issued() {
        Group group = certified.competent("Ada Ex");
        somebody.volunteerSignsIn(group.first(), null);
        assertThat(open("my/training")).contains("is yours to choose", "Choose what it says");
        open(CertificatesNavigation.MINE);
        TitleField field = find(TitleField.class).single();
        assertThat(field.getValue()).as("nothing is chosen for them").isNull();
        field.setValue(true);
        assertThat(titles.choices(group.first())).allMatch(one -> one.chosen() && one.fullTitle());
        assertThat(open("my/training")).doesNotContain("is yours to choose");
    }

    @Test
    void what_is_missing_is_said_beside_the_name() {
        Group group = certified.competent("Ada Ex");
        assertThat(open(CertificatesNavigation.cohort(group.cohort())))
                .contains("Nobody is ready, of 1", "Not yet")
                .doesNotContain("Issue one certificate");
    }

    @Test
    void a_large_group_comes_some_at_a_time() {
        Group group = certified.competent("Ada Ex");
        for (int i = 0; i < 60; i++)
            enrolment.enter(
                    group.cohort(),
                    applicants.anApplicant(somebody.organisation(), "Person %02d".formatted(i), group.area()));
        assertThat(open(CertificatesNavigation.cohort(group.cohort())))
                .contains("Nobody is ready, of 61", "Ada Ex", "Person 48")
                .doesNotContain("Person 49");
        assertThat(find(CandidateLine.class).all()).hasSize(50);
        test(find(ActionButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().equals("Show more"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(CandidateLine.class).all()).hasSize(61);
    }

    @Test
    void a_manager_revokes_with_a_reason_and_issues_anew() {
        Group group = certified.ready("Ada Ex");
        service.issue(group.first(), certified.candidate(group.first()));
        assertThat(open("people/" + group.first() + "/certificates")).contains("Valid", "Revoke", "Issue anew");
        press("Issue anew");
        assertThat(page()).contains("Replaced on 24 November");
        press("Revoke");
        test(find(TextArea.class).single()).setValue("Issued to the wrong Ada");
        press("Revoke");
        assertThat(service.certificates(group.first()))
                .extracting(CertificateRow::status)
                .containsExactly(CertificateStatus.REPLACED, CertificateStatus.REVOKED);
        assertThat(page()).contains("Why: Issued to the wrong Ada");
    }

    @Test
    void a_volunteer_finds_their_certificate_and_what_it_says() {
        Group group = certified.ready("Ada Ex");
        service.issue(group.first(), certified.candidate(group.first()));
        somebody.volunteerSignsIn(group.first(), null);
        assertThat(open(CertificatesNavigation.MINE))
                .contains("Open the certificate", "Valid", "What it says")
                .doesNotContain("Revoke");
        assertThat(find(TitleField.class).single().getValue()).isFalse();
    }

    @Test
    void the_claim_list_has_who_is_complete_and_nothing_that_a_spreadsheet_works_out() {
        Group group = certified.ready("Ada Ex", "=cmd|' /C calc'!A0");
        String file = claims.file(group.cohort());
        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .contains("Candidate number,Name", "Ada Ex", "Award in Peer Listening", "L-1 L-2", "2026-11-24");
        assertThat(file).contains("'=cmd|").doesNotContain(",=cmd");
        assertThat(open(CertificatesNavigation.cohort(group.cohort()))).contains("I have sent it: 2 are claimed");
        claims.claimAll(group.cohort());
        claims.received(group.first(), certified.candidate(group.first()), "SQA 123", Certified.TODAY);
        assertThat(claims.file(group.cohort()).lines()).hasSize(1);
        assertThat(open(CertificatesNavigation.cohort(group.cohort())))
                .contains("Number SQA 123, came on 24 November", "Claimed on 24 November");
    }

    private String open(String address) {
        UI.getCurrent().navigate(address);
        return page();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** The last that says so: that of a dialog, where there is one. */
    private void press(String words) {
        ActionButton found = find(ActionButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button says " + words));
        test(found).click();
    }
}
