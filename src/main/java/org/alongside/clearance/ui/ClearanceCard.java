package org.alongside.clearance.ui;

import java.time.LocalDate;
import java.util.List;
import org.alongside.clearance.ClearanceReminderService;
import org.alongside.clearance.NamedReminder;
import org.alongside.clearance.ReminderRow;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;

/** On Today: prisons to ask, clearances that run out, and a no for which somebody chooses what to try next. */
@org.springframework.stereotype.Component
class ClearanceCard implements HomeCard {
    private final ClearanceReminderService reminders;
    private final Standing standing;

    ClearanceCard(ClearanceReminderService reminders, Standing standing) {
        this.reminders = reminders;
        this.standing = standing;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return reminders.toDo(limit).stream().map(this::item).toList();
    }

    private HomeItem item(NamedReminder one) {
        ReminderRow row = one.row();
        String key = "clearance.today." + row.what();
        LocalDate until = row.validUntil();
        String day = until == null ? "" : standing.days().day(until);
        return new HomeItem(
                one.who(),
                standing.text(key, one.prison(), row.turn(), day),
                row.madeAt(),
                row.dueOn(),
                standing.text(key + ".do"),
                ClearanceNavigation.clearance(row.person(), row.clearance()));
    }
}
