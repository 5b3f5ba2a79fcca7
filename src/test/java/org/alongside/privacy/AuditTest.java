package org.alongside.privacy;

import static org.alongside.accounts.PersonalData.APPLICATION;
import static org.alongside.accounts.PersonalData.IDENTITY;
import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.PersonId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTest {
    private static final Pageable FIRST = PageRequest.of(0, 50);

    @Autowired
    Somebody somebody;

    @Autowired
    Access access;

    @Autowired
    Audit audit;

    @Autowired
    AuditService service;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @Autowired
    Applicants applicants;

    private PersonId ada;
    private PersonId ben;

    @BeforeEach
    void twoPeopleWhoAppliedHere() {
        ada = applicants.anApplicant(somebody.organisation(), "Ada Example");
        ben = applicants.anApplicant(somebody.organisation(), "Ben Example");
    }

    @AfterEach
    void everybodyLeaves() {
        somebody.signsOut();
    }

    @Test
    void a_recorded_reading_is_one_line_for_each_person() {
        SignedIn lead = somebody.signsInAs(PRIVACY_LEAD);
        assertThat(access.reads(APPLICATION, ada)).isTrue();
        access.listed(IDENTITY, List.of(ada, ben));
        assertThat(service.list(by(lead), FIRST))
                .extracting(AuditRow::what, AuditRow::whose, AuditRow::data)
                .containsExactlyInAnyOrder(
                        tuple(Audited.READ, ada, APPLICATION),
                        tuple(Audited.READ, ada, IDENTITY),
                        tuple(Audited.READ, ben, IDENTITY));
    }

    @Test
    void a_list_that_is_read_in_a_read_only_transaction_is_recorded_all_the_same() {
        somebody.signsInAs(PRIVACY_LEAD);
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> access.listed(IDENTITY, List.of(ada)));
        assertThat(service.list(about(ada), FIRST)).hasSize(1);
    }

    @Test
    void the_person_sees_who_looked_and_not_what_else_was_done() {
        SignedIn lead = somebody.signsInAs(PRIVACY_LEAD);
        access.reads(APPLICATION, ada);
        audit.record(lead.organisation(), Audited.CHANGED, ada, APPLICATION);
        somebody.volunteerSignsIn(ada, null);
        assertThat(service.readings(ada, FIRST))
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isEqualTo(lead.user()));
        assertThatThrownBy(() -> service.readings(ben, FIRST)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_privacy_lead_is_recorded_too_and_nobody_else_sees_the_trail() {
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(service.readings(ada, FIRST)).isEmpty();
        somebody.signsInAs(COORDINATOR, somebody.area("Dundee"));
        assertThatThrownBy(() -> service.list(about(ada), FIRST)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(ADMINISTRATOR);
        assertThatThrownBy(() -> service.list(about(ada), FIRST)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_organisation_s_trail_is_empty() {
        somebody.signsInAs(PRIVACY_LEAD);
        access.reads(APPLICATION, ada);
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(PRIVACY_LEAD));
        assertThat(service.list(about(ada), FIRST)).isEmpty();
    }

    @Test
    void a_day_is_the_day_on_the_wall() {
        SignedIn lead = somebody.signsInAs(PRIVACY_LEAD);
        access.reads(APPLICATION, ada);
        LocalDate today = LocalDate.now(clock);
        assertThat(service.list(new AuditFilter(today, lead.user(), ada, null), FIRST))
                .hasSize(1);
        assertThat(service.list(new AuditFilter(today.minusDays(1), lead.user(), ada, null), FIRST))
                .isEmpty();
        assertThat(service.list(new AuditFilter(today.plusDays(1), lead.user(), ada, null), FIRST))
                .isEmpty();
    }

    @Test
    void a_deed_that_is_undone_with_its_transaction_leaves_no_line() {
        SignedIn lead = somebody.signsInAs(PRIVACY_LEAD);
        transaction.executeWithoutResult(status -> {
            audit.record(lead.organisation(), Audited.DECIDED, ada, null);
            status.setRollbackOnly();
        });
        assertThat(service.list(about(ada), FIRST)).isEmpty();
    }

    @Test
    void what_happens_at_the_public_door_is_the_person_s_own_deed() {
        audit.record(somebody.organisation(), Audited.ENTERED, ada, APPLICATION);
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(service.list(about(ada), FIRST))
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isNull());
    }

    @Test
    void no_line_can_be_changed_in_code() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> entities.createQuery("update AuditLine set what = org.alongside.privacy.Audited.READ")
                                .executeUpdate()))
                .hasMessageContaining("AuditLine");
    }

    private static AuditFilter by(SignedIn user) {
        return new AuditFilter(null, user.user(), null, null);
    }

    private static AuditFilter about(PersonId person) {
        return new AuditFilter(null, null, person, null);
    }
}
