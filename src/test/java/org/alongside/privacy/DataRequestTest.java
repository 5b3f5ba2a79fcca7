package org.alongside.privacy;

import static org.alongside.accounts.PersonalData.APPLICATION;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept about somebody: handed out, removed, or held. */
@DatabaseTest
class DataRequestTest {
    @Autowired
    SubjectAccessService requests;

    @Autowired
    LegalHoldService holds;

    @Autowired
    AuditService audit;

    @Autowired
    Access access;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Applicants applicants;

    @Autowired
    List<PersonalDataHolder> drawers;

    private PersonId ada;

    @BeforeEach
    void adaIsKnownHere() {
        ada = applicants.anApplicant(somebody.organisation(), "Ada “Example”");
        somebody.signsInAs(PRIVACY_LEAD);
    }

    @AfterEach
    void everybodyLeaves() {
        somebody.signsOut();
    }

    @Test
    void one_document_holds_what_every_module_keeps_and_who_looked() {
        access.reads(APPLICATION, ada);
        String document = requests.export(ada);
        assertThat(document)
                .contains(ada.toString(), "Ada “Example”", "\"letters\"", "\"whoLooked\"")
                .contains(drawers.stream()
                        .map(drawer -> "\"" + drawer.name() + "\"")
                        .toList())
                .contains("Robin Test", "APPLICATION");
        assertThat(deeds()).contains(Audited.EXPORTED);
    }

    @Test
    void everything_is_removed_and_that_it_was_is_kept() {
        assertThat(kept(ada)).isNotEqualTo(kept(new PersonId(Ids.next(clock))));
        requests.erase(ada);
        assertThat(kept(ada)).isEqualTo(kept(new PersonId(Ids.next(clock))));
        assertThat(deeds()).contains(Audited.ERASED);
    }

    @Test
    void under_a_legal_hold_nothing_is_removed() {
        holds.place(ada, "a claim");
        assertThatThrownBy(() -> requests.erase(ada)).isInstanceOf(Refused.class);
        assertThat(kept(ada)).isNotEqualTo(kept(new PersonId(Ids.next(clock))));
        holds.lift(ada);
        requests.erase(ada);
        assertThat(kept(ada)).isEqualTo(kept(new PersonId(Ids.next(clock))));
        assertThat(deeds()).contains(Audited.HELD, Audited.RELEASED, Audited.ERASED);
    }

    @Test
    void a_hold_says_why_and_nobody_reads_it_in_the_database() {
        holds.place(ada, "a complaint of May");
        assertThat(holds.list(PageRequest.of(0, 50)))
                .filteredOn(row -> row.person().equals(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("a complaint of May"));
        assertThat(jdbc.queryForList("select reason from privacy_legal_hold", byte[].class))
                .noneMatch(kept -> new String(kept, StandardCharsets.ISO_8859_1).contains("complaint"));
        assertThatThrownBy(() -> holds.place(ada, " ")).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_but_the_privacy_lead_and_only_of_the_same_organisation() {
        somebody.signsInAs(MANAGER, somebody.area("Dundee"));
        assertThatThrownBy(() -> requests.export(ada)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holds.place(ada, "x")).isInstanceOf(AccessDeniedException.class);
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(PRIVACY_LEAD));
        assertThatThrownBy(() -> requests.export(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.erase(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> holds.place(ada, "x")).isInstanceOf(NotFound.class);
    }

    private List<String> kept(PersonId person) {
        return drawers.stream()
                .filter(drawer -> !drawer.name().equals("whoLooked"))
                .map(drawer -> transaction.execute(status -> String.valueOf(drawer.export(person))))
                .toList();
    }

    private List<Audited> deeds() {
        return audit.list(new AuditFilter(null, null, ada, null), PageRequest.of(0, 50)).stream()
                .map(AuditRow::what)
                .toList();
    }
}
