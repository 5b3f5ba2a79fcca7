package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.alongside.mentoring.MonthHours;
import org.springframework.data.domain.Pageable;

/** Hours month by month: each figure leads to what it counts. */
class MonthGrid extends StackedGrid<MonthHours> {
    private transient HoursAddress at = HoursAddress.months();

    MonthGrid(MentoringWords words) {
        super(words.text("mentoring.hours.by-month"), words);
        wide(
                addComponentColumn(row -> name(mentors(row), words.month(row.month()))),
                "mentoring.hours.by-month.head",
                2);
        wide(addComponentColumn(row -> figure(contacts(row), words.length(row.minutes()))), "mentoring.hours.title", 1);
        wide(addComponentColumn(row -> figure(contacts(row), String.valueOf(row.contacts()))), "mentoring.contacts", 1);
        wide(addComponentColumn(row -> figure(mentors(row), String.valueOf(row.mentors()))), "mentoring.mentors", 1);
        narrow(addComponentColumn(this::stacked), "mentoring.hours.by-month.head");
    }

    void show(HoursAddress at, Function<Pageable, List<MonthHours>> rows) {
        this.at = at;
        setItemsPageable(rows::apply);
    }

    private Component stacked(MonthHours row) {
        Div figures = new Div(
                new Anchor(
                        contacts(row),
                        words.text("mentoring.hours.figure", words.length(row.minutes()), row.contacts())),
                new Anchor(mentors(row), words.text("mentoring.hours.mentors", row.mentors())));
        figures.addClassName("figures");
        Div cell = new Div(name(null, words.month(row.month())), figures);
        cell.addClassName("stack");
        return cell;
    }

    private String contacts(MonthHours row) {
        return at.of(row.month()).contacts();
    }

    private String mentors(MonthHours row) {
        return HoursAddress.mentors(row.month()).in(at.areaId()).address();
    }
}
