package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import org.alongside.accounts.Role;
import org.alongside.accounts.VolunteerAccounts;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.OwnSpaceService;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditService;
import org.alongside.privacy.Audited;
import org.alongside.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** A co-ordinator opens somebody's own space from the record. */
class OwnSpaceTest extends ViewTest {
    @Autowired
    OwnSpaceService spaces;

    @Autowired
    VolunteerAccounts accounts;

    @Autowired
    AuditService audit;

    @Test
    void somebody_without_e_mail_gets_a_code_on_paper() {
        PersonId person = waiting("Ada Ex", 1);
        UI.getCurrent().navigate(PeopleNavigation.ownSpace(person));
        assertThat(offers("Open it and write to them")).isFalse();
        press("Make a code to print");
        assertThat(page()).containsPattern("\\d{4} \\d{4} \\d{4}").contains("/app/login/paper", "Ada Ex");
        assertThat(accounts.has(person)).isTrue();
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThat(audit.list(new AuditFilter(null, null, person, Audited.PRINTED), PageRequest.of(0, 9)))
                .hasSize(1);
    }

    @Test
    void somebody_with_e_mail_is_written_to_and_nobody_else_can_have_the_same_address() {
        PersonId person = reachedAt("Ada Ex", "ada-own-space@example.org");
        PersonId twin = reachedAt("Ada Why", "ADA-own-space@example.org");
        UI.getCurrent().navigate(PeopleNavigation.ownSpace(person));
        press("Open it and write to them");
        assertThat(page()).contains("It is open");
        UI.getCurrent().navigate(PeopleNavigation.ownSpace(twin));
        press("Open it and write to them");
        assertThat(page()).contains("Somebody else signs in with this address");
        press("Make a code to print");
        assertThat(accounts.has(twin)).isTrue();
    }

    @Test
    void nobody_opens_one_for_people_of_other_areas_or_without_the_role() {
        PersonId elsewhere = applicants.anApplicant(somebody.organisation(), "Elsewhere", somebody.area("Perth"));
        assertThatThrownBy(() -> spaces.print(elsewhere)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        UI.getCurrent().navigate(PeopleNavigation.ownSpace(elsewhere));
        assertThat(page()).contains("not part of your work");
    }

    private PersonId reachedAt(String name, String email) {
        return applicants.anApplicant(
                somebody.organisation(), name, new ContactDetails(ContactWay.EMAIL, null, email), null, dundee);
    }
}
