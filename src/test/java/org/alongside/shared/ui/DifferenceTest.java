package org.alongside.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Good start. Add one more example.|Good start. Add a recent example.|Good start. Add |one more|a recent| example.",
                "yes|no||yes|no|''",
                "a b|a b c|a |b|b c|''",
                "the same|the same|the same|''|''|''",
                "''|new words||''|new words|''",
                "aa aa|aa|''|aa aa|aa|''"
            })
    void only_the_words_that_differ_are_marked(
            String theirs, String mine, String before, String theirPart, String myPart, String after) {
        Difference parts = Difference.between(plain(theirs), plain(mine));

        assertThat(parts.before() + parts.theirs() + parts.after()).isEqualTo(plain(theirs));
        assertThat(parts.before() + parts.mine() + parts.after()).isEqualTo(plain(mine));
        assertThat(parts).isEqualTo(new Difference(plain(before), plain(theirPart), plain(myPart), plain(after)));
    }

    private static String plain(String text) {
        return text == null || text.equals("''") ? "" : text;
    }
}
