package org.alongside.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @RepeatedTest(50)
    void what_is_printed_is_read_again() {
        Reference reference = Reference.random();
        assertThat(Reference.read(reference.spaced())).contains(reference);
        assertThat(Reference.read(reference.toString())).contains(reference);
    }

    @RepeatedTest(50)
    void a_slip_of_one_digit_is_noticed() {
        String right = Reference.random().digits();
        IntStream.range(0, right.length()).forEach(place -> {
            char other = (char) ('0' + (right.charAt(place) - '0' + 1) % 10);
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(Reference.read(wrong)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AL-", "12", "AL-123456789012345678901234567890", "<script>", "AL-4821703O"})
    void anything_else_is_no_reference(String typed) {
        assertThat(Reference.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AL-%s", "al %s", " %s ", "AL‑%s"})
    void letters_spaces_and_dashes_do_not_matter(String pattern) {
        String digits = Reference.random().digits();
        assertThat(Reference.read(pattern.formatted(digits)))
                .map(Reference::digits)
                .contains(digits);
    }
}
