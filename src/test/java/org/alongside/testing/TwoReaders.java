package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Case A18: two readers, with and without a right, see records that differ in nothing but the right's data: no box, gap or number left.
 *
 * <p>Give it what each sees as lines of text (of a page, or of a view's components in their order).
 */
public final class TwoReaders {
    private final List<String> with;
    private final List<String> without;

    private TwoReaders(List<String> with, List<String> without) {
        this.with = with;
        this.without = without;
    }

    public static TwoReaders see(String with, String without) {
        return new TwoReaders(lines(with), lines(without));
    }

    /** The lines that only the right shows; everything else must be the same, in the same order. */
    public void differOnlyIn(String... ofTheRight) {
        List<String> rest = new ArrayList<>(with);
        for (String line : ofTheRight)
            assertThat(rest.remove(line.strip()))
                    .as("shown with the right: %s", line)
                    .isTrue();
        assertThat(without).as("seen without the right").isEqualTo(rest);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
