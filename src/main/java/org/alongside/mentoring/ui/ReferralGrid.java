package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.persistence.Column;
import java.util.List;
import org.alongside.mentoring.ReferralRow;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** The grid of referrals; on a narrow page each is one cell. */
class ReferralGrid extends Grid<ReferralRow> {
    private final transient MentoringWords words;
    private final List<Column<ReferralRow>> wide;
    private final Column<ReferralRow> narrow;

    ReferralGrid(MentoringWords words) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addClassName("al-grid");
        setSelectionMode(Grid.SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("mentoring.referrals"));
        wide = List.of(
                addComponentColumn(ReferralGrid::name)
                        .setHeader(getTranslation("mentoring.first-name"))
                        .setFlexGrow(2),
                addColumn(ReferralRow::reference)
                        .setHeader(getTranslation("mentoring.reference"))
                        .setFlexGrow(1),
                addColumn(ReferralRow::areaName)
                        .setHeader(getTranslation("mentoring.area"))
                        .setFlexGrow(1),
                addColumn(ReferralRow::sourceName)
                        .setHeader(getTranslation("mentoring.source"))
                        .setFlexGrow(2),
                addColumn(row -> words.days().brief(row.receivedOn()))
                        .setHeader(getTranslation("mentoring.received"))
                        .setFlexGrow(1),
                addComponentColumn(this::standing)
                        .setHeader(getTranslation("mentoring.standing"))
                        .setFlexGrow(2));
        narrow = addComponentColumn(this::stacked).setHeader(getTranslation("mentoring.first-name"));
        stack(false);
    }

    final void stack(boolean stacked) {
        narrow.setVisible(stacked);
        wide.forEach(column -> column.setVisible(!stacked));
        setClassName("stacked", stacked);
    }

    private static Component name(ReferralRow row) {
        Anchor link = new Anchor(MentoringNavigation.referral(row.id()), row.firstName());
        link.getElement().setAttribute("dir", "auto");
        Div cell = new Div(link);
        cell.addClassName("who");
        return cell;
    }

    private Component standing(ReferralRow row) {
        if (row.outcome() == null) return words.tag(row.state());
        return new StatusTag(Status.DONE, words.text("mentoring.outcome." + row.outcome()));
    }

    private Component stacked(ReferralRow row) {
        Span facts = new Span(words.text(
                "mentoring.referral.facts",
                row.reference(),
                row.areaName(),
                words.days().brief(row.receivedOn())));
        facts.addClassName("al-meta");
        Div cell = new Div(name(row), facts, standing(row));
        cell.addClassName("stack");
        return cell;
    }
}
