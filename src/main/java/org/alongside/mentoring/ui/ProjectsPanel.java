package org.alongside.mentoring.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import org.alongside.accounts.AreaChoice;
import org.alongside.mentoring.ProjectRow;
import org.alongside.mentoring.ProjectService;
import org.alongside.mentoring.SourceId;
import org.alongside.mentoring.SourceRow;
import org.alongside.shared.AreaId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.jspecify.annotations.Nullable;

/** Projects that rest, and the way to let one rest: what it comes to is said before. */
class ProjectsPanel extends Section {
    final Select<AreaChoice> area = new Select<>();
    final Select<SourceRow> source = new Select<>();
    final TextArea why = new TextArea(getTranslation("mentoring.project.words"));
    final PlainError error = new PlainError();
    final Paragraph count = new Paragraph();

    private final transient ProjectService projects;
    private final transient MentoringWords words;
    private final Div resting = new Div();

    ProjectsPanel(ProjectService projects, List<AreaChoice> areas, List<SourceRow> sources, MentoringWords words) {
        this.projects = projects;
        this.words = words;
        addClassName("al-block");
        choice(area, "mentoring.area", "mentoring.area.all", areas, AreaChoice::name);
        choice(source, "mentoring.source", "mentoring.source.all", sources, SourceRow::name);
        why.setMaxLength(1000);
        why.setHelperText(getTranslation("mentoring.project.words.hint"));
        why.getElement().setAttribute("dir", "auto");
        count.getElement().setAttribute("role", "status");
        Div form = new Div(
                area,
                source,
                why,
                count,
                error,
                ActionButton.other(getTranslation("mentoring.project.rest"), this::rest));
        form.addClassNames("al-form", "al-page-form");
        Details more = new Details(getTranslation("mentoring.project.new"), form);
        add(
                new H2(getTranslation("mentoring.project")),
                new Paragraph(getTranslation("mentoring.project.what")),
                resting,
                more);
        show();
    }

    private <T> void choice(Select<T> field, String key, String any, List<T> items, Function<T, String> name) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(any));
        field.setItemLabelGenerator(one -> one == null ? getTranslation(any) : name.apply(one));
        field.addValueChangeListener(chosen -> say());
    }

    private void say() {
        int matches = projects.wouldRest(areaId(), sourceId());
        count.setText(areaId() == null && sourceId() == null ? "" : getTranslation("mentoring.project.count", matches));
    }

    private void show() {
        resting.removeAll();
        projects.resting().forEach(one -> resting.add(notice(one)));
    }

    private Notice notice(ProjectRow one) {
        String what = one.area().isEmpty() || one.source().isEmpty()
                ? one.area() + one.source()
                : getTranslation("mentoring.project.both", one.source(), one.area());
        String since = words.day(words.days().dayOf(one.since()));
        return new Notice(Status.WARNING, getTranslation("mentoring.project.rests", what, since))
                .then(one.words())
                .then(ActionButton.other(getTranslation("mentoring.project.go-on"), () -> {
                    projects.goOn(one.id());
                    show();
                }));
    }

    private void rest() {
        error.clear();
        try {
            projects.rest(areaId(), sourceId(), why.getValue());
            area.clear();
            source.clear();
            why.clear();
            show();
            Notification.show(getTranslation("mentoring.project.done"));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private @Nullable AreaId areaId() {
        return area.getValue() == null ? null : area.getValue().id();
    }

    private @Nullable SourceId sourceId() {
        return source.getValue() == null ? null : source.getValue().id();
    }
}
