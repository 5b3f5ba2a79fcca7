package org.alongside.people;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** One part of a record of service: a heading and its lines. */
public record ServicePart(Sentence heading, List<Line> lines) {
    /**
     * @param on the day it was; null where a day says nothing
     */
    public record Line(String what, @Nullable LocalDate on) {}
}
