package org.alongside.mentoring;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ExpenseServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ExpenseData BUS = new ExpenseData(ExpenseWhat.BUS, "", 435, true, "");
    private static final ExpenseData FLAT = new ExpenseData(ExpenseWhat.OTHER, "Flat rate", 500, true, "");

    @Autowired
    Somebody somebody;

    @Autowired
    Mentors mentors;

    @Autowired
    ContactService contacts;

    @Autowired
    ExpenseService expenses;

    @Autowired
    HoursService hours;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId morag;
    PersonId ada;
    MatchId kim;

    @BeforeEach
    void a_mentor_has_begun() {
        clock.isAt(TODAY.minusDays(30));
        dundee = somebody.area("Dundee");
        morag = somebody.signsInAs(COORDINATOR, dundee).user();
        ada = mentors.aMentor("Ada Ex", dundee);
        kim = mentors.active(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        clock.isAt(TODAY);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void what_a_contact_cost_is_kept_with_it_and_waits_to_be_paid() {
        somebody.volunteerSignsIn(ada, null);
        UUID key = logged(TODAY, BUS);
        assertThat(expenses.newest(ada, 5)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(key);
            assertThat(row.mentee()).isEqualTo("Kim");
            assertThat(row.cost()).isEqualTo(new Amount(435));
            assertThat(row.state()).isEqualTo(ExpenseState.WAITING);
        });
        somebody.signsInAgain(morag);
        logged(TODAY.minusDays(9), new ExpenseData(ExpenseWhat.OTHER, "Two teas", 510, false, "The café gave none"));
        assertThat(waiting(dundee))
                .containsExactly(new WaitingExpenses(ada, "Ada Ex", 2, new Amount(945), TODAY.minusDays(9)));
    }

    @Test
    void sent_twice_it_costs_once_and_a_contact_without_cost_waits_for_nothing() {
        ContactData data = new ContactData(UUID.randomUUID(), kim, TODAY, ContactHow.PHONE, 30, "", BUS);
        assertThat(contacts.log(ada, data)).isTrue();
        assertThat(contacts.log(ada, data)).isFalse();
        contacts.log(ada, Mentors.aContact(kim, TODAY, 15));
        assertThat(expenses.newest(ada, 5)).hasSize(1);
    }

    @Test
    void g11_a_flat_amount_is_refused_and_nothing_of_the_contact_is_kept_either() {
        UUID key = UUID.randomUUID();
        ContactData data = new ContactData(key, kim, TODAY, ContactHow.PHONE, 30, "", FLAT);
        assertThatThrownBy(() -> contacts.log(ada, data)).hasMessage("mentoring.expense.rule.NO_FLAT_RATE");
        assertThat(contacts.isLogged(ada, key)).isFalse();
        assertThat(hours.of(ada).total()).isZero();
    }

    @Test
    void what_it_cost_can_be_said_later_once_and_taken_back_while_it_waits() {
        somebody.volunteerSignsIn(ada, null);
        UUID key = logged(TODAY, null);
        expenses.add(ada, key, BUS);
        assertThatThrownBy(() -> expenses.add(ada, key, BUS)).hasMessage("mentoring.refused.expense-kept");
        expenses.takeBack(ada, key);
        assertThat(expenses.newest(ada, 5)).isEmpty();
        assertThatThrownBy(() -> expenses.add(ada, key, FLAT)).hasMessage("mentoring.expense.rule.NO_FLAT_RATE");
        contacts.takeBack(ada, key);
        assertThatThrownBy(() -> expenses.add(ada, key, BUS)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_contact_that_was_not_so_takes_its_cost_along_unless_that_was_paid() {
        UUID first = logged(TODAY, BUS);
        UUID second = logged(TODAY, BUS);
        contacts.takeBack(ada, first);
        assertThat(expenses.newest(ada, 5)).extracting(ExpenseRow::id).containsExactly(second);
        expenses.pay(ada, Set.of(second), TODAY);
        assertThatThrownBy(() -> contacts.takeBack(ada, second)).hasMessage("mentoring.refused.expense-paid");
        assertThatThrownBy(() -> expenses.takeBack(ada, second)).hasMessage("mentoring.refused.expense-paid");
        assertThat(hours.of(ada).total()).isEqualTo(30);
    }

    @Test
    void paid_on_a_day_by_somebody_and_put_right_when_it_was_not_so() {
        UUID first = logged(TODAY.minusDays(5), BUS);
        UUID second = logged(TODAY, BUS);
        expenses.pay(ada, Set.of(first, second), TODAY);
        assertThat(waiting(dundee)).isEmpty();
        assertThat(paid()).extracting(ExpenseRow::id).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> expenses.pay(ada, Set.of(first), TODAY)).hasMessage("mentoring.refused.expense-move");
        expenses.notPaid(ada, first);
        assertThat(waiting(dundee))
                .singleElement()
                .satisfies(one -> assertThat(one.number()).isOne());
        assertThatThrownBy(() -> expenses.notPaid(ada, first)).hasMessage("mentoring.refused.expense-move");
        assertThatThrownBy(() -> expenses.pay(ada, Set.of(second, UUID.randomUUID()), TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void g11_less_than_it_cost_may_be_paid_and_never_more_not_even_past_the_program() {
        UUID key = logged(TODAY, BUS);
        assertThatThrownBy(() -> expenses.pay(ada, key, new Amount(436), TODAY))
                .hasMessage("mentoring.paid.rule.AT_MOST_WHAT_IT_COST");
        expenses.pay(ada, key, new Amount(400), TODAY);
        assertThat(expenses.newest(ada, 1).getFirst().paid()).isEqualTo(new Amount(400));
        assertThatThrownBy(() ->
                        jdbc.update("update mentoring_expense set paid_pence = 436 where id = ?", Mentors.bytes(key)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoever_waits_longest_is_first_and_areas_are_apart() {
        AreaId angus = somebody.area("Angus");
        logged(TODAY.minusDays(1), BUS);
        somebody.signsInAs(COORDINATOR, angus);
        clock.isAt(TODAY.minusDays(30));
        PersonId bo = mentors.aMentor("Bo Why", angus);
        MatchId lee = mentors.active(bo, mentors.aReferral("Lee", Sex.MAN, angus));
        clock.isAt(TODAY);
        contacts.log(bo, new ContactData(UUID.randomUUID(), lee, TODAY.minusDays(3), ContactHow.PHONE, 30, "", BUS));
        assertThat(waiting(null)).extracting(WaitingExpenses::name).containsExactly("Bo Why");
        somebody.signsInAs(MANAGER, dundee, angus);
        assertThat(waiting(null)).extracting(WaitingExpenses::name).containsExactly("Bo Why", "Ada Ex");
        assertThat(waiting(angus)).extracting(WaitingExpenses::name).containsExactly("Bo Why");
        assertThat(expenses.waiting(null, Pageable.ofSize(1).withPage(1)))
                .extracting(WaitingExpenses::name)
                .containsExactly("Ada Ex");
    }

    @Test
    void as_with_hours_the_mentor_their_co_ordinator_and_manager_read_it_and_nobody_else_pays() {
        UUID key = logged(TODAY, BUS);
        somebody.signsInAs(MANAGER, dundee);
        assertThat(expenses.newest(ada, 5)).hasSize(1);
        somebody.signsInAs(VETTING_LEAD, dundee);
        assertThatThrownBy(() -> expenses.newest(ada, 5)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> waiting(null)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(SUPERVISOR, dundee);
        assertThatThrownBy(() -> waiting(null)).isInstanceOf(AccessDeniedException.class);
        somebody.volunteerSignsIn(ada, null);
        assertThatThrownBy(() -> expenses.pay(ada, Set.of(key), TODAY)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(COORDINATOR, somebody.area("Fife"));
        assertThatThrownBy(() -> expenses.pay(ada, Set.of(key), TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> expenses.newest(ada, 5)).isInstanceOf(AccessDeniedException.class);
        assertThat(waiting(null)).isEmpty();
    }

    private UUID logged(LocalDate on, @Nullable ExpenseData cost) {
        UUID key = UUID.randomUUID();
        contacts.log(ada, new ContactData(key, kim, on, ContactHow.FACE_TO_FACE, 30, "", cost));
        return key;
    }

    private List<WaitingExpenses> waiting(@Nullable AreaId area) {
        return expenses.waiting(area, Pageable.ofSize(20));
    }

    private List<ExpenseRow> paid() {
        return expenses.paid(null, Pageable.ofSize(20));
    }
}
