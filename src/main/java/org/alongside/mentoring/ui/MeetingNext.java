package org.alongside.mentoring.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.mentoring.VisitRow;
import org.alongside.mentoring.VisitService;
import org.alongside.people.ui.MyNextStep;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.NextStepCard;

/** A volunteer’s next step, when it is a meeting: today’s, or one of which nobody said what came of it. */
@org.springframework.stereotype.Component
class MeetingNext implements MyNextStep {
    private final VisitService visits;
    private final MentoringWords words;

    MeetingNext(VisitService visits, MentoringWords words) {
        this.visits = visits;
        this.words = words;
    }

    @Override
    public Optional<NextStepCard> card(PersonId me, Runnable again) {
        LocalDate today = words.days().today();
        return visits.planned(me).stream()
                .filter(visit -> !visit.on().isAfter(today))
                .findFirst()
                .map(visit -> card(visit, visit.on().equals(today)));
    }

    private NextStepCard card(VisitRow visit, boolean isToday) {
        String key = isToday ? "mentoring.mine.next.today" : "mentoring.mine.next.unsaid";
        return new NextStepCard(
                        words.text(key + ".kicker"),
                        words.text(key, words.mentee(visit.mentee()), words.when(visit.on(), visit.at())))
                .because(words.text(key + ".what", visit.place()))
                .actions(ActionLink.main(words.text(key + ".do"), MentoringNavigation.MINE));
    }

    @Override
    public int order() {
        return 20;
    }
}
