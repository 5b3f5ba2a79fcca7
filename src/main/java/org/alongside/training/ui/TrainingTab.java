package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.LineList;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.training.CatalogueService;
import org.alongside.training.CompletionRow;
import org.alongside.training.CourseService;
import org.alongside.training.ProgrammeRow;
import org.alongside.training.ProgressService;
import org.alongside.training.TrainingKind;
import org.alongside.training.TrainingProgress;

/** Somebody’s training on their record: how far they are, without decisions or feedback. */
@org.springframework.stereotype.Component
class TrainingTab implements PersonTab {
    static final String ADDRESS = "training";

    private final ProgressService progress;
    private final CourseService courses;
    private final CatalogueService catalogue;
    private final AppealForThem ask;
    private final Access access;
    private final TrainingWords words;

    TrainingTab(
            ProgressService progress,
            CourseService courses,
            CatalogueService catalogue,
            AppealForThem ask,
            Access access,
            TrainingWords words) {
        this.progress = progress;
        this.courses = courses;
        this.catalogue = catalogue;
        this.ask = ask;
        this.access = access;
        this.words = words;
    }

    /** Brings the looks of this module to the record, which is another's page. */
    @StyleSheet(TrainingNavigation.STYLE)
    private static final class Page extends Div {
        private Page() {
            addClassName("al-part");
        }
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "training.tab";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public PersonalData data() {
        return PersonalData.TRAINING_PROGRESS;
    }

    @Override
    public Component show(PersonId person) {
        Div page = new Page();
        fill(page, person);
        return page;
    }

    private void fill(Div page, PersonId person) {
        page.removeAll();
        List<TrainingProgress> all = progress.progress(person);
        List<CompletionRow> done = progress.completed(person);
        if (all.isEmpty() && done.isEmpty()) page.add(new Paragraph(words.text("training.tab.none")));
        if (!all.isEmpty()) page.add(new H2(words.text("training.cohorts")), cohorts(all, person));
        if (!done.isEmpty()) page.add(new H2(words.text("training.completed")), completed(done, words));
        if (access.actsOn(Act.RECORD_TRAINING, person))
            page.add(ActionButton.other(words.text("training.elsewhere"), () -> elsewhere(page, person)));
    }

    private LineList cohorts(List<TrainingProgress> all, PersonId person) {
        LineList list = new LineList();
        all.forEach(one -> {
            String facts = words.text(
                    one.kind() == TrainingKind.AWARD ? "training.tab.award" : "training.tab.course",
                    one.cohortName(),
                    one.came(),
                    one.held(),
                    one.done(),
                    one.units());
            ListItem line = list.line(one.programme(), facts, words.tag(one.progress()));
            if (one.kind() == TrainingKind.AWARD && access.actsOn(Act.APPEAL_FOR, person))
                line.add(ask.button(one, person));
        });
        return list;
    }

    /** What somebody has completed, here or before they came. */
    static LineList completed(List<CompletionRow> done, TrainingWords words) {
        LineList list = new LineList();
        done.forEach(row -> list.line(
                row.programme(),
                words.text(
                        row.elsewhere() ? "training.completed.elsewhere" : "training.completed.here",
                        words.day(row.on())),
                new StatusTag(Status.DONE, words.text("training.completed.tag"))));
        return list;
    }

    private void elsewhere(Div page, PersonId person) {
        Select<ProgrammeRow> what = new Select<>();
        what.setLabel(words.text("training.elsewhere.which"));
        what.setItems(catalogue.all().stream().filter(ProgrammeRow::inUse).toList());
        what.setItemLabelGenerator(ProgrammeRow::name);
        DayField on = new DayField(words.text("training.elsewhere.on"));
        new AskThen(
                        words.text("training.elsewhere"),
                        words.text("training.elsewhere.what"),
                        words.text("training.save"),
                        () -> {
                            if (what.getValue() == null) throw new Refused("training.refused.programme");
                            if (on.getValue() == null) throw new Refused("training.refused.first-day");
                            courses.completedElsewhere(person, what.getValue().id(), on.getValue());
                            fill(page, person);
                        },
                        what,
                        on)
                .open();
    }
}
