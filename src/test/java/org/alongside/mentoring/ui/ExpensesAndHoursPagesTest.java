package org.alongside.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.Mentors;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ExpensesAndHoursPagesTest extends MentoringPages {
    private static final ExpenseData BUS = new ExpenseData(ExpenseWhat.BUS, "", 435, true, "");

    @Autowired
    ExpenseService expenses;

    @Test
    void g11_what_it_cost_is_said_with_the_contact_and_a_flat_amount_is_refused_in_a_sentence() {
        mentors.active(ada, kim);
        somebody.volunteerSignsIn(ada, null);
        open(MentoringNavigation.LOG);
        LogContactView view = (LogContactView) getCurrentView();
        choose("Phone");
        choose("30 min");
        choose("Something else");
        view.expense.words.setValue("Flat rate");
        view.expense.amount.setValue("about 5");
        press("Save");
        assertThat(page()).contains("Write exactly what it cost, in pounds and pence.");
        view.expense.amount.setValue("5");
        press("Save");
        assertThat(page()).contains("Say whether you kept the ticket or receipt.");
        choose("I have none");
        press("Save");
        assertThat(page()).contains("or write why there is none");
        view.expense.whyNone.setValue("It is the usual");
        press("Save");
        assertThat(page()).contains("We pay back what it really cost, and never a flat amount.");
        choose("Bus");
        press("Save");
        assertThat(page())
                .contains(
                        "My mentoring", "· Bus", "£5.00", "Waits to be paid", "No ticket or receipt: It is the usual");
        press("Take it back");
        assertThat(page()).contains("You get it back. Say it when you log a contact.", "Say what a contact cost");
    }

    @Test
    void nothing_is_asked_of_whoever_spent_nothing_and_a_second_press_is_none() {
        mentors.active(ada, kim);
        somebody.volunteerSignsIn(ada, null);
        open(MentoringNavigation.LOG);
        LogContactView view = (LogContactView) getCurrentView();
        assertThat(page()).contains("Did it cost you anything?");
        choose("Phone");
        choose("30 min");
        choose("Bus");
        choose("Bus");
        press("Save");
        assertThat(hours.of(ada).total()).isEqualTo(30);
        assertThat(expenses.newest(ada, 5)).isEmpty();
    }

    @Test
    void g11_a_coordinator_sees_what_waits_and_says_that_it_is_paid_and_nobody_gets_more_than_it_cost() {
        MatchId match = mentors.active(ada, kim);
        for (ExpenseData cost : List.of(BUS, new ExpenseData(ExpenseWhat.BUS, "", 500, false, "Paid by card")))
            contacts.log(ada, new ContactData(UUID.randomUUID(), match, TODAY, ContactHow.FACE_TO_FACE, 60, "", cost));
        open(MentoringNavigation.EXPENSES);
        ExpensesView view = (ExpensesView) getCurrentView();
        assertThat(test(view.waiting).size()).isOne();
        assertThat(test(view.waiting).getCellText(0, 1)).isEqualTo("£9.35");
        assertThat(open(MentoringNavigation.tab(ada)))
                .contains("£9.35 for 2 contacts waits to be paid back.", "A round amount, and no receipt: ask first");
        press("It is paid");
        TextField amount = find(TextField.class).all().stream()
                .filter(field -> "Paid".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        amount.setValue("9.99");
        press("Save");
        assertThat(dialog()).contains("Nobody gets back more than it cost: the rest would be pay.");
        amount.setValue("4.00");
        press("Save");
        assertThat(page()).contains("£4.00 paid on 24 November", "waits to be paid back.");
        press("All of it is paid");
        press("Save");
        assertThat(page()).contains("Paid on 24 November").doesNotContain("waits to be paid back.");
        open(MentoringNavigation.EXPENSES + "?show=paid");
        assertThat(test(((ExpensesView) getCurrentView()).paid).size()).isEqualTo(2);
        somebody.signsInAs(Role.MANAGER, dundee);
        open(MentoringNavigation.EXPENSES);
        assertThat(test(((ExpensesView) getCurrentView()).waiting).size()).isZero();
        somebody.volunteerSignsIn(ada, null);
        assertThat(open(MentoringNavigation.MINE)).contains("Paid on 24 November", "£4.00 paid on");
    }

    @Test
    void hours_over_all_mentors_by_month_and_by_mentor_and_what_each_figure_counts() {
        MatchId match = mentors.active(ada, kim);
        contacts.log(ada, Mentors.aContact(match, TODAY, 90));
        contacts.log(ada, Mentors.aContact(match, TODAY, 15));
        open(MentoringNavigation.HOURS);
        HoursView view = (HoursView) getCurrentView();
        assertThat(test(view.months).size()).isOne();
        assertThat(address(test(view.months).getCellComponent(0, 1)))
                .isEqualTo("hours/contacts?by=month&month=2026-11");
        String ofMentors = address(test(view.months).getCellComponent(0, 3));
        assertThat(ofMentors).isEqualTo("hours?by=mentor&month=2026-11");
        assertThat(open(ofMentors)).contains("In November 2026 only.", "All months");
        view = (HoursView) getCurrentView();
        assertThat(test(view.mentors).size()).isOne();
        String counted = address(test(view.mentors).getCellComponent(0, 2));
        assertThat(open(counted)).contains("November 2026, all areas");
        assertThat(test(((CountedContactsView) getCurrentView()).grid).size()).isEqualTo(2);
        assertThat(open(MentoringNavigation.HOURS + "?by=mentor&month=2026-13")).doesNotContain("only.");
    }

    private static String address(Component cell) {
        return ((Anchor) cell.getChildren().findFirst().orElseThrow()).getHref();
    }
}
