package org.alongside.mentoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a page of hours shows, as it stands in its address. */
record HoursAddress(
        boolean byMentor,
        Optional<String> area,
        @Nullable YearMonth month,
        @Nullable PersonId mentor) {
    static HoursAddress months() {
        return new HoursAddress(false, Optional.empty(), null, null);
    }

    static HoursAddress mentors(@Nullable YearMonth month) {
        return new HoursAddress(true, Optional.empty(), month, null);
    }

    /** What cannot be read is left out. */
    static HoursAddress read(QueryParameters asked) {
        return new HoursAddress(
                asked.getSingleParameter("by").filter("mentor"::equals).isPresent(),
                asked.getSingleParameter("area"),
                asked.getSingleParameter("month").flatMap(HoursAddress::month).orElse(null),
                asked.getSingleParameter("mentor")
                        .flatMap(Ids::parse)
                        .map(PersonId::new)
                        .orElse(null));
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    HoursAddress in(@Nullable AreaId chosen) {
        return new HoursAddress(byMentor, Optional.ofNullable(chosen).map(AreaId::toString), month, mentor);
    }

    @Nullable AreaId areaId() {
        return area.flatMap(Ids::parse).map(AreaId::new).orElse(null);
    }

    HoursAddress of(@Nullable YearMonth one) {
        return new HoursAddress(byMentor, area, one, mentor);
    }

    HoursAddress by(@Nullable PersonId one) {
        return new HoursAddress(byMentor, area, month, one);
    }

    /** Of the hours. */
    String address() {
        return MentoringNavigation.HOURS + "?by=" + (byMentor ? "mentor" : "month") + rest();
    }

    /** Of the contacts that are counted. */
    String contacts() {
        return MentoringNavigation.HOURS_CONTACTS + "?by=" + (byMentor ? "mentor" : "month") + rest();
    }

    private String rest() {
        return area.map(id -> "&area=" + id).orElse("")
                + (month == null ? "" : "&month=" + month)
                + (mentor == null ? "" : "&mentor=" + mentor);
    }
}
