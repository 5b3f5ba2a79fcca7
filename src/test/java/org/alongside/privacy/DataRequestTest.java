package org.alongside.privacy;

import static org.alongside.accounts.PersonalData.APPLICATION;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonScope;
import org.alongside.accounts.PersonScopes;
import org.alongside.accounts.Somebody;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What is kept about somebody: handed out, removed, or held. */
@SpringBootTest(properties = "db-scheduler.enabled=false")
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
    Clock clock;

    @MockitoBean
    PersonScopes scopes;

    @MockitoBean(name = "drawer")
    PersonalDataHolder drawer;

    private PersonId ada;

    @BeforeEach
    void adaIsKnownHere() {
        ada = new PersonId(Ids.next(clock));
        when(scopes.of(ada)).thenReturn(Optional.of(new PersonScope(somebody.organisation(), Set.of())));
        when(drawer.name()).thenReturn("drawer");
        when(drawer.export(ada)).thenReturn(Map.of("why", "to “help”"));
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
                .contains(ada.toString(), "\"drawer\"", "to “help”", "\"letters\"", "\"whoLooked\"")
                .contains("Robin Test", "APPLICATION");
        assertThat(deeds()).contains(Audited.EXPORTED);
    }

    @Test
    void everything_is_removed_and_that_it_was_is_kept() {
        requests.erase(ada);
        verify(drawer).erase(ada);
        assertThat(deeds()).contains(Audited.ERASED);
    }

    @Test
    void under_a_legal_hold_nothing_is_removed() {
        holds.place(ada, "a claim");
        assertThatThrownBy(() -> requests.erase(ada)).isInstanceOf(Refused.class);
        verify(drawer, never()).erase(any());
        holds.lift(ada);
        requests.erase(ada);
        verify(drawer).erase(ada);
        assertThat(deeds()).contains(Audited.HELD, Audited.RELEASED, Audited.ERASED);
    }

    @Test
    void a_hold_says_why_and_nobody_reads_it_in_the_database() {
        holds.place(ada, "a claim of March");
        assertThat(holds.list(PageRequest.of(0, 50)))
                .filteredOn(row -> row.person().equals(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("a claim of March"));
        assertThat(jdbc.queryForList("select reason from privacy_legal_hold", byte[].class))
                .noneMatch(kept -> new String(kept, StandardCharsets.ISO_8859_1).contains("claim"));
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

    private List<Audited> deeds() {
        return audit.list(new AuditFilter(null, null, ada, null), PageRequest.of(0, 50)).stream()
                .map(AuditRow::what)
                .toList();
    }
}
