package org.alongside.progression.ui;

import java.util.List;
import java.util.Locale;
import org.alongside.progression.PathwayToDo;
import org.alongside.progression.PathwayToDo.What;
import org.alongside.progression.PathwayTodayService;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On a manager’s Today: whom to consider, what a panel has to decide, offers without an answer, contracts that begin. */
@Component
class PathwayCard implements HomeCard {
    private final PathwayTodayService today;
    private final MessageSource messages;
    private final DayWords days;

    PathwayCard(PathwayTodayService today, MessageSource messages, DayWords days) {
        this.today = today;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return today.toDo(limit).stream().map(this::item).toList();
    }

    private HomeItem item(PathwayToDo one) {
        String key = "progression.today." + one.what();
        return new HomeItem(
                one.shownName(),
                text(key, days.day(days.dayOf(one.since())), days.day(one.due())),
                one.since(),
                one.due(),
                text("progression.next." + one.what() + ".do"),
                address(one));
    }

    static String address(PathwayToDo one) {
        return one.what() == What.DECIDE ? PathwayNavigation.review(one.person()) : PathwayNavigation.tab(one.person());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
