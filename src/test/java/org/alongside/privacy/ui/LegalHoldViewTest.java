package org.alongside.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.privacy.PersonReferences;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LegalHoldViewTest extends SpringBrowserlessTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    PersonReferences references;

    @Autowired
    Access access;

    private AreaId dundee;
    private PersonId ada;
    private String number = "";

    @BeforeEach
    void ada_applied() {
        dundee = somebody.area("Dundee");
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        number = references.references(List.of(ada)).getOrDefault(ada, "");
        somebody.signsInAs(Role.PRIVACY_LEAD);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_hold_is_placed_with_a_reason_and_lifted_and_may_be_put_back() {
        LegalHoldView view = navigate(LegalHoldView.class);
        test(view.number).setValue(number);
        press("Place the hold");
        assertThat(page()).contains("Say why in at most 200 characters").doesNotContain("Lift the hold on " + number);
        test(view.reason).setValue("a claim of March");
        press("Place the hold");
        assertThat(page()).contains("a claim of March").doesNotContain("Ada");
        press("Lift the hold on " + number);
        assertThat(page()).doesNotContain("a claim of March");
        press("Undo");
        assertThat(page()).contains("a claim of March");
    }

    @Test
    void nobody_else_opens_it() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> navigate(LegalHoldView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_volunteer_sees_who_looked_at_their_own_record() {
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        access.reads(PersonalData.LIVED_EXPERIENCE, ada);
        somebody.volunteerSignsIn(ada, null);
        navigate(MyReadingsView.class);
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("Robin Test looked at private details");
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThatThrownBy(() -> navigate(MyReadingsView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(ActionButton.class).all().stream()
                        .filter(b -> b.getElement().getTextRecursively().equals(words))
                        .reduce((first, second) -> second)
                        .orElseThrow())
                .click();
    }
}
