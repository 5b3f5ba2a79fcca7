package org.alongside.mentoring.ui;

import java.util.List;
import java.util.Objects;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MentoringTask;
import org.alongside.mentoring.MentoringTodayService;
import org.alongside.mentoring.ReferralId;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;

/** On Today: meetings and matches that need somebody, and those who wait for a mentor. */
@org.springframework.stereotype.Component
class MentoringCard implements HomeCard {
    private final MentoringTodayService today;
    private final MentoringWords words;

    MentoringCard(MentoringTodayService today, MentoringWords words) {
        this.today = today;
        this.words = words;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return today.toDo(limit).stream().map(this::item).toList();
    }

    private HomeItem item(MentoringTask task) {
        String key = "mentoring.today." + task.what();
        return new HomeItem(
                task.what() == MentoringTask.What.REFERRAL ? task.about() : task.who(),
                words.text(key, words.mentee(task.about()), words.day(task.day()), task.who()),
                task.since(),
                task.due(),
                words.text(key + ".do"),
                address(task));
    }

    private static String address(MentoringTask task) {
        ReferralId referral = task.referral();
        if (referral != null) return MentoringNavigation.referral(referral);
        PersonId person = Objects.requireNonNull(task.person());
        MatchId match = task.match();
        return match == null ? MentoringNavigation.tab(person) : MentoringNavigation.match(person, match);
    }
}
