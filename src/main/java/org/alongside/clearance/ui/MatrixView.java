package org.alongside.clearance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.MatrixService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NarrowPage;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** Who may go where: the people of my areas and the prisons; what it is narrowed to stands in the address. */
@Route(ClearanceNavigation.MATRIX)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "MANAGER"})
@StyleSheet(ClearanceNavigation.STYLE)
class MatrixView extends View implements BeforeEnterObserver {
    final TextField text = new TextField(getTranslation("clearance.matrix.text"));
    final Select<EstablishmentRow> prison = new Select<>();
    final MatrixGrid grid;

    private final transient MatrixService matrix;
    private final List<EstablishmentRow> prisons;
    private boolean quiet;

    MatrixView(MatrixService matrix, EstablishmentService establishments, Standing standing) {
        this.matrix = matrix;
        this.prisons = establishments.open();
        titled(getTranslation("clearance.matrix"));
        addClassName("al-list");
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        prison.setLabel(getTranslation("clearance.prison"));
        prison.setItems(prisons);
        prison.setItemLabelGenerator(row -> row == null ? getTranslation("clearance.matrix.any") : row.name());
        prison.setEmptySelectionAllowed(true);
        prison.setEmptySelectionCaption(getTranslation("clearance.matrix.any"));
        text.addValueChangeListener(typed -> narrowed());
        prison.addValueChangeListener(chosen -> narrowed());
        Div filter = new Div(text, prison);
        filter.addClassName("al-filter");
        filter.getElement().setAttribute("role", "search");
        grid = new MatrixGrid(prisons, standing);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("clearance.matrix.empty"), getTranslation("clearance.matrix.empty.what")));
        PageHead head = new PageHead(getTranslation("clearance.matrix"))
                .below(getTranslation("clearance.matrix.what"))
                .actions(ActionLink.main(getTranslation("clearance.entry"), ClearanceNavigation.ENTRY));
        add(head, filter, grid, legend(standing));
    }

    private Component legend(Standing standing) {
        Div legend = new Div();
        legend.addClassName("al-legend");
        Stream.of(ClearanceOutcome.values()).forEach(outcome -> legend.add(standing.tag(outcome)));
        return legend;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        quiet = true;
        text.setValue(asked.getSingleParameter("text").orElse(""));
        prison.setValue(asked.getSingleParameter("prison")
                .flatMap(id -> prisons.stream()
                        .filter(row -> row.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        quiet = false;
        fill();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        NarrowPage.tells(attached, grid::stack);
    }

    private void narrowed() {
        if (quiet) return;
        Map<String, String> chosen = new TreeMap<>();
        if (!text.isEmpty()) chosen.put("text", text.getValue());
        if (prison.getValue() != null)
            chosen.put("prison", prison.getValue().id().toString());
        Location here = new Location(ClearanceNavigation.MATRIX, QueryParameters.simple(chosen));
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
        fill();
    }

    private void fill() {
        grid.only(prison.getValue());
        String typed = text.isEmpty() ? null : text.getValue();
        grid.setItemsPageable(page -> matrix.page(typed, page));
    }
}
