package org.alongside.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.accounts.Role;
import org.alongside.clearance.EstablishmentService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntryViewTest extends ClearanceViewTest {
    @Autowired
    EstablishmentService establishments;

    @Test
    void the_answer_is_a_clear_yes_or_every_reason_why_not() {
        prisons.granted(ada, glenesk, prisons.unescorted(), TODAY, TODAY.plusDays(30));
        somebody.signsInAs(Role.COORDINATOR, dundee);
        open(ClearanceNavigation.mayEnter(ada));
        EntryView view = (EntryView) getCurrentView();
        view.prison.setValue(establishments.all().stream()
                .filter(row -> row.id().equals(glenesk))
                .findFirst()
                .orElseThrow());
        view.day.setValue(TODAY.plusDays(30));
        press("Ask");
        assertThat(view.answer.getElement().getTextRecursively())
                .contains("Yes, they may go in", "Ada Ex", "24 December");
        view.day.setValue(TODAY.plusDays(31));
        view.keys.setValue(true);
        press("Ask");
        assertThat(view.answer.getElement().getTextRecursively())
                .contains(
                        "No, not on that day",
                        "Their clearance ends on 24 December 2026, before that day.",
                        "Keys need a clearance to go alone that holds on that day.",
                        "They may not carry keys at HMP Glenesk");
    }

    @Test
    void a_supervisor_asks_about_somebody_of_theirs_from_the_record() {
        prisons.granted(ada, glenesk, prisons.unescorted(), TODAY, TODAY.plusYears(1));
        prisons.isSupervisedBy(ada, somebody.signsInAs(Role.SUPERVISOR, dundee).user());
        assertThat(open(ClearanceNavigation.ENTRY)).doesNotContain("Ada");
        EntryView empty = (EntryView) getCurrentView();
        assertThat(empty.who.getHelperText()).contains("from there");
        open(ClearanceNavigation.mayEnter(ada));
        EntryView view = (EntryView) getCurrentView();
        assertThat(view.who.getValue().name()).isEqualTo("Ada Ex");
        view.prison.setValue(establishments.all().stream()
                .filter(row -> row.id().equals(glenesk))
                .findFirst()
                .orElseThrow());
        press("Ask");
        assertThat(view.answer.getElement().getTextRecursively()).contains("Yes, they may go in");
    }

    @Test
    void nothing_is_answered_before_all_is_asked() {
        open(ClearanceNavigation.ENTRY);
        press("Ask");
        assertThat(page()).contains("Choose who, which prison and which day.");
    }
}
