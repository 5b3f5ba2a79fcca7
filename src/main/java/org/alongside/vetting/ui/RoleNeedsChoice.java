package org.alongside.vetting.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.vetting.CheckKindRow;
import org.alongside.vetting.RoleRequirementData;

/** Two versions of what a role needs side by side, and what comes of choosing field by field. */
record RoleNeedsChoice(
        RoleRequirementData theirs, RoleRequirementData mine, List<CheckKindRow> kinds, UnaryOperator<String> words) {
    List<LostUpdateDialog.Field> fields() {
        return List.of(
                field("checks", this::names),
                field("references", data -> String.valueOf(data.references())),
                field("disclosure", data -> yes(data.selfDisclosure())),
                field("regulated", data -> yes(data.regulated())),
                field("two", data -> yes(data.twoDecide())),
                field("paid", data -> yes(data.paidPathway())),
                field("licence", RoleRequirementData::licenceNote));
    }

    /** Theirs, but for the fields in {@code kept}; with the version to save over. */
    RoleRequirementData merged(Set<String> kept) {
        Function<String, RoleRequirementData> of = key -> kept.contains(key) ? mine : theirs;
        return new RoleRequirementData(
                of.apply("checks").checks(),
                of.apply("references").references(),
                of.apply("disclosure").selfDisclosure(),
                of.apply("regulated").regulated(),
                of.apply("two").twoDecide(),
                of.apply("paid").paidPathway(),
                of.apply("licence").licenceNote(),
                theirs.version());
    }

    private LostUpdateDialog.Field field(String key, Function<RoleRequirementData, String> value) {
        return new LostUpdateDialog.Field(
                key, words.apply("vetting.needs." + key), value.apply(theirs), value.apply(mine));
    }

    private String names(RoleRequirementData data) {
        return kinds.stream()
                .filter(kind -> data.checks().contains(kind.id()))
                .map(CheckKindRow::name)
                .collect(Collectors.joining(", "));
    }

    private String yes(boolean set) {
        return words.apply(set ? "vetting.yes" : "vetting.no");
    }
}
