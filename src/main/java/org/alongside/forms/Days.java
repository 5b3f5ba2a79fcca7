package org.alongside.forms;

import java.time.LocalDate;

/** Which days a date may fall on. */
public enum Days {
    ANY,
    /** Today or earlier, such as a birth date. */
    PAST,
    /** Today or later. */
    FUTURE;

    boolean allow(LocalDate day, LocalDate today) {
        return switch (this) {
            case ANY -> true;
            case PAST -> !day.isAfter(today);
            case FUTURE -> !day.isBefore(today);
        };
    }
}
