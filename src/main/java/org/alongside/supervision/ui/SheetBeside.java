package org.alongside.supervision.ui;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.Wellbeing;
import org.jspecify.annotations.Nullable;

/** Two versions of what was written side by side, and what comes of choosing part by part. */
record SheetBeside(SupervisionSheet theirs, SupervisionSheet mine, UnaryOperator<String> words) {
    private static final String MOOD = "MOOD";

    List<LostUpdateDialog.Field> fields() {
        Stream<LostUpdateDialog.Field> parts = Stream.of(Part.values())
                .filter(part -> part == Part.WELLBEING || part.isWords())
                .map(part -> new LostUpdateDialog.Field(
                        part.name(), words.apply(part.key()), part.of(theirs), part.of(mine)));
        LostUpdateDialog.Field mood = new LostUpdateDialog.Field(
                MOOD, words.apply("supervision.mood"), mood(theirs.wellbeing()), mood(mine.wellbeing()));
        return Stream.concat(Stream.of(mood), parts).toList();
    }

    /** Theirs, but for the parts in {@code kept}. */
    SupervisionSheet merged(Set<String> kept) {
        return Part.sheet(
                kept.contains(MOOD) ? mine.wellbeing() : theirs.wellbeing(),
                part -> part.of(kept.contains(part.name()) ? mine : theirs));
    }

    private String mood(@Nullable Wellbeing mood) {
        return mood == null ? "" : words.apply("supervision.mood." + mood);
    }
}
