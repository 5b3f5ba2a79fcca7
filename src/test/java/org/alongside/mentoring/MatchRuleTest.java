package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatchRuleTest {
    private static final AreaId DUNDEE = new AreaId(new UUID(0, 1));
    private static final AreaId ANGUS = new AreaId(new UUID(0, 2));
    private static final Condition UNMET = new Condition("G3", PersonalData.CHECK_OUTCOME, Sentence.of("x.y"), false);

    private static MatchQuestion nothingAgainst() {
        return new MatchQuestion(Stage.ACTIVE, List.of(), 1, WishData.USUAL, true, DUNDEE, Sex.WOMAN, false, false);
    }

    @Test
    void nothing_speaks_against_a_mentor_at_work_with_a_free_place() {
        assertThat(MatchRule.against(nothingAgainst())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void only_active_and_paid_mentors_are_matched(Stage stage) {
        boolean atWork = stage == Stage.ACTIVE || stage == Stage.PAID;
        MatchQuestion it = new MatchQuestion(stage, List.of(), 0, WishData.USUAL, true, DUNDEE, Sex.MAN, false, false);
        assertThat(MatchRule.AT_WORK.refusal(it).isEmpty()).isEqualTo(atWork);
    }

    @Test
    void g3_and_g8_no_match_before_every_check_training_and_agreement_that_day() {
        MatchQuestion it =
                new MatchQuestion(Stage.ACTIVE, List.of(UNMET), 0, WishData.USUAL, true, DUNDEE, Sex.MAN, false, false);
        assertThat(MatchRule.against(it)).containsExactly(MatchRule.READY_THAT_DAY);
        assertThat(MatchRule.READY_THAT_DAY.number()).isEqualTo("G3, G8");
        assertThatThrownBy(() -> MatchRule.enforceOnTheDay(it)).hasMessage("mentoring.rule.READY_THAT_DAY");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "3, false"})
    void a_mentor_has_as_many_matches_as_they_wish_for(int open, boolean free) {
        MatchQuestion it =
                new MatchQuestion(Stage.ACTIVE, List.of(), open, WishData.USUAL, true, DUNDEE, Sex.MAN, false, false);
        assertThat(MatchRule.FREE_PLACE.isContent(it)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, WOMAN, true",
        "true, true, MAN, true",
        "true, true, NOT_SAID, true",
        "true, false, WOMAN, true",
        "true, false, MAN, false",
        "true, false, NOT_SAID, false",
        "false, true, WOMAN, false",
        "false, true, MAN, true"
    })
    void whom_a_mentor_walks_with_is_their_choice(boolean women, boolean men, Sex sex, boolean suits) {
        WishData wish = new WishData(2, women, men, Set.of(), Set.of(), 0);
        assertThat(wish.suits(sex)).isEqualTo(suits);
    }

    @Test
    void an_area_is_theirs_and_wished_for() {
        WishData angusOnly = new WishData(2, true, true, Set.of(ANGUS), Set.of(), 0);
        assertThat(angusOnly.suits(DUNDEE)).isFalse();
        assertThat(angusOnly.suits(ANGUS)).isTrue();
        assertThat(WishData.USUAL.suits(DUNDEE)).isTrue();
    }

    @Test
    void one_mentor_is_kept_and_a_project_that_rests_matches_nobody() {
        MatchQuestion it =
                new MatchQuestion(Stage.PAID, List.of(), 0, WishData.USUAL, true, DUNDEE, Sex.MAN, true, true);
        assertThat(MatchRule.against(it)).containsExactly(MatchRule.ONE_MENTOR, MatchRule.PROJECT_GOES_ON);
    }
}
