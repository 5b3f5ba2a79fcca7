package org.alongside.recruitment.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.recruitment.OpportunityData;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.LostUpdateDialog.Field;

/** Two versions of an opportunity side by side, and what comes of choosing field by field. */
final class OpportunityChoice {
    private OpportunityChoice() {}

    static List<Field> beside(
            OpportunityData theirs,
            OpportunityData mine,
            UnaryOperator<String> words,
            Function<Set<AreaId>, String> names) {
        BiFunction<String, Function<OpportunityData, Object>, Field> field =
                (key, of) -> new Field(key, words.apply(key), said(of.apply(theirs)), said(of.apply(mine)));
        return List.of(
                field.apply("title", OpportunityData::title),
                field.apply("summary", OpportunityData::summary),
                field.apply("time", OpportunityData::timeNeeded),
                field.apply("training", OpportunityData::training),
                field.apply("areas", data -> names.apply(data.areas())),
                field.apply("opens", OpportunityData::opensOn),
                field.apply("closes", OpportunityData::closesOn));
    }

    /** Theirs, but for the fields in {@code kept}; with the version to save over. */
    static OpportunityData merged(OpportunityData theirs, OpportunityData mine, Set<String> kept) {
        Function<String, OpportunityData> of = key -> kept.contains(key) ? mine : theirs;
        return new OpportunityData(
                theirs.roleProfile(),
                theirs.address(),
                of.apply("title").title(),
                of.apply("summary").summary(),
                of.apply("time").timeNeeded(),
                of.apply("training").training(),
                of.apply("opens").opensOn(),
                of.apply("closes").closesOn(),
                of.apply("areas").areas(),
                theirs.namedContact(),
                theirs.version());
    }

    private static String said(Object value) {
        return Objects.toString(value, "");
    }
}
