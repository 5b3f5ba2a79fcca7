package org.alongside.recruitment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.recruitment.OpportunityRow;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;

/** What people can apply for, the newest first. */
@Route(RecruitmentNavigation.OPPORTUNITIES)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "MANAGER"})
class OpportunityListView extends View {
    private final transient DayWords days;

    OpportunityListView(OpportunityService opportunities, DayWords days) {
        this.days = days;
        titled(getTranslation("recruitment.opportunities"));
        ActionLink more = ActionLink.main(
                        getTranslation("recruitment.opportunity.new"),
                        RecruitmentNavigation.OPPORTUNITIES + "/" + RecruitmentNavigation.NEW)
                .with(Icon.PLUS);
        add(new PageHead(getTranslation("recruitment.opportunities")).actions(more));
        List<OpportunityRow> all = opportunities.all();
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("recruitment.opportunities.none"),
                    getTranslation("recruitment.opportunities.none.what")));
        else add(list(all));
    }

    private UnorderedList list(List<OpportunityRow> all) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        all.forEach(row -> list.add(line(row)));
        return list;
    }

    private ListItem line(OpportunityRow row) {
        RouterLink title = new RouterLink(
                row.title(), OpportunityView.class, OpportunityView.id(row.id().toString()));
        Span address = new Span("/apply/" + row.address());
        address.addClassName("al-meta");
        return new ListItem(title, address, state(row));
    }

    private StatusTag state(OpportunityRow row) {
        if (row.opensOn().isAfter(days.today()))
            return new StatusTag(
                    Status.WAITING, getTranslation("recruitment.opportunity.from", days.day(row.opensOn())));
        if (row.closesOn() == null) return new StatusTag(Status.DONE, getTranslation("recruitment.opportunity.always"));
        return row.closesOn().isBefore(days.today())
                ? new StatusTag(
                        Status.NOT_NEEDED, getTranslation("recruitment.opportunity.closed", days.day(row.closesOn())))
                : new StatusTag(Status.DONE, getTranslation("recruitment.opportunity.until", days.day(row.closesOn())));
    }
}
