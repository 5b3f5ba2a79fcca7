package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.AreaService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** One opportunity: where, when, for which role, whom to ask. */
@Route(RecruitmentNavigation.OPPORTUNITY)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "MANAGER"})
class OpportunityView extends View implements BeforeEnterObserver {
    final OpportunityFields fields;
    final PlainError error = new PlainError();

    private final transient OpportunityService opportunities;
    private transient @Nullable OpportunityId id;

    OpportunityView(OpportunityService opportunities, RoleProfileService roles, AreaService areas, DayWords days) {
        this.opportunities = opportunities;
        this.fields = new OpportunityFields(roles.all(), areas.all(), opportunities::contacts, days.today());
    }

    static RouteParameters id(String id) {
        return new RouteParameters("id", id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("id").orElseThrow(NotFound::new);
        boolean isNew = asked.equals(RecruitmentNavigation.NEW);
        id = isNew ? null : new OpportunityId(Ids.parse(asked).orElseThrow(NotFound::new));
        if (id != null) fields.show(opportunities.data(id));
        String title = getTranslation(isNew ? "recruitment.opportunity.new" : "recruitment.opportunity");
        titled(title);
        removeAll();
        Div form = new Div(fields, error, ActionButton.main(getTranslation("recruitment.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(new PageHead(title).below(getTranslation("recruitment.opportunity.what")), form);
    }

    private void save() {
        error.clear();
        fields.read().ifPresentOrElse(this::save, () -> error.show(getTranslation("recruitment.incomplete")));
    }

    private void save(OpportunityData data) {
        try {
            if (id == null) opportunities.add(data);
            else opportunities.save(id, data);
            UI.getCurrent().navigate(OpportunityListView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(lost.theirs(OpportunityData.class), data);
        }
    }

    private void choose(OpportunityData theirs, OpportunityData mine) {
        new LostUpdateDialog(fields.beside(theirs, mine), kept -> save(fields.merged(theirs, mine, kept))).open();
    }
}
