package org.alongside.training.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.Undo;
import org.alongside.training.CandidateNumberService;
import org.alongside.training.CandidateRow;
import org.alongside.training.CohortDetails;
import org.alongside.training.CohortService;
import org.alongside.training.CourseService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The candidates of a cohort: enter somebody, keep their number, let them go. */
class CandidatesPanel extends Div {
    private static final int PAGE = 50;

    private final transient CohortService cohorts;
    private final transient CourseService courses;
    private final transient CandidateNumberService numbers;
    private final transient TrainingWords words;
    private final transient Runnable again;
    private final CohortDetails cohort;
    private final UnorderedList list = new UnorderedList();
    final PlainError error = new PlainError();

    CandidatesPanel(
            CohortDetails cohort,
            CohortService cohorts,
            CourseService courses,
            CandidateNumberService numbers,
            PersonService people,
            TrainingWords words,
            Runnable again) {
        this.cohort = cohort;
        this.cohorts = cohorts;
        this.courses = courses;
        this.numbers = numbers;
        this.words = words;
        this.again = again;
        addClassName("al-part");
        list.addClassNames("al-panel", "al-lines", "al-candidates");
        if (cohort.enters()) add(enter(people), error);
        more(0);
        if (list.getChildren().findAny().isEmpty())
            add(new EmptyState(
                    getTranslation("training.candidates.none"), getTranslation("training.candidates.none.what")));
    }

    private Div enter(PersonService people) {
        ComboBox<PersonRow> who = new ComboBox<>(getTranslation("training.enter.who"));
        who.setItemLabelGenerator(PersonRow::shownName);
        who.setItemsPageable((page, typed) ->
                people.list(new PersonFilter(typed.isBlank() ? null : typed, null, null, null, null), page));
        who.setHelperText(getTranslation("training.enter.hint"));
        Div enter = new Div(who, ActionButton.main(getTranslation("training.enter.do"), () -> enter(who.getValue())));
        enter.addClassName("al-beside");
        return enter;
    }

    private void enter(@Nullable PersonRow person) {
        error.clear();
        try {
            if (person == null) throw new Refused("training.refused.who");
            cohorts.enter(cohort.id(), person.id());
            Notification.show(getTranslation("training.entered", person.shownName()));
            again.run();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private void more(int page) {
        List<CandidateRow> rows = cohorts.candidates(cohort.id(), PageRequest.of(page, PAGE));
        rows.forEach(row -> list.add(line(row)));
        if (!rows.isEmpty()) add(list);
        if (rows.size() < PAGE) return;
        ActionButton more = ActionButton.other(getTranslation("training.more"), () -> more(page + 1));
        more.addClickListener(pressed -> remove(more));
        add(more);
    }

    private ListItem line(CandidateRow row) {
        Span name = new Span(row.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        String since = getTranslation("training.joined", words.day(row.joinedOn()));
        boolean award = cohort.programme().isAward();
        String number = getTranslation(row.hasNumber() ? "training.number.there" : "training.number.missing");
        Span facts = new Span(award ? since + " · " + number : since);
        facts.addClassName("al-meta");
        ListItem line = new ListItem(name, facts, tag(row));
        Div acts = acts(row, award);
        if (acts.getComponentCount() > 0) line.add(acts);
        return line;
    }

    private StatusTag tag(CandidateRow row) {
        if (row.leftOn() != null)
            return new StatusTag(Status.NOT_NEEDED, getTranslation("training.left", words.day(row.leftOn())));
        return cohort.programme().isAward()
                ? words.tag(row.progress())
                : row.completedOn() == null
                        ? new StatusTag(Status.IN_PROGRESS, getTranslation("training.progress.IN_PROGRESS"))
                        : new StatusTag(
                                Status.DONE, getTranslation("training.completed-on", words.day(row.completedOn())));
    }

    private Div acts(CandidateRow row, boolean award) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (row.leftOn() != null) return acts;
        if (award && (cohort.teaches() || cohort.enters()))
            acts.add(named(row, "training.number.keep", () -> number(row)));
        if (!award && cohort.teaches() && row.completedOn() == null)
            acts.add(named(row, "training.complete", () -> complete(row)));
        if (cohort.enters()) acts.add(named(row, "training.leave", () -> leave(row)));
        return acts;
    }

    private ActionButton named(CandidateRow row, String key, Runnable does) {
        ActionButton button = ActionButton.quiet(getTranslation(key), does);
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + row.name());
        return button;
    }

    private void number(CandidateRow row) {
        TextField number = new TextField(getTranslation("training.number"));
        number.setValue(numbers.number(row.person()).orElse(""));
        number.setMaxLength(30);
        new AskThen(
                        row.name(),
                        getTranslation("training.number.what"),
                        getTranslation("training.save"),
                        () -> {
                            if (cohort.enters()) numbers.keep(row.person(), number.getValue());
                            else numbers.keep(cohort.id(), row.id(), number.getValue());
                            again.run();
                        },
                        number)
                .open();
    }

    private void complete(CandidateRow row) {
        DayField on = new DayField(getTranslation("training.complete.on"));
        on.setValue(words.days().today());
        new AskThen(
                        row.name(),
                        getTranslation("training.complete.what"),
                        getTranslation("training.complete"),
                        () -> {
                            if (on.getValue() == null) throw new Refused("training.refused.first-day");
                            courses.complete(cohort.id(), row.person(), on.getValue());
                            again.run();
                        },
                        on)
                .open();
    }

    private void leave(CandidateRow row) {
        cohorts.leave(cohort.id(), row.person());
        again.run();
        Undo.offer(getTranslation("training.left.done", row.name()), () -> {
            cohorts.enter(cohort.id(), row.person());
            again.run();
        });
    }
}
