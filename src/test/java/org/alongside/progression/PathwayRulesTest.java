package org.alongside.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.Sentence;
import org.alongside.training.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PathwayRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # met of asked, the refusal
            4 , 4 , -
            3 , 4 , progression.refused.G12
            0 , 1 , progression.refused.G12
            0 , 0 , progression.refused.G12
            """)
    void g12_eligible_is_whoever_meets_all_of_it(int met, int asked, @Nullable String refusal) {
        List<Measured> figures = Stream.iterate(0, i -> i + 1)
                .limit(asked)
                .map(i -> measured(i < met))
                .toList();
        assertThat(new EligibleToBeConsidered().refusal(figures).map(Refusal::messageKey))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # held, due, at least, met
            4   , 5    , 80 , true
            8   , 10   , 80 , true
            7   , 9    , 80 , false
            799 , 1000 , 80 , false
            800 , 1000 , 80 , true
            0   , 0    , 80 , false
            1   , 1    , 80 , true
            0   , 3    , 1  , false
            """)
    void g12_so_much_of_the_supervision_that_was_due_was_held_and_it_is_never_rounded_up(
            int held, int due, int least, boolean met) {
        assertThat(SupervisionHeld.of(Criterion.of(CriterionKind.SUPERVISION_HELD, least), held, due)
                        .met())
                .isEqualTo(met);
    }

    @Test
    void g12_without_an_open_review_there_is_no_offer() {
        assertThat(new OfferNeedsAReview().refusal(Optional.empty()).map(Refusal::messageKey))
                .contains("progression.refused.G12-review");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # accepted, contract, begins on, the refusal
            false , true  , 2026-03-01 , progression.refused.G13-accepted
            true  , false , 2026-03-01 , progression.refused.G13-contract
            true  , true  , 2026-03-02 , progression.refused.G13-start
            true  , true  , 2026-03-01 , -
            true  , true  , 2026-02-28 , -
            """)
    void g13_paid_needs_the_yes_a_contract_and_its_day(
            boolean accepted, boolean contract, LocalDate start, @Nullable String refusal) {
        assertThat(new PaidNeedsAContract()
                        .refusal(new PaidNeedsAContract.Beginning(accepted, contract, start, TODAY))
                        .map(Refusal::messageKey))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # post, pay, hours, answer by, begins on, the refusal
            Mentor , £12.60 , 21   , 2026-03-15 , 2026-04-01 , -
            Mentor , £12.60 , 21   , 2026-03-02 , 2026-03-02 , -
            ' '    , £12.60 , 21   , 2026-03-15 , 2026-04-01 , progression.refused.terms-missing
            Mentor , ' '    , 21   , 2026-03-15 , 2026-04-01 , progression.refused.terms-missing
            Mentor , £12.60 , 0    , 2026-03-15 , 2026-04-01 , progression.refused.hours
            Mentor , £12.60 , 48.5 , 2026-03-15 , 2026-04-01 , progression.refused.hours
            Mentor , £12.60 , 21   , 2026-03-01 , 2026-04-01 , progression.refused.answer-by
            Mentor , £12.60 , 21   , 2026-03-15 , 2026-03-14 , progression.refused.start-early
            """)
    void an_offer_is_whole_and_leaves_time_to_think(
            String post, String pay, BigDecimal hours, LocalDate answer, LocalDate start, @Nullable String refusal) {
        PaidOfferData terms = new PaidOfferData(post, start, hours, pay, answer, null);
        if (refusal == null) assertThat(PaidOfferRules.checked(terms, TODAY)).isEqualTo(terms);
        else
            assertThatThrownBy(() -> PaidOfferRules.checked(terms, TODAY))
                    .isInstanceOf(Refused.class)
                    .hasMessage(refusal);
    }

    @ParameterizedTest
    @EnumSource(CriterionKind.class)
    void a_number_is_asked_within_what_makes_sense_and_only_where_there_is_one(CriterionKind kind) {
        List<Criterion> asked = Stream.concat(
                        Criterion.USUAL.stream().filter(one -> one.kind() != kind),
                        Stream.of(new Criterion(kind, kind.most() + 1, programme(kind))))
                .toList();
        assertThatThrownBy(() -> CriteriaRules.checked(asked)).hasMessage("progression.refused.target." + kind);
    }

    @Test
    void months_and_the_leads_word_are_always_asked_and_nothing_twice() {
        assertThat(CriteriaRules.checked(Criterion.USUAL)).isEqualTo(Criterion.USUAL);
        assertThatThrownBy(() -> CriteriaRules.checked(List.of())).hasMessage("progression.refused.no-months");
        assertThatThrownBy(() -> CriteriaRules.checked(List.of(Criterion.of(CriterionKind.MONTHS_ACTIVE, 12))))
                .hasMessage("progression.refused.no-lead");
        List<Criterion> twice = Stream.concat(Criterion.USUAL.stream(), Criterion.USUAL.stream())
                .toList();
        assertThatThrownBy(() -> CriteriaRules.checked(twice)).hasMessage("progression.refused.criteria");
    }

    private static @Nullable ProgrammeId programme(CriterionKind kind) {
        return kind == CriterionKind.TRAINING ? new ProgrammeId(new UUID(0, 1)) : null;
    }

    private static Measured measured(boolean met) {
        Sentence words = Sentence.of("progression.met");
        return new Measured(CriterionKind.HOURS, met, words, words, words, 0);
    }
}
