package org.alongside.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.AreaService;
import org.alongside.people.OpportunityTitles;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.springframework.beans.factory.ObjectProvider;

/** The people in the reader’s areas, longest waiting first; what it is narrowed to stands in the address. */
@Route(PeopleNavigation.LIST)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "MANAGER", "PRIVACY_LEAD"})
class PersonListView extends View implements BeforeEnterObserver {
    /** Below this many pixels each person is one stacked cell. */
    private static final int NARROW = 960;

    final PersonGrid grid;
    final PersonFilterBar filter;

    private final transient PersonService people;

    PersonListView(PersonService people, AreaService areas, ObjectProvider<OpportunityTitles> titles, DayWords days) {
        this.people = people;
        titled(getTranslation("people.list"));
        addClassName("al-list");
        filter = new PersonFilterBar(areas.mine(), titles.getIfAvailable(), this::narrowTo);
        grid = new PersonGrid(titles.getIfAvailable(), days);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("people.list.empty"), getTranslation("people.list.empty.what")));
        add(new PageHead(getTranslation("people.list")), filter, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.show(FilterAddress.read(event.getLocation().getQueryParameters()));
        fill(filter.value());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        grid.stack(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(size -> grid.stack(isNarrow(size.getWidth())));
    }

    /** A width that the browser has not told yet is not narrow. */
    private static boolean isNarrow(int pixels) {
        return pixels > 0 && pixels < NARROW;
    }

    private void narrowTo(PersonFilter chosen) {
        Location here = new Location(PeopleNavigation.LIST, FilterAddress.write(chosen));
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
        fill(chosen);
    }

    private void fill(PersonFilter chosen) {
        grid.setItemsPageable(page -> people.list(chosen, page));
    }
}
