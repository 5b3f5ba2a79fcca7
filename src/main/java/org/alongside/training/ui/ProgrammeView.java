package org.alongside.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.training.BodyRow;
import org.alongside.training.CatalogueService;
import org.alongside.training.ProgrammeData;
import org.alongside.training.ProgrammeId;
import org.alongside.training.TrainingKind;
import org.jspecify.annotations.Nullable;

/** One award with its units, or one course. */
@Route(TrainingNavigation.PROGRAMME)
@RolesAllowed({"ADMINISTRATOR", "MANAGER"})
@StyleSheet(TrainingNavigation.STYLE)
class ProgrammeView extends View implements BeforeEnterObserver {
    final TextField description = text("description", 160);
    final TextField fullTitle = text("title", 200);
    final Select<BodyRow> body = new Select<>();
    final TextField bodyCode = text("body-code", 40);
    final TextField level = text("level", 40);
    final TextField credits = text("credits", 40);
    final IntegerField sessions = new IntegerField(getTranslation("training.programme.sessions"));
    final IntegerField minutes = new IntegerField(getTranslation("training.plan.minutes"));
    final Checkbox inUse = new Checkbox(getTranslation("training.programme.in-use"));
    final UnitFields units = new UnitFields();
    final PlainError error = new PlainError();
    private final transient CatalogueService catalogue;
    private transient @Nullable ProgrammeId id;
    private TrainingKind kind = TrainingKind.AWARD;
    private int number;
    private long version;

    ProgrammeView(CatalogueService catalogue) {
        this.catalogue = catalogue;
        description.setHelperText(getTranslation("training.programme.description.hint"));
        fullTitle.setHelperText(getTranslation("training.programme.title.hint"));
        bodyCode.setHelperText(getTranslation("training.programme.body-code.hint"));
        body.setLabel(getTranslation("training.programme.body"));
        body.setItems(catalogue.bodies());
        body.setItemLabelGenerator(row -> row == null ? getTranslation("training.programme.body.none") : row.name());
        body.setEmptySelectionAllowed(true);
        body.setEmptySelectionCaption(getTranslation("training.programme.body.none"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("id").orElseThrow(NotFound::new);
        boolean newAward = asked.equals(TrainingNavigation.NEW_AWARD);
        boolean isNew = newAward || asked.equals(TrainingNavigation.NEW_COURSE);
        id = isNew ? null : new ProgrammeId(Ids.parse(asked).orElseThrow(NotFound::new));
        show(
                id == null
                        ? ProgrammeData.fresh(newAward ? TrainingKind.AWARD : TrainingKind.COURSE)
                        : catalogue.data(id));
        String title = !isNew
                ? description.getValue()
                : getTranslation(newAward ? "training.award.new" : "training.course.new");
        titled(title);
        removeAll();
        PageHead head = new PageHead(title);
        if (!isNew) head.below(getTranslation("training.version.what", number));
        add(head, form());
    }

    private Div form() {
        Div when = new Div(sessions, minutes);
        when.addClassName("al-beside");
        Div form = new Div(description, fullTitle, body, bodyCode, level, credits, when, inUse);
        if (kind == TrainingKind.AWARD) form.add(new H2(getTranslation("training.units")), units);
        form.add(error, ActionButton.main(getTranslation("training.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        return form;
    }

    private void show(ProgrammeData data) {
        kind = data.kind();
        number = data.number();
        version = data.version();
        description.setValue(data.description());
        fullTitle.setValue(data.title());
        body.setValue(body.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(data.body()))
                .findFirst()
                .orElse(null));
        bodyCode.setValue(data.bodyCode());
        level.setValue(data.level());
        credits.setValue(data.credits());
        sessions.setValue(data.sessions());
        minutes.setValue(data.minutes());
        inUse.setValue(data.inUse());
        units.show(data.units());
    }

    private ProgrammeData typed() {
        return new ProgrammeData(
                kind,
                fullTitle.getValue(),
                description.getValue(),
                body.getValue() == null ? null : body.getValue().id(),
                bodyCode.getValue(),
                level.getValue(),
                credits.getValue(),
                sessions.getValue() == null ? 0 : sessions.getValue(),
                minutes.getValue() == null ? 0 : minutes.getValue(),
                inUse.getValue(),
                kind == TrainingKind.AWARD ? units.typed() : List.of(),
                number,
                version);
    }

    private void save() {
        error.clear();
        try {
            if (id == null) catalogue.add(typed());
            else catalogue.save(id, typed());
            UI.getCurrent().navigate(CatalogueView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(lost.theirs(ProgrammeData.class), typed());
        }
    }

    private void choose(ProgrammeData theirs, ProgrammeData mine) {
        new LostUpdateDialog(ProgrammeMerge.beside(theirs, mine, key -> getTranslation(key)), kept -> {
                    show(ProgrammeMerge.merged(theirs, mine, kept));
                    save();
                })
                .open();
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(getTranslation("training.programme." + key));
        field.setMaxLength(longest);
        return field;
    }
}
