package org.alongside.recruitment.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and times of a talk as people say them. */
@Component
class WhenWords {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, H:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    /** “Tuesday 8 December, 10:30”. */
    String say(LocalDateTime time) {
        return WHEN.format(time);
    }

    /** “Tuesday 8 December”. */
    String day(LocalDate day) {
        return DAY.format(day);
    }
}
