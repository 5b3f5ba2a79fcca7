package org.alongside.progression.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.people.PersonDetails;
import org.alongside.people.RecordHead;
import org.alongside.people.Stage;
import org.alongside.people.ui.NextStep;
import org.alongside.progression.PathwayToDo;
import org.alongside.progression.PathwayTodayService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.NextStepCard;
import org.springframework.stereotype.Component;

/** The next step on a record, when it is the manager’s to do on somebody’s way to paid work. */
@Component
class PathwayStep implements NextStep {
    private final PathwayTodayService today;
    private final Access access;
    private final DayWords days;

    PathwayStep(PathwayTodayService today, Access access, DayWords days) {
        this.today = today;
        this.access = access;
        this.days = days;
    }

    @Override
    public Optional<NextStepCard> card(RecordHead head) {
        PersonDetails person = head.person();
        if (person.stage() != Stage.ACTIVE || !access.actsOn(Act.REVIEW_FOR_PAID_WORK, person.id()))
            return Optional.empty();
        return today.toDoFor(person.id()).stream().findFirst().map(one -> card(person, one));
    }

    private NextStepCard card(PersonDetails person, PathwayToDo one) {
        LocalDate due = one.due();
        return new NextStepCard(
                        words("progression.next.for"), words("progression.next." + one.what(), person.nameToUse()))
                .because(words("progression.next.by", days.day(due)))
                .actions(ActionLink.main(words("progression.next." + one.what() + ".do"), PathwayCard.address(one)));
    }

    private static String words(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }

    @Override
    public int order() {
        return 60;
    }
}
