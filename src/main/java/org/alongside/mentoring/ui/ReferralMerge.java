package org.alongside.mentoring.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.mentoring.ReferralData;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.LostUpdateDialog;
import org.jspecify.annotations.Nullable;

/** A referral as two colleagues changed it. */
final class ReferralMerge {
    private ReferralMerge() {}

    static List<LostUpdateDialog.Field> beside(
            ReferralData theirs,
            ReferralData mine,
            Function<@Nullable AreaId, String> areas,
            UnaryOperator<String> words) {
        return List.of(
                new LostUpdateDialog.Field(
                        "name", words.apply("mentoring.first-name"), theirs.firstName(), mine.firstName()),
                new LostUpdateDialog.Field(
                        "sex",
                        words.apply("mentoring.sex"),
                        words.apply("mentoring.sex." + theirs.sex()),
                        words.apply("mentoring.sex." + mine.sex())),
                new LostUpdateDialog.Field(
                        "area", words.apply("mentoring.area"), areas.apply(theirs.area()), areas.apply(mine.area())),
                new LostUpdateDialog.Field("source", words.apply("mentoring.source"), theirs.source(), mine.source()),
                new LostUpdateDialog.Field(
                        "received",
                        words.apply("mentoring.received"),
                        String.valueOf(theirs.receivedOn()),
                        String.valueOf(mine.receivedOn())),
                new LostUpdateDialog.Field(
                        "reference", words.apply("mentoring.reference"), theirs.reference(), mine.reference()));
    }

    static ReferralData merged(ReferralData theirs, ReferralData mine, Set<String> kept) {
        return new ReferralData(
                kept.contains("reference") ? mine.reference() : theirs.reference(),
                kept.contains("name") ? mine.firstName() : theirs.firstName(),
                kept.contains("sex") ? mine.sex() : theirs.sex(),
                kept.contains("area") ? mine.area() : theirs.area(),
                kept.contains("source") ? mine.source() : theirs.source(),
                kept.contains("received") ? mine.receivedOn() : theirs.receivedOn(),
                theirs.version());
    }
}
