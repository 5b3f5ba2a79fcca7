package org.alongside.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.people.Stage;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What must hold of a self-disclosure, beyond the table of states. */
final class DisclosureRules {
    private static final int LONGEST = 4000;

    private DisclosureRules() {}

    static void notAhead(LocalDate today, LocalDate day) {
        if (day.isAfter(today)) throw new Refused("disclosure.refused.future");
    }

    static void notBefore(LocalDate asked, LocalDate day) {
        if (day.isBefore(asked)) throw new Refused("disclosure.refused.G1");
    }

    static String words(String typed) {
        String words = optional(typed);
        if (words.isEmpty()) throw new Refused("disclosure.refused.words-missing");
        return words;
    }

    static String optional(String typed) {
        if (typed.length() > LONGEST) throw new Refused("disclosure.refused.words-long", LONGEST);
        return typed.strip();
    }

    static RiskAssessment weighed(RiskAssessment typed) {
        RiskAssessment weighed = new RiskAssessment(
                optional(typed.relevance()),
                optional(typed.time()),
                optional(typed.circumstances()),
                optional(typed.changed()),
                optional(typed.support()),
                optional(typed.safeguards()));
        boolean whole = Stream.of(
                        weighed.relevance(),
                        weighed.time(),
                        weighed.circumstances(),
                        weighed.changed(),
                        weighed.support())
                .noneMatch(String::isEmpty);
        if (!whole) throw new Refused("disclosure.refused.assessment-open");
        return weighed;
    }

    /** Without an assessment nothing but a yes, and only when nothing was told. */
    static void isWeighed(SelfDisclosure one, Suitability what, boolean told) {
        boolean ready = one.state() == DisclosureState.ASSESSED;
        boolean nothing = one.state() == DisclosureState.READ && !told && what == Suitability.SUITABLE;
        if (!ready && !nothing) throw new Refused("disclosure.refused.assess-first");
    }

    static void safeguardsAreWritten(Suitability what, @Nullable RiskAssessment weighed) {
        boolean written = weighed != null && !weighed.safeguards().isEmpty();
        if (what == Suitability.SUITABLE_WITH_SAFEGUARDS && !written)
            throw new Refused("disclosure.refused.safeguards-missing");
    }

    /** G4: nobody is told no before somebody has talked with them, about all that they told. */
    static void noNeedsATalk(Suitability what, List<DisclosureTalk> talks, List<DisclosureWord> words) {
        if (what != Suitability.NOT_SUITABLE) return;
        Instant told = words.stream()
                .filter(word -> word.kind() == DisclosureWord.Kind.ADDED)
                .map(DisclosureWord::at)
                .reduce(Instant.MIN, (one, two) -> one.isAfter(two) ? one : two);
        if (talks.stream().noneMatch(talk -> !talk.at().isBefore(told))) throw new Refused("disclosure.refused.G4");
    }

    /** A no ends the journey; that is no longer possible for somebody who is ready or at work with us. */
    static void noCanStillBeSaid(Suitability what, Stage stage) {
        if (what == Suitability.NOT_SUITABLE && !stage.leadsTo(Stage.DECLINED))
            throw new Refused("disclosure.refused.too-late");
    }

    /** G9 */
    static void secondIsAnother(UserId first, UserId second) {
        if (Objects.equals(first, second)) throw new Refused("disclosure.refused.G9");
    }
}
