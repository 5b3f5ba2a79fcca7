package org.alongside.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Undo;
import org.alongside.training.HolidayRow;
import org.alongside.training.HolidayService;
import org.alongside.training.Nation;

/** The holidays on which no new cohort meets: take one out, add one, add those of a nation. */
class HolidaysPanel extends Div {
    private final transient HolidayService holidays;
    private final transient TrainingWords words;

    HolidaysPanel(HolidayService holidays, TrainingWords words) {
        this.holidays = holidays;
        this.words = words;
        addClassName("al-block");
        show();
    }

    private void show() {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        holidays.ahead().forEach(row -> list.add(line(row)));
        add(new H2(getTranslation("training.holidays")), new Paragraph(getTranslation("training.holidays.what")));
        if (list.getComponentCount() > 0) add(list);
        Div acts = new Div(ActionButton.other(getTranslation("training.holiday.new"), this::ask)
                .with(Icon.PLUS));
        for (Nation nation : Nation.values())
            acts.add(ActionButton.quiet(getTranslation("training.holidays." + nation), () -> {
                holidays.addUsual(nation);
                show();
            }));
        acts.addClassName("acts");
        add(acts);
    }

    private ListItem line(HolidayRow row) {
        Span name = new Span(row.name());
        name.addClassName("name");
        String on = words.days().weekday(row.day()) + " " + words.day(row.day());
        Span day = new Span(on);
        day.addClassName("al-meta");
        ActionButton out = ActionButton.quiet(getTranslation("training.holiday.remove"), () -> remove(row));
        out.getElement().setAttribute("aria-label", getTranslation("training.holiday.remove") + ": " + on);
        return new ListItem(name, day, out);
    }

    private void remove(HolidayRow row) {
        holidays.remove(row.day());
        show();
        Undo.offer(getTranslation("training.holiday.removed", row.name()), () -> {
            holidays.add(row);
            show();
        });
    }

    private void ask() {
        DayField day = new DayField(getTranslation("training.holiday.day"));
        TextField name = new TextField(getTranslation("training.holiday.name"));
        name.setMaxLength(80);
        new AskThen(
                        getTranslation("training.holiday.new"),
                        getTranslation("training.holidays.what"),
                        getTranslation("training.save"),
                        () -> {
                            if (day.getValue() == null) throw new Refused("training.refused.first-day");
                            holidays.add(new HolidayRow(day.getValue(), name.getValue()));
                            show();
                        },
                        day,
                        name)
                .open();
    }
}
