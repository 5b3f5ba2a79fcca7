package org.alongside.supervision.ui;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.supervision.OwnVolunteerService;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionTask;
import org.springframework.stereotype.Component;

/** Supervision on Today: to plan, to hold, to write down, to read; and what a supervisor agreed to do. */
@Component
class SupervisionHomeCard implements HomeCard {
    private static final int MOST = 1000;

    private final OwnVolunteerService own;
    private final SupervisionWords words;
    private final Clock clock;

    SupervisionHomeCard(OwnVolunteerService own, SupervisionWords words, Clock clock) {
        this.own = own;
        this.words = words;
        this.clock = clock;
    }

    /** What does not fit is counted in the last line: nobody falls off Today. */
    @Override
    public List<HomeItem> items(int limit) {
        List<SupervisionTask> all = own.tasks(MOST);
        if (all.size() <= limit) return all.stream().map(this::item).toList();
        return Stream.concat(
                        own.tasks(limit - 1).stream().map(this::item),
                        Stream.of(words.more(all.size() - limit + 1, SupervisionNavigation.OWN)))
                .toList();
    }

    private HomeItem item(SupervisionTask task) {
        String key = "supervision.today." + task.what();
        return new HomeItem(
                task.shownName(),
                words.say(key + (isOver(task) ? ".over" : ".why"), words.days().day(task.day())),
                task.day().atStartOfDay(clock.getZone()).toInstant(),
                task.by(),
                words.say(key + ".action"),
                address(task));
    }

    private boolean isOver(SupervisionTask task) {
        return task.what() == SupervisionTask.What.PLAN
                && task.by().isBefore(words.days().today());
    }

    private static String address(SupervisionTask task) {
        SupervisionId one = task.supervision();
        return one == null
                ? SupervisionNavigation.tab(task.person())
                : SupervisionNavigation.supervision(task.person(), one);
    }
}
