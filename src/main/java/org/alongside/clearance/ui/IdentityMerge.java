package org.alongside.clearance.ui;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.PastAddress;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.LostUpdateDialog.Field;

/** A legal identity as two colleagues have it, side by side, and put together again. */
final class IdentityMerge {
    private IdentityMerge() {}

    static List<Field> beside(
            LegalIdentityData theirs, LegalIdentityData mine, UnaryOperator<String> words, DayWords days) {
        return List.of(
                field("first", words, theirs.firstName(), mine.firstName()),
                field("middle", words, middle(theirs, words), middle(mine, words)),
                field("family", words, theirs.familyName(), mine.familyName()),
                field("born", words, born(theirs, days), born(mine, days)),
                field("addresses", words, addresses(theirs), addresses(mine)));
    }

    static LegalIdentityData merged(LegalIdentityData theirs, LegalIdentityData mine, Set<String> kept) {
        LegalIdentityData middle = kept.contains("middle") ? mine : theirs;
        return new LegalIdentityData(
                (kept.contains("first") ? mine : theirs).firstName(),
                middle.middleName(),
                middle.noMiddleName(),
                (kept.contains("family") ? mine : theirs).familyName(),
                (kept.contains("born") ? mine : theirs).born(),
                (kept.contains("addresses") ? mine : theirs).addresses(),
                theirs.version());
    }

    private static Field field(String name, UnaryOperator<String> words, String theirs, String mine) {
        return new Field(name, words.apply("clearance.identity." + name), theirs, mine);
    }

    private static String middle(LegalIdentityData data, UnaryOperator<String> words) {
        if (data.noMiddleName()) return words.apply("clearance.identity.no-middle");
        return data.middleName() == null ? "" : data.middleName();
    }

    private static String born(LegalIdentityData data, DayWords days) {
        return data.born() == null ? "" : days.full(data.born());
    }

    private static String addresses(LegalIdentityData data) {
        return data.addresses().stream().map(PastAddress::address).collect(Collectors.joining("; "));
    }
}
