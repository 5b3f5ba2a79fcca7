package org.alongside.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.shared.UserId;

/**
 * Which decisions are verified, by a stated plan: of each assessor who is new, one decision in each unit; and of all decisions a share,
 * but at least one of each assessor. Which of several it is, a number says that is made from the decision itself: the same
 * decisions always make the same sample, and nobody can choose for themself.
 */
final class SampleChoice {
    /** Somebody is new until so many of their decisions have been confirmed. */
    static final int KNOWN_AFTER = 10;

    /** A decision as the plan looks at it. */
    record Made(UUID id, UUID unit, UserId assessor, boolean chosen) {}

    private SampleChoice() {}

    /** What is to be added to the sample, with the reason. */
    static Map<UUID, SampleReason> of(List<Made> decisions, int share, Set<UserId> newAssessors) {
        Map<UUID, SampleReason> added = new LinkedHashMap<>();
        List<Made> sorted = decisions.stream()
                .sorted(Comparator.comparing((Made made) -> turn(made.id())).thenComparing(Made::id))
                .toList();
        oneOfEach(
                sorted,
                added,
                made -> newAssessors.contains(made.assessor())
                        ? Optional.of(made.assessor() + "/" + made.unit())
                        : Optional.empty(),
                SampleReason.NEW_ASSESSOR);
        oneOfEach(sorted, added, made -> Optional.of(made.assessor().toString()), SampleReason.SHARE);
        int wanted = (decisions.size() * share + 99) / 100;
        long chosen = decisions.stream().filter(Made::chosen).count() + added.size();
        sorted.stream()
                .filter(made -> !made.chosen() && !added.containsKey(made.id()))
                .limit(Math.max(0, wanted - chosen))
                .forEach(made -> added.put(made.id(), SampleReason.SHARE));
        return added;
    }

    private static void oneOfEach(
            List<Made> sorted,
            Map<UUID, SampleReason> added,
            Function<Made, Optional<String>> group,
            SampleReason why) {
        Set<String> covered = new HashSet<>();
        sorted.stream()
                .filter(made -> made.chosen() || added.containsKey(made.id()))
                .forEach(made -> group.apply(made).ifPresent(covered::add));
        for (Made made : sorted) {
            Optional<String> of = group.apply(made);
            if (of.isPresent() && covered.add(of.get())) added.put(made.id(), why);
        }
    }

    /** A number that looks like chance and is always the same. */
    private static String turn(UUID id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(id.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
