package org.alongside.vetting.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.vetting.CheckKindData;
import org.jspecify.annotations.Nullable;

/** Two versions of a kind of check side by side, and what comes of choosing field by field. */
record CheckKindChoice(CheckKindData theirs, CheckKindData mine, UnaryOperator<String> words) {
    List<LostUpdateDialog.Field> fields() {
        return List.of(
                field("name", CheckKindData::name),
                field("nation", data -> words.apply("vetting.nation." + data.nation())),
                field("regulated", data -> yes(data.regulated())),
                field("valid", CheckKindData::validMonths),
                field("review", CheckKindData::reviewMonths),
                field("sharing", CheckKindData::sharingDays),
                field("notice", CheckKindData::noticeDays),
                field("in-use", data -> yes(data.inUse())));
    }

    /** Theirs, but for the fields in {@code kept}; with the version to save over. */
    CheckKindData merged(Set<String> kept) {
        Function<String, CheckKindData> of = key -> kept.contains(key) ? mine : theirs;
        return new CheckKindData(
                of.apply("name").name(),
                of.apply("nation").nation(),
                of.apply("regulated").regulated(),
                of.apply("valid").validMonths(),
                of.apply("review").reviewMonths(),
                of.apply("sharing").sharingDays(),
                of.apply("notice").noticeDays(),
                of.apply("in-use").inUse(),
                theirs.version());
    }

    private LostUpdateDialog.Field field(String key, Function<CheckKindData, @Nullable Object> value) {
        return new LostUpdateDialog.Field(
                key,
                words.apply("vetting.kind." + key),
                Objects.toString(value.apply(theirs), ""),
                Objects.toString(value.apply(mine), ""));
    }

    private String yes(boolean set) {
        return words.apply(set ? "vetting.yes" : "vetting.no");
    }
}
