package org.alongside.mentoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.AreaService;
import org.alongside.mentoring.ReferralFilter;
import org.alongside.mentoring.ReferralService;
import org.alongside.mentoring.ReferralState;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.NarrowPage;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** Those who asked for a mentor in the reader’s areas, the longest waiting first; what it is narrowed to stands in the address. */
@Route(MentoringNavigation.REFERRALS)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class ReferralListView extends View implements BeforeEnterObserver {
    final AreaFilter area;
    final ReferralGrid grid;

    private final transient ReferralService referrals;
    private final Div tabs = new Div();
    private @Nullable ReferralState state = ReferralState.WAITING;

    ReferralListView(ReferralService referrals, AreaService areas, Access access, MentoringWords words) {
        this.referrals = referrals;
        titled(getTranslation("mentoring.referrals"));
        addClassName("al-list");
        area = new AreaFilter(areas.mine(), this::narrowed);
        grid = new ReferralGrid(words);
        PageHead head =
                new PageHead(getTranslation("mentoring.referrals")).below(getTranslation("mentoring.referrals.what"));
        if (access.acts(Act.KEEP_REFERRALS))
            head.actions(ActionLink.main(getTranslation("mentoring.referral.new"), MentoringNavigation.newReferral())
                    .with(Icon.PLUS));
        add(head, tabs, area, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter("state").orElse(ReferralState.WAITING.name());
        state = Arrays.stream(ReferralState.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(ReferralState.WAITING);
        area.show(asked.getSingleParameter("area"));
        fill();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        NarrowPage.tells(attached, grid::stack);
    }

    private void narrowed() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(state)));
        fill();
    }

    private void fill() {
        tabs.removeAll();
        TabLinks links = new TabLinks(getTranslation("mentoring.referrals"));
        for (ReferralState one : ReferralState.values())
            links.add(getTranslation("mentoring.referral.tab." + one), address(one), one == state);
        tabs.add(links);
        AreaId in = area.chosen();
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("mentoring.referrals.none." + state),
                getTranslation("mentoring.referrals.none.what." + state)));
        grid.setItemsPageable(page -> referrals.page(new ReferralFilter(state, in), page));
    }

    private String address(@Nullable ReferralState one) {
        return area.address(MentoringNavigation.REFERRALS + "?state=" + one);
    }
}
