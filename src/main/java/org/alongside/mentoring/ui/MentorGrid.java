package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.alongside.mentoring.MentorHours;
import org.springframework.data.domain.Pageable;

/** Hours mentor by mentor: each figure leads to the contacts that it counts, each name to the record. */
class MentorGrid extends StackedGrid<MentorHours> {
    private transient HoursAddress at = HoursAddress.mentors(null);

    MentorGrid(MentoringWords words) {
        super(words.text("mentoring.hours.by-mentor"), words);
        wide(addComponentColumn(this::who), "mentoring.mentor", 3);
        wide(addComponentColumn(row -> figure(contacts(row), words.length(row.minutes()))), "mentoring.hours.title", 1);
        wide(addComponentColumn(row -> figure(contacts(row), String.valueOf(row.contacts()))), "mentoring.contacts", 1);
        narrow(addComponentColumn(this::stacked), "mentoring.mentor");
    }

    void show(HoursAddress at, Function<Pageable, List<MentorHours>> rows) {
        this.at = at;
        setItemsPageable(rows::apply);
    }

    private Component stacked(MentorHours row) {
        Div cell = new Div(
                who(row),
                new Anchor(
                        contacts(row),
                        words.text("mentoring.hours.figure", words.length(row.minutes()), row.contacts())));
        cell.addClassName("stack");
        return cell;
    }

    private Component who(MentorHours row) {
        return mentor(row.person(), row.name());
    }

    private String contacts(MentorHours row) {
        return at.by(row.person()).contacts();
    }
}
