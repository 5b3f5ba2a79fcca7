package org.alongside.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.training.CatalogueService;
import org.alongside.training.HolidayService;
import org.alongside.training.ProgrammeRow;

/** Awards and courses, and who awards them. */
@Route(TrainingNavigation.CATALOGUE)
@RolesAllowed({"ADMINISTRATOR", "MANAGER"})
@StyleSheet(TrainingNavigation.STYLE)
class CatalogueView extends View {
    CatalogueView(CatalogueService catalogue, HolidayService holidays, Access access, TrainingWords words) {
        titled(getTranslation("training.catalogue"));
        add(new PageHead(getTranslation("training.catalogue"))
                .below(getTranslation("training.catalogue.what"))
                .actions(
                        ActionLink.other(getTranslation("training.award.new"), address(TrainingNavigation.NEW_AWARD))
                                .with(Icon.PLUS),
                        ActionLink.main(getTranslation("training.course.new"), address(TrainingNavigation.NEW_COURSE))
                                .with(Icon.PLUS)));
        List<ProgrammeRow> all = catalogue.all();
        add(list("training.awards", all.stream().filter(ProgrammeRow::isAward).toList()));
        add(list("training.courses", all.stream().filter(row -> !row.isAward()).toList()));
        if (access.acts(Act.MANAGE_ROLE_PROFILES)) add(roles());
        add(new BodiesPanel(catalogue), new HolidaysPanel(holidays, words));
    }

    private Div list(String title, List<ProgrammeRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        rows.forEach(row -> list.add(line(row)));
        Div block = new Div(new H2(getTranslation(title)));
        block.add(rows.isEmpty() ? new Paragraph(getTranslation("training.catalogue.none")) : list);
        block.addClassNames("al-block", "al-listed");
        return block;
    }

    private ListItem line(ProgrammeRow row) {
        Anchor name = new Anchor(address(row.id().toString()), row.name());
        Span facts = new Span(getTranslation("training.version", row.number()));
        facts.addClassName("al-meta");
        ListItem line = new ListItem(name, facts);
        if (!row.inUse()) line.add(new StatusTag(Status.NOT_NEEDED, getTranslation("training.not-in-use")));
        return line;
    }

    private Div roles() {
        Div block = new Div(
                new H2(getTranslation("training.roles")),
                new Paragraph(getTranslation("training.roles.what")),
                ActionLink.other(getTranslation("training.roles.open"), TrainingNavigation.ROLES));
        block.addClassNames("al-block", "al-listed");
        return block;
    }

    private static String address(String id) {
        return TrainingNavigation.CATALOGUE + "/" + id;
    }
}
