package org.alongside.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.alongside.accounts.Role;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.DecisionData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.clearance.RefusalReason;
import org.alongside.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClearancePagesTest extends ClearanceViewTest {
    @Autowired
    LegalIdentityService identities;

    @Test
    void the_form_waits_for_what_is_missing_and_says_what() {
        ClearanceId id = clearances.begin(ada, glenesk, prisons.unescorted());
        open(ClearanceNavigation.clearance(ada, id));
        press("Begin");
        assertThat(page()).contains("Fill in what is missing", "“I have none”", "The birth date.");
        prisons.everythingFor(ada);
        assertThat(open(ClearanceNavigation.clearance(ada, id))).contains("All that the form asks is here.");
    }

    @Test
    void g6_a_no_says_that_it_is_not_ours_and_what_else_is_open() {
        ClearanceId id = prisons.refused(ada, glenesk, prisons.unescorted());
        assertThat(open(ClearanceNavigation.clearance(ada, id)))
                .contains(
                        "This is the prison’s answer, not ours.",
                        "Ask them to look again",
                        "Ask another prison",
                        "Community work needs no prison");
    }

    @Test
    void a18_a_coordinator_sees_the_same_for_a_person_on_the_lived_experience_route() {
        ClearanceId referred = prisons.inVetting(ada, glenesk, prisons.unescorted());
        prisons.inVetting(bo, glenesk, prisons.unescorted());
        clearances.refer(ada, referred, "The other panel");
        clearances.notApplicable(ada, clearances.begin(ada, prisons.aPrison("HMP Strathearn"), prisons.escorted()));
        somebody.signsInAs(Role.COORDINATOR, dundee);
        String bos = tab(bo);
        assertThat(tab(ada)).isEqualTo(bos).contains("Waiting").doesNotContain("Referred", "Strathearn");
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        assertThat(tab(ada)).contains("Referred", "Does not apply");
    }

    @Test
    void a12_the_sheet_for_the_prison_holds_legal_identity_and_role_and_nothing_else() {
        ClearanceId plain = prisons.inVetting(bo, glenesk, prisons.unescorted());
        ClearanceId referred = prisons.inVetting(ada, glenesk, prisons.unescorted());
        clearances.refer(ada, referred, "The other panel");
        clearances.decide(ada, referred, no(ada, referred));
        clearances.reconsider(ada, referred, "She has done well since prison");
        String hers = open(ClearanceNavigation.form(ada, referred));
        assertThat(hers)
                .isEqualTo(open(ClearanceNavigation.form(bo, plain)))
                .contains("Ada", "Jo", "Example", "17 May 1990", "1 High Street, Dundee")
                .doesNotContain("panel", "well", "Ex ");
    }

    @Test
    void a_volunteer_reads_their_own_outcome_and_detail() {
        ClearanceId id = prisons.inVetting(ada, glenesk, prisons.unescorted());
        clearances.refer(ada, id, "The other panel");
        somebody.volunteerSignsIn(ada, null);
        assertThat(open(ClearanceNavigation.MINE))
                .contains("HMP Glenesk", "Referred", "Only you, the vetting lead and the manager see that.");
    }

    @Test
    void an_entered_identity_is_kept_and_shown_again() {
        open(ClearanceNavigation.identity(ada));
        LegalIdentityView view = (LegalIdentityView) getCurrentView();
        view.first.setValue("Ada");
        view.noMiddle.setValue(true);
        view.family.setValue("Example");
        view.born.setValue(TODAY.plusDays(1));
        press("Save");
        assertThat(page()).contains("The birth date is after today.");
        view.born.setValue(LocalDate.of(1990, 5, 17));
        press("Save");
        assertThat(identities.data(ada).noMiddleName()).isTrue();
        assertThat(identities.data(ada).middleName()).isNull();
    }

    private DecisionData no(PersonId person, ClearanceId id) {
        PrisonRefusal why = new PrisonRefusal(RefusalReason.CONVICTION, "A conviction", "The governor", false);
        return new DecisionData(
                ClearanceState.REFUSED,
                TODAY,
                null,
                null,
                why,
                null,
                clearances.details(person, id).version());
    }

    /** What the tab says, without the page around it, which names the person. */
    private String tab(PersonId person) {
        open(ClearanceNavigation.record(person));
        return find(Div.class).all().stream()
                .filter(div -> div.hasClassName("al-prisons"))
                .map(div -> div.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
