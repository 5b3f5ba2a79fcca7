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
import org.alongside.accounts.AreaService;
import org.alongside.mentoring.ExpenseService;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NarrowPage;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;

/** What waits to be paid back to mentors, mentor by mentor, and what was paid. */
@Route(MentoringNavigation.EXPENSES)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class ExpensesView extends View implements BeforeEnterObserver {
    private static final String PAID = "paid";

    final AreaFilter area;
    final WaitingGrid waiting;
    final PaidGrid paid;

    private final transient ExpenseService expenses;
    private final Div tabs = new Div();
    private boolean isPaid;

    ExpensesView(ExpenseService expenses, AreaService areas, MentoringWords words) {
        this.expenses = expenses;
        titled(getTranslation("mentoring.expense"));
        addClassName("al-list");
        area = new AreaFilter(areas.mine(), this::narrowed);
        waiting = new WaitingGrid(words);
        paid = new PaidGrid(words);
        waiting.setEmptyStateComponent(new EmptyState(
                getTranslation("mentoring.expense.none"), getTranslation("mentoring.expense.none.what")));
        paid.setEmptyStateComponent(new EmptyState(
                getTranslation("mentoring.expense.none-paid"), getTranslation("mentoring.expense.none-paid.what")));
        PageHead head = new PageHead(getTranslation("mentoring.expense"))
                .below(getTranslation("mentoring.expense.what-we-pay"));
        add(head, tabs, area, waiting, paid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        isPaid = asked.getSingleParameter("show").filter(PAID::equals).isPresent();
        area.show(asked.getSingleParameter("area"));
        fill();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        NarrowPage.tells(attached, narrow -> {
            waiting.stack(narrow);
            paid.stack(narrow);
        });
    }

    private void narrowed() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(isPaid)));
        fill();
    }

    private void fill() {
        tabs.removeAll();
        tabs.add(new TabLinks(getTranslation("mentoring.expense"))
                .add(getTranslation("mentoring.expense.tab.waiting"), address(false), !isPaid)
                .add(getTranslation("mentoring.expense.tab.paid"), address(true), isPaid));
        waiting.setVisible(!isPaid);
        paid.setVisible(isPaid);
        if (isPaid) paid.setItemsPageable(page -> expenses.paid(area.chosen(), page));
        else waiting.setItemsPageable(page -> expenses.waiting(area.chosen(), page));
    }

    private String address(boolean paid) {
        return area.address(MentoringNavigation.EXPENSES + "?show=" + (paid ? PAID : "waiting"));
    }
}
