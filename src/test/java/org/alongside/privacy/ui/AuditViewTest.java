package org.alongside.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AuditViewTest extends SpringBrowserlessTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    Audit audit;

    @Autowired
    StoppedClock clock;

    private SignedIn lead;
    private PersonId ada;

    @BeforeEach
    void the_privacy_lead_is_signed_in_and_ada_applied() {
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", somebody.area("Dundee"));
        lead = somebody.signsInAs(Role.PRIVACY_LEAD);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void one_person_s_deeds_are_sentences_without_their_name() {
        record(Audited.READ, PersonalData.CONTACT_DETAILS);
        record(Audited.HELD, null);

        UI.getCurrent().navigate("audit", QueryParameters.simple(Map.of("person", ada.toString())));

        assertThat(sentences())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("Robin Test")
                        .contains("AL-")
                        .doesNotContain("Ada"));
        assertThat(sentences()).anyMatch(line -> line.contains("read the contact details"));
    }

    @Test
    void without_anything_asked_today_is_shown() {
        LocalDate today = clock.today();
        // a day on which no other test has done anything
        clock.isAt(LocalDate.of(2031, 5, 6));
        record(Audited.READ, PersonalData.IDENTITY);
        UI.getCurrent().navigate("audit");
        assertThat(sentences()).hasSize(1);

        clock.isAt(LocalDate.of(2031, 5, 7));
        UI.getCurrent().navigate("audit");
        assertThat(sentences()).isEmpty();
        clock.isAt(today);
    }

    @Test
    void an_address_that_was_mistyped_shows_today() {
        UI.getCurrent().navigate("audit", QueryParameters.simple(Map.of("day", "31-02", "person", "x", "who", "y")));

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(AuditView.class);
    }

    @Test
    void nobody_else_opens_it() {
        somebody.signsInAs(Role.MANAGER);
        assertThatThrownBy(() -> navigate(AuditView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private void record(Audited what, @Nullable PersonalData data) {
        audit.record(new AuditEntry(lead.organisation(), lead.user(), what, ada, data));
    }

    private List<String> sentences() {
        Grid<?> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(
                        row -> test(grid).getCellComponent(row, 1).getElement().getTextRecursively())
                .toList();
    }
}
