package org.alongside.mentoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.AreaService;
import org.alongside.mentoring.AreaHoursService;
import org.alongside.mentoring.HoursFilter;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NarrowPage;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;

/** Hours over all mentors, by month or by mentor; each figure opens the contacts that it counts. */
@Route(MentoringNavigation.HOURS)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class HoursView extends View implements BeforeEnterObserver {
    final AreaFilter area;
    final MonthGrid months;
    final MentorGrid mentors;

    private final transient AreaHoursService hours;
    private final transient MentoringWords words;
    private final Div tabs = new Div();
    private final Paragraph narrowedTo = new Paragraph();
    private transient HoursAddress at = HoursAddress.months();

    HoursView(AreaHoursService hours, AreaService areas, MentoringWords words) {
        this.hours = hours;
        this.words = words;
        titled(getTranslation("mentoring.hours.title"));
        addClassName("al-list");
        area = new AreaFilter(areas.mine(), this::narrowed);
        months = new MonthGrid(words);
        mentors = new MentorGrid(words);

        months.setEmptyStateComponent(
                new EmptyState(getTranslation("mentoring.hours.none"), getTranslation("mentoring.hours.none.what")));
        mentors.setEmptyStateComponent(
                new EmptyState(getTranslation("mentoring.hours.none"), getTranslation("mentoring.hours.none.what")));
        add(
                new PageHead(getTranslation("mentoring.hours.title")).below(getTranslation("mentoring.hours.what")),
                tabs,
                area,
                narrowedTo,
                months,
                mentors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        at = HoursAddress.read(event.getLocation().getQueryParameters());
        area.show(at.area());
        fill();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        NarrowPage.tells(attached, narrow -> {
            months.stack(narrow);
            mentors.stack(narrow);
        });
    }

    private void narrowed() {
        at = at.in(area.chosen());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(at.address()));
        fill();
    }

    private void fill() {
        boolean byMentor = at.byMentor();
        tabs.removeAll();
        tabs.add(new TabLinks(getTranslation("mentoring.hours.title"))
                .add(
                        getTranslation("mentoring.hours.by-month"),
                        HoursAddress.months().in(area.chosen()).address(),
                        !byMentor)
                .add(
                        getTranslation("mentoring.hours.by-mentor"),
                        HoursAddress.mentors(null).in(area.chosen()).address(),
                        byMentor));
        months.setVisible(!byMentor);
        mentors.setVisible(byMentor);
        narrowedTo.removeAll();
        narrowedTo.setVisible(byMentor && at.month() != null);
        if (at.month() != null)
            narrowedTo.add(
                    new Span(getTranslation("mentoring.hours.only", words.month(at.month()))),
                    new Anchor(
                            HoursAddress.mentors(null).in(area.chosen()).address(),
                            getTranslation("mentoring.hours.all-months")));
        HoursFilter filter = new HoursFilter(area.chosen(), byMentor ? at.month() : null, null);
        if (byMentor) mentors.show(at, page -> hours.byMentor(filter, page));
        else months.show(at, page -> hours.byMonth(filter, page));
    }
}
