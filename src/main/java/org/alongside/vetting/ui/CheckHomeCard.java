package org.alongside.vetting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.vetting.CheckState;
import org.alongside.vetting.WaitingCheck;
import org.alongside.vetting.WaitingCheckService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: checks that wait for the vetting lead, and decisions that wait for a second person. */
@Component
class CheckHomeCard implements HomeCard {
    private final WaitingCheckService waiting;
    private final MessageSource messages;
    private final DayWords days;

    CheckHomeCard(WaitingCheckService waiting, MessageSource messages, DayWords days) {
        this.waiting = waiting;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return Stream.concat(
                        waiting.toDecideWith(limit).stream().map(check -> item(check, "SECOND")),
                        waiting.forMe(limit).stream().map(check -> item(check, String.valueOf(check.state()))))
                .limit(limit)
                .toList();
    }

    private HomeItem item(WaitingCheck check, String what) {
        LocalDate day = check.state() == CheckState.WITH_THE_PERSON ? check.shareUntil() : check.expiresOn();
        String key = "vetting.today." + what;
        return new HomeItem(
                check.shownName(),
                text(key + ".why", check.kind(), day == null ? "" : days.day(day)),
                check.since(),
                check.due(),
                text(key + ".action"),
                VettingNavigation.person(check.person(), ChecksTab.ADDRESS));
    }

    private String text(String key, Object... gaps) {
        return messages.getMessage(key, gaps, Locale.UK);
    }
}
