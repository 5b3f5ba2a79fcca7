package org.alongside.mentoring.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alongside.mentoring.Hours;

/** What somebody did: this week, this month, in all; then month by month and match by match. */
class HoursPanel extends Section {
    private static final int MONTHS = 12;

    private final transient MentoringWords words;

    HoursPanel(Hours hours, MentoringWords words) {
        this.words = words;
        addClassName("al-hours");
        Div figures = new Div(
                figure("mentoring.hours.week", hours.thisWeek()),
                figure("mentoring.hours.month", hours.thisMonth()),
                figure("mentoring.hours.all", hours.total()));
        figures.addClassName("al-figures");
        add(new H2(getTranslation("mentoring.hours.title")), figures);
        if (hours.total() == 0) return;
        Details more = new Details(getTranslation("mentoring.hours.more"));
        more.add(
                table(
                        "mentoring.hours.by-week",
                        hours.weeks().stream()
                                .map(one -> new Line(
                                        getTranslation(
                                                "mentoring.hours.week-of",
                                                words.days().brief(one.monday())),
                                        one.minutes(),
                                        one.contacts()))
                                .toList()),
                table(
                        "mentoring.hours.by-month",
                        hours.months().stream()
                                .limit(MONTHS)
                                .map(one -> new Line(words.month(one.month()), one.minutes(), one.contacts()))
                                .toList()),
                table(
                        "mentoring.hours.by-match",
                        hours.matches().stream()
                                .map(one -> new Line(words.mentee(one.mentee()), one.minutes(), one.contacts()))
                                .toList()));
        add(more);
    }

    /** One line of a table. */
    private record Line(String what, int minutes, int contacts) {}

    private Div figure(String key, int minutes) {
        Span label = new Span(getTranslation(key));
        label.addClassName("al-meta");
        Span value = new Span(words.length(minutes));
        value.addClassName("fig");
        return new Div(label, value);
    }

    private NativeTable table(String key, List<Line> lines) {
        NativeTable table = new NativeTable();
        table.addClassName("al-hours-table");
        table.setCaptionText(getTranslation(key));
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation(key + ".head")));
        head.add(new NativeTableHeaderCell(getTranslation("mentoring.contacts")));
        head.add(new NativeTableHeaderCell(getTranslation("mentoring.hours.title")));
        lines.forEach(line -> {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell what = new NativeTableHeaderCell(line.what());
            what.getElement().setAttribute("scope", "row").setAttribute("dir", "auto");
            row.add(what);
            row.add(new NativeTableCell(String.valueOf(line.contacts())));
            row.add(new NativeTableCell(words.length(line.minutes())));
        });
        return table;
    }
}
