package org.alongside.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A date as it was typed in three fields; the month may be a word. */
record TypedDate(String day, String month, String year) {
    static final List<String> FIELDS = List.of("day", "month", "year");

    /** @param typed gives what was typed under a name such as {@code release-date.day} */
    static TypedDate of(String question, UnaryOperator<String> typed) {
        List<String> parts = FIELDS.stream()
                .map(f -> TypedText.line(typed.apply(question + "." + f)))
                .toList();
        return new TypedDate(parts.get(0), parts.get(1), parts.get(2));
    }

    boolean isBlank() {
        return Stream.of(day, month, year).allMatch(String::isEmpty);
    }

    Optional<Problem> problem(String field, Days days, LocalDate today) {
        if (Stream.of(day, month, year).anyMatch(String::isEmpty)) {
            return Optional.of(Problem.of(field, "forms.problem.date.part-missing"));
        }
        if (!year.matches("\\d{4}")) return Optional.of(Problem.of(field, "forms.problem.date.year"));
        Optional<LocalDate> date = date();
        if (date.isEmpty()) return Optional.of(Problem.of(field, "forms.problem.date.no-such-day"));
        return date.filter(d -> !days.allow(d, today))
                .map(d -> Problem.of(
                        field, days == Days.PAST ? "forms.problem.date.to-come" : "forms.problem.date.passed"));
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        return Stream.of(Month.values())
                .filter(m -> month.length() >= 3 && named(m).startsWith(month.toLowerCase(Locale.UK)))
                .map(Month::getValue)
                .findFirst()
                .orElseGet(() -> Integer.parseInt(month));
    }

    private static String named(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
    }
}
