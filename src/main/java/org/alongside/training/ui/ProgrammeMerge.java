package org.alongside.training.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.training.ProgrammeData;

/** An award or a course as two colleagues have it, side by side, and put together again. */
final class ProgrammeMerge {
    private ProgrammeMerge() {}

    static List<LostUpdateDialog.Field> beside(ProgrammeData theirs, ProgrammeData mine, UnaryOperator<String> say) {
        return List.of(
                field("description", say, theirs, mine, ProgrammeData::description),
                field("title", say, theirs, mine, ProgrammeData::title),
                field("body-code", say, theirs, mine, ProgrammeData::bodyCode),
                field("level", say, theirs, mine, ProgrammeData::level),
                field("credits", say, theirs, mine, ProgrammeData::credits),
                field("sessions", say, theirs, mine, data -> data.sessions() + " × " + data.minutes()),
                field(
                        "units",
                        say,
                        theirs,
                        mine,
                        data -> data.units().stream()
                                .map(unit -> unit.code() + " " + unit.title())
                                .collect(Collectors.joining("; "))));
    }

    private static LostUpdateDialog.Field field(
            String name,
            UnaryOperator<String> say,
            ProgrammeData theirs,
            ProgrammeData mine,
            Function<ProgrammeData, String> of) {
        return new LostUpdateDialog.Field(
                name, say.apply("training.programme." + name), of.apply(theirs), of.apply(mine));
    }

    static ProgrammeData merged(ProgrammeData theirs, ProgrammeData mine, Set<String> kept) {
        UnaryOperator<String> none = name -> name;
        ProgrammeData days = kept.contains(none.apply("sessions")) ? mine : theirs;
        return new ProgrammeData(
                theirs.kind(),
                (kept.contains("title") ? mine : theirs).title(),
                (kept.contains("description") ? mine : theirs).description(),
                theirs.body(),
                (kept.contains("body-code") ? mine : theirs).bodyCode(),
                (kept.contains("level") ? mine : theirs).level(),
                (kept.contains("credits") ? mine : theirs).credits(),
                days.sessions(),
                days.minutes(),
                theirs.inUse(),
                (kept.contains("units") ? mine : theirs).units(),
                theirs.number(),
                theirs.version());
    }
}
