package org.alongside.recruitment.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.InterviewToRecord;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: talks that are over, and nobody has said yet what came of them. */
@Component
class InterviewCard implements HomeCard {
    /** Whoever was at a talk waits for its outcome. */
    private static final int DAYS = 2;

    private final InterviewService interviews;
    private final MessageSource messages;
    private final Clock clock;

    InterviewCard(InterviewService interviews, MessageSource messages, Clock clock) {
        this.interviews = interviews;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return interviews.withoutOutcome(limit).stream().map(this::item).toList();
    }

    private HomeItem item(InterviewToRecord over) {
        LocalDate day = LocalDate.ofInstant(over.startedAt(), clock.getZone());
        return new HomeItem(
                over.shownName(),
                say("recruitment.today.outcome.why"),
                over.startedAt(),
                day.plusDays(DAYS),
                say("recruitment.today.outcome.action"),
                RecruitmentNavigation.outcome(over.person()));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
