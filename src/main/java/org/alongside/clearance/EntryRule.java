package org.alongside.clearance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.people.Stage;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** G5 and G7: what must be so before somebody goes into a prison. Each says why not in a plain sentence. */
enum EntryRule implements Rule<Visit> {
    WITH_US("G3") {
        @Override
        Optional<Refusal> look(Visit it) {
            boolean gone = it.stage().isEnded() || it.stage() == Stage.SUSPENDED;
            return gone ? no() : Optional.empty();
        }
    },
    PRISON_IS_OPEN("G5") {
        @Override
        Optional<Refusal> look(Visit it) {
            return it.prison().isOpenOn(it.day())
                    ? Optional.empty()
                    : no(it.prison().name());
        }
    },
    CLEARED_FOR_THAT_PRISON("G5") {
        @Override
        Optional<Refusal> look(Visit it) {
            return it.clearances().isEmpty() ? no(it.prison().name()) : Optional.empty();
        }
    },
    RIGHT_KIND("G5") {
        @Override
        Optional<Refusal> look(Visit it) {
            boolean wrong = !it.clearances().isEmpty() && it.rightKind().isEmpty();
            String other = it.question().escorted() ? "alone" : "escorted";
            return wrong ? Optional.of(Refusal.because("clearance.entry.RIGHT_KIND." + other)) : Optional.empty();
        }
    },
    HOLDS_THAT_DAY("G5") {
        @Override
        Optional<Refusal> look(Visit it) {
            if (it.rightKind().isEmpty() || it.holding().isPresent()) return Optional.empty();
            return it.rightKind().stream()
                    .map(Visit.Held::until)
                    .filter(until -> until.isBefore(it.day()))
                    .max(Comparator.naturalOrder())
                    .map(until -> Refusal.because("clearance.entry.HOLDS_THAT_DAY.ended", words(until)))
                    .or(() -> begins(it));
        }

        private Optional<Refusal> begins(Visit it) {
            return it.rightKind().stream()
                    .map(Visit.Held::from)
                    .min(Comparator.naturalOrder())
                    .map(from -> Refusal.because("clearance.entry.HOLDS_THAT_DAY.begins", words(from)));
        }
    },
    ESCORT_IS_NAMED("G5") {
        @Override
        Optional<Refusal> look(Visit it) {
            String escort = it.question().escort();
            boolean missing = it.question().escorted() && (escort == null || escort.isBlank());
            return missing ? no() : Optional.empty();
        }
    },
    KEYS_NEED_UNESCORTED("G7") {
        @Override
        Optional<Refusal> look(Visit it) {
            boolean alone = it.clearances().stream().anyMatch(held -> !held.escorted() && held.holdsOn(it.day()));
            return it.question().keys() && !alone ? no() : Optional.empty();
        }
    },
    KEYS_AUTHORISED("G7") {
        @Override
        Optional<Refusal> look(Visit it) {
            return it.question().keys() && it.keys() != KeysState.AUTHORISED
                    ? no(it.prison().name())
                    : Optional.empty();
        }
    };

    private final String number;

    EntryRule(String number) {
        this.number = number;
    }

    abstract Optional<Refusal> look(Visit it);

    @Override
    public Optional<Refusal> refusal(Visit it) {
        return look(it);
    }

    /** The key with the name of the rule in it. */
    Optional<Refusal> no(Object... arguments) {
        return Optional.of(Refusal.because("clearance.entry." + name(), arguments));
    }

    static List<EntryReason> all(Visit visit) {
        return Stream.of(values())
                .flatMap(rule -> rule.refusal(visit).map(no -> new EntryReason(rule.number, no)).stream())
                .toList();
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day);
    }
}
