package org.alongside.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Colleague;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.training.CohortData;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;

/** Puts a cohort right: its name and place, who teaches and who verifies. */
@Route(TrainingNavigation.DETAILS)
@RolesAllowed({"TRAINER", "COORDINATOR", "MANAGER"})
@StyleSheet(TrainingNavigation.STYLE)
class CohortDetailsView extends View implements BeforeEnterObserver {
    final CohortFields fields;
    final PlainError error = new PlainError();
    private final transient CohortService cohorts;

    CohortDetailsView(CohortService cohorts, AreaService areas) {
        this.cohorts = cohorts;
        fields = new CohortFields(cohorts, areas, key -> getTranslation(key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CohortId id = TrainingNavigation.cohort(event.getRouteParameters());
        fields.show(cohorts.data(id));
        titled(getTranslation("training.cohort.change"));
        Div form = new Div();
        fields.all().forEach(form::add);
        form.add(error, ActionButton.main(getTranslation("training.save"), () -> save(id)));
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(new PageHead(getTranslation("training.cohort.change")), form);
    }

    private void save(CohortId id) {
        error.clear();
        try {
            cohorts.save(id, fields.typed());
            UI.getCurrent().navigate(TrainingNavigation.cohort(id));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(id, lost.theirs(CohortData.class), fields.typed());
        }
    }

    private void choose(CohortId id, CohortData theirs, CohortData mine) {
        List<LostUpdateDialog.Field> both = List.of(
                new LostUpdateDialog.Field("name", getTranslation("training.cohort.name"), theirs.name(), mine.name()),
                new LostUpdateDialog.Field(
                        "place", getTranslation("training.cohort.place"), theirs.place(), mine.place()),
                new LostUpdateDialog.Field(
                        "staff", getTranslation("training.cohort.staff"), staff(theirs), staff(mine)),
                new LostUpdateDialog.Field(
                        "share",
                        getTranslation("training.cohort.share"),
                        String.valueOf(theirs.sampleShare()),
                        String.valueOf(mine.sampleShare())));
        new LostUpdateDialog(both, kept -> {
                    CohortData staff = kept.contains("staff") ? mine : theirs;
                    fields.show(new CohortData(
                            (kept.contains("name") ? mine : theirs).name(),
                            theirs.area(),
                            (kept.contains("place") ? mine : theirs).place(),
                            staff.trainers(),
                            staff.verifier(),
                            (kept.contains("share") ? mine : theirs).sampleShare(),
                            theirs.version()));
                    save(id);
                })
                .open();
    }

    private String staff(CohortData data) {
        return Stream.concat(
                        fields.trainers
                                .getListDataView()
                                .getItems()
                                .filter(one -> data.trainers().contains(one.id())),
                        fields.verifier
                                .getListDataView()
                                .getItems()
                                .filter(one -> one.id().equals(data.verifier())))
                .map(Colleague::name)
                .collect(Collectors.joining(", "));
    }
}
