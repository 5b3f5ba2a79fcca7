package org.alongside.vetting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.vetting.SeenData;

/** Two versions of what stands on a certificate, and what comes of choosing field by field. */
record SeenChoice(SeenData theirs, SeenData mine, UnaryOperator<String> words) {
    List<LostUpdateDialog.Field> fields() {
        return List.of(
                field("issued", data -> data.issuedOn().equals(LocalDate.EPOCH) ? "" : String.valueOf(data.issuedOn())),
                field("name", SeenData::name),
                field("type", SeenData::type),
                field("position", SeenData::position),
                field("number", SeenData::number));
    }

    /** Theirs, but for the fields in {@code kept}; with the version to save over. */
    SeenData merged(Set<String> kept) {
        Function<String, SeenData> of = key -> kept.contains(key) ? mine : theirs;
        return new SeenData(
                of.apply("issued").issuedOn(),
                of.apply("name").name(),
                of.apply("type").type(),
                of.apply("position").position(),
                of.apply("number").number(),
                theirs.version());
    }

    private LostUpdateDialog.Field field(String key, Function<SeenData, String> value) {
        return new LostUpdateDialog.Field(
                key, words.apply("vetting.seen." + key), value.apply(theirs), value.apply(mine));
    }
}
