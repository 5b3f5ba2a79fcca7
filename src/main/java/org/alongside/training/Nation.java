package org.alongside.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** Whose bank holidays come with the program, as files of {@code holidays/}. */
public enum Nation {
    SCOTLAND,
    ENGLAND_AND_WALES;

    private static final int DATE = 10;

    List<HolidayRow> bankHolidays() {
        ClassPathResource file = new ClassPathResource(
                "holidays/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> new HolidayRow(
                            LocalDate.parse(line.substring(0, DATE)),
                            line.substring(DATE).strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
