package org.alongside.vetting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.people.TimelineEntry;
import org.alongside.people.TimelineSource;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Moves of checks on the timeline, each for those alone who may read what it tells. */
@Component
class CheckTimeline implements TimelineSource {
    private static final Set<CheckState> DETAIL = EnumSet.of(
            CheckState.NOT_REQUIRED,
            CheckState.REQUIRED,
            CheckState.REQUESTED,
            CheckState.WITH_THE_PERSON,
            CheckState.SEEN,
            CheckState.LAPSED,
            CheckState.EXPIRING,
            CheckState.EXPIRED);

    private final CheckMoves moves;
    private final Checks checks;
    private final CheckSheet sheet;

    CheckTimeline(CheckMoves moves, Checks checks, CheckSheet sheet) {
        this.moves = moves;
        this.checks = checks;
        this.sheet = sheet;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<Check> theirs = checks.findByPersonOrderByKindAscRoundDesc(person);
        Map<CheckKindId, CheckKind> known = sheet.kinds(theirs);
        Map<CheckId, String> names = theirs.stream()
                .collect(Collectors.toMap(
                        Check::id, check -> sheet.kind(known, check).name()));
        return moves.findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.of(limit)).stream()
                .map(move -> tell(move, names.getOrDefault(move.check(), "")))
                .toList();
    }

    private static TimelineEntry tell(CheckMove move, String kind) {
        String key = "vetting.timeline." + (told(move) ? move.to() : move.to().discreet());
        return new TimelineEntry(move.at(), TimelineEntry.By.US, Sentence.of(key, kind), null, audience(move));
    }

    /** An acceptance reads as a clearance to everybody. */
    private static boolean told(CheckMove move) {
        return move.to() != CheckState.ACCEPTED;
    }

    /** That somebody talked, or that the state considered a case and is done with it, tells of content (G14). */
    private static PersonalData audience(CheckMove move) {
        CheckState from = move.from();
        boolean back = move.to() == CheckState.SEEN && from == CheckState.UNDER_REVIEW;
        if (back || move.to() == CheckState.NEEDS_A_CONVERSATION || move.to() == CheckState.UNDER_REVIEW)
            return PersonalData.LIVED_EXPERIENCE;
        return DETAIL.contains(move.to()) ? PersonalData.CHECK_DETAIL : PersonalData.CHECK_OUTCOME;
    }
}
