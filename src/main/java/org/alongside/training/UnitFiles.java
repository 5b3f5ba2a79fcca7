package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.NotFound;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All that is known of one candidate and one unit: evidence, decisions, appeals and how it went. */
@Component
class UnitFiles {
    private static final int LONGEST_HISTORY = 30;

    private final AssessmentMoves moves;
    private final AllEvidence evidence;
    private final Appeals appeals;
    private final Units units;
    private final OwnCohorts own;
    private final UserDirectory colleagues;

    UnitFiles(
            AssessmentMoves moves,
            AllEvidence evidence,
            Appeals appeals,
            Units units,
            OwnCohorts own,
            UserDirectory colleagues) {
        this.moves = moves;
        this.evidence = evidence;
        this.appeals = appeals;
        this.units = units;
        this.own = own;
        this.colleagues = colleagues;
    }

    UnitDetails of(Cohort cohort, Roster.Named one, Assessment found) {
        List<AssessmentMove> history = moves.findByAssessmentOrderByAtDescIdDesc(found.id(), Limit.of(LONGEST_HISTORY));
        List<Evidence> pieces = evidence.findByAssessmentOrderByAddedAt(found.id());
        Map<UserId, String> names = names(found, one.candidate(), history, pieces);
        return new UnitDetails(
                one.candidate().person(),
                one.name(),
                one.candidate().joinedOn(),
                units.findById(found.unit()).orElseThrow(NotFound::new).row(),
                found.state(),
                found.since(),
                name(names, found.assessor()),
                found.decidedOn(),
                found.feedback(),
                found.sampledWhy(),
                name(names, found.verifier()),
                found.action(),
                pieces.stream()
                        .map(piece -> piece.row(names.getOrDefault(piece.addedBy(), "")))
                        .toList(),
                appeals.findByAssessmentOrderByOpenedAt(found.id()).stream()
                        .map(Appeal::row)
                        .toList(),
                history.stream()
                        .map(move -> new UnitMoveRow(move.to(), name(names, move.byUser()), move.at(), move.words()))
                        .toList(),
                hold(one.candidate(), names),
                own.teaches(cohort),
                own.verifies(cohort),
                found.version());
    }

    private static @Nullable EvidenceHold hold(Candidate candidate, Map<UserId, String> names) {
        LocalDate since = candidate.evidenceHeldOn();
        String why = candidate.evidenceHeldWhy();
        String by = name(names, candidate.evidenceHeldBy());
        return since == null || why == null ? null : new EvidenceHold(by == null ? "" : by, since, why);
    }

    private Map<UserId, String> names(
            Assessment found, Candidate candidate, List<AssessmentMove> history, List<Evidence> pieces) {
        return colleagues.names(Stream.of(
                        Stream.of(found.assessor(), found.verifier(), candidate.evidenceHeldBy()),
                        history.stream().map(AssessmentMove::byUser),
                        pieces.stream().map(Evidence::addedBy))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static @Nullable String name(Map<UserId, String> names, @Nullable UserId user) {
        return user == null ? null : names.get(user);
    }
}
