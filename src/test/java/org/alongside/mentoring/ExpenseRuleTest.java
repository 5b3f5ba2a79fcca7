package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseRuleTest {
    private static final LocalDate SPENT = LocalDate.of(2026, 11, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void g11_at_actual_cost_is_these_rules_by_number() {
        assertThat(Arrays.stream(ExpenseRule.values())
                        .filter(rule -> rule.number().equals("G11")))
                .containsExactly(
                        ExpenseRule.IT_COST_SOMETHING,
                        ExpenseRule.WHAT_FOR,
                        ExpenseRule.RECEIPT_OR_WHY_NONE,
                        ExpenseRule.NO_FLAT_RATE,
                        ExpenseRule.NOT_ROUNDED,
                        ExpenseRule.NO_PAY);
        assertThat(PaidBackRule.AT_MOST_WHAT_IT_COST.number()).isEqualTo("G11");
    }

    @ParameterizedTest
    @CsvSource({
        "BUS, '', 435, true, ''",
        "TRAIN, '', 1, false, I paid by card",
        "TAXI, '', 50000, true, ''",
        "OTHER, 'Two teas, and a sandwich', 610, true, ''",
        "OTHER, 'Parking, pay and display', 250, true, ''",
        "OTHER, 'Bus to his flat and back', 430, false, The driver gave none",
        "OTHER, 'Day ticket for the ferry', 500, false, It blew away",
        "OTHER, 'Entry fee of the museum, about animals', 700, true, ''"
    })
    void g11_what_something_cost_is_kept(ExpenseWhat what, String words, int pence, boolean receipt, String none) {
        assertThat(against(new ExpenseData(what, words, pence, receipt, none))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BUS, '', 0, true, '', IT_COST_SOMETHING",
        "BUS, '', -1, true, '', IT_COST_SOMETHING",
        "BUS, '', 50001, true, '', WITHIN_REASON",
        "OTHER, ' ', 435, true, '', WHAT_FOR",
        "BUS, '', 435, false, ' ', RECEIPT_OR_WHY_NONE",
        "OTHER, Flat rate, 500, true, '', NO_FLAT_RATE",
        "OTHER, 'Travel, fixed amount', 500, true, '', NO_FLAT_RATE",
        "OTHER, Lunch allowance, 500, true, '', NO_FLAT_RATE",
        "OTHER, £5 a day, 500, true, '', NO_FLAT_RATE",
        "OTHER, 10 per visit, 1000, true, '', NO_FLAT_RATE",
        "OTHER, Travel per week, 2000, true, '', NO_FLAT_RATE",
        "BUS, '', 500, false, We agreed a day rate, NO_FLAT_RATE",
        "OTHER, 'Bus, rounded', 500, true, '', NOT_ROUNDED",
        "OTHER, 'Bus, rounding up', 500, true, '', NOT_ROUNDED",
        "BUS, '', 500, false, It was about £5, NOT_ROUNDED",
        "BUS, '', 500, false, Roughly that, NOT_ROUNDED",
        "BUS, '', 500, false, four pounds or so, NOT_ROUNDED",
        "OTHER, For my time, 2000, true, '', NO_PAY",
        "OTHER, Wages, 2000, true, '', NO_PAY",
        "OTHER, For helping Kim, 2000, true, '', NO_PAY",
        "OTHER, Thank-you money, 2000, true, '', NO_PAY",
        "OTHER, A small bonus, 2000, true, '', NO_PAY"
    })
    void g11_flat_rates_rounding_up_and_what_looks_like_pay_are_refused_each_by_its_rule(
            ExpenseWhat what, String words, int pence, boolean receipt, String none, ExpenseRule by) {
        ExpenseData data = new ExpenseData(what, words, pence, receipt, none);
        assertThat(against(data)).containsExactly(by);
        assertThatThrownBy(() -> ExpenseRule.enforceAll(data)).hasMessage("mentoring.expense.rule." + by);
    }

    @ParameterizedTest
    @CsvSource({
        "435, 435, 0, ",
        "435, 400, 21, ",
        "435, 1, 0, ",
        "435, 436, 0, AT_MOST_WHAT_IT_COST",
        "435, 500, 0, AT_MOST_WHAT_IT_COST",
        "435, 0, 0, SOMETHING",
        "435, 435, -1, NOT_BEFORE",
        "435, 435, 22, NOT_AHEAD"
    })
    void g11_nobody_gets_back_more_than_it_cost_nor_before_or_ahead(
            int cost, int paid, int daysAfter, @Nullable PaidBackRule by) {
        PaidBackRule.Payment payment = new PaidBackRule.Payment(cost, paid, SPENT, SPENT.plusDays(daysAfter), TODAY);
        List<PaidBackRule> against = Arrays.stream(PaidBackRule.values())
                .filter(rule -> rule.refusal(payment).isPresent())
                .toList();
        assertThat(against).isEqualTo(by == null ? List.of() : List.of(by));
    }

    @ParameterizedTest
    @CsvSource({"500, false, true", "435, false, false", "500, true, false"})
    void a_round_amount_without_a_receipt_is_told_to_whoever_pays(int pence, boolean receipt, boolean told) {
        assertThat(ExpenseRule.looksRound(pence, receipt)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "4.35, 435",
        "£4.35, 435",
        "' £ 4.35 ', 435",
        "'4,35', 435",
        "4, 400",
        "85p, 85",
        "0.05, 5",
        "1234.00, 123400"
    })
    void an_amount_is_read_as_people_write_it(String typed, int pence) {
        assertThat(Amount.typed(typed)).contains(new Amount(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 4", "4.5", "4.355", "-4.00", "5 a day", "four", "12345", "4.35 each"})
    void what_is_not_exact_is_not_read(String typed) {
        assertThat(Amount.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"435, 4.35", "5, 0.05", "400, 4.00", "123400, 1234.00"})
    void an_amount_is_said_with_its_pence(int pence, String said) {
        assertThat(new Amount(pence).plain()).isEqualTo(said);
    }

    private static List<ExpenseRule> against(ExpenseData data) {
        return Arrays.stream(ExpenseRule.values())
                .filter(rule -> rule.refusal(data).isPresent())
                .toList();
    }
}
