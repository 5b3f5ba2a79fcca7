package org.alongside.mentoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.mentoring.AreaHoursService;
import org.alongside.mentoring.HoursFilter;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NarrowPage;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** The contacts that a figure of hours counts; which they are stands in the address. */
@Route(MentoringNavigation.HOURS_CONTACTS)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class CountedContactsView extends View implements BeforeEnterObserver {
    final CountedGrid grid;

    private final transient AreaHoursService hours;
    private final transient List<AreaChoice> areas;
    private final transient MentoringWords words;

    CountedContactsView(AreaHoursService hours, AreaService areas, MentoringWords words) {
        this.hours = hours;
        this.areas = areas.mine();
        this.words = words;
        titled(getTranslation("mentoring.contacts"));
        addClassName("al-list");
        grid = new CountedGrid(words);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("mentoring.hours.none"), getTranslation("mentoring.hours.none.what")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HoursAddress at = HoursAddress.read(event.getLocation().getQueryParameters());
        Optional<AreaChoice> area = areas.stream()
                .filter(one -> at.area().filter(one.id().toString()::equals).isPresent())
                .findFirst();
        AreaId in = area.map(AreaChoice::id).orElse(null);
        String when = at.month() == null ? getTranslation("mentoring.hours.all-months") : words.month(at.month());
        String where = area.map(AreaChoice::name).orElseGet(() -> getTranslation("mentoring.hours.everywhere"));
        removeAll();
        add(
                new PageHead(getTranslation("mentoring.contacts"))
                        .above(new Paragraph(
                                new Anchor(at.by(null).in(in).address(), getTranslation("mentoring.hours.title"))))
                        .below(getTranslation("mentoring.hours.counted", when, where)),
                grid);
        HoursFilter filter = new HoursFilter(in, at.month(), at.mentor());
        grid.setItemsPageable(page -> hours.contacts(filter, page));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        NarrowPage.tells(attached, grid::stack);
    }
}
