package org.alongside.people.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.ContactCard;
import org.alongside.people.Pace;
import org.alongside.people.PersonDetails;
import org.alongside.people.RecordHead;
import org.alongside.people.Stage;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** The right side of a record: what to look at, what can be done, and who has to do with the person. */
class RecordAside extends Aside {
    private final transient DayWords days;

    RecordAside(DayWords days) {
        this.days = days;
        getElement().setAttribute("aria-label", getTranslation("people.aside"));
    }

    RecordAside show(RecordHead head, RecordMoves moves) {
        warnings(head.person());
        actions(head.person(), moves);
        people(head);
        return this;
    }

    private void warnings(PersonDetails person) {
        List<Notice> warnings = new ArrayList<>();
        long waited = days.daysSince(days.dayOf(person.since()));
        Pace.of(person.stage())
                .filter(usual -> waited > usual.toDays())
                .ifPresent(usual -> warnings.add(warning("people.warning.slow", waited, usual.toDays())));
        LocalDate review = person.reviewOn();
        boolean paused = person.stage() == Stage.ON_HOLD || person.stage() == Stage.SUSPENDED;
        if (paused && review != null && days.daysSince(review) > 0) {
            warnings.add(warning("people.warning.review", days.day(review)));
        }
        if (!warnings.isEmpty()) section("people.look-at-this").add(new Div(warnings.toArray(Notice[]::new)));
    }

    private void actions(PersonDetails person, RecordMoves moves) {
        Div list = new Div();
        list.addClassName("also");
        if (moves.open(Act.WRITE_NOTE)) list.add(button("people.do.note", Icon.PHONE, moves::askForNote));
        if (moves.open(Act.EDIT_DETAILS)) list.add(button("people.do.details", Icon.EDIT, moves::askForDetails));
        if (moves.open(Act.PUT_ON_HOLD, Stage.ON_HOLD))
            list.add(button("people.do.hold", Icon.CLOCK, moves::askToHold));
        DepartureMoves departures = moves.departures();
        if (departures.canSuspend()) list.add(button("people.do.suspend", Icon.CLOCK, departures::askToSuspend));
        if (departures.canSayGoodbye()) list.add(button("people.do.leave", Icon.BACK, departures::askForGoodbye));
        if (moves.open(Act.DECLINE, Stage.DECLINED))
            list.add(button("people.do.decline", Icon.STOPPED, moves::askToDecline));
        if (moves.open(Act.WITHDRAW_FOR, Stage.WITHDRAWN))
            list.add(button("people.do.stop", Icon.BACK, moves::askToStop));
        if (moves.open(Act.PRINT_SIGN_IN_CODE) && !person.stage().isEnded())
            list.add(ActionLink.other(getTranslation("people.do.space"), PeopleNavigation.ownSpace(person.id()))
                    .with(Icon.HOME));
        if (list.getComponentCount() > 0) section("people.also-possible").add(list);
    }

    private void people(RecordHead head) {
        ContactCard contact = head.contact();
        DescriptionList list = new DescriptionList();
        list.addClassName("ppl");
        list.add(
                new DescriptionList.Term(getTranslation("people.named-contact")),
                new DescriptionList.Description(
                        contact == null ? getTranslation("people.named-contact.nobody") : contact.name()));
        section("people.people").add(list);
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        add(section);
        return section;
    }

    private Notice warning(String key, Object... arguments) {
        return new Notice(Status.WARNING, getTranslation(key, arguments));
    }

    private ActionButton button(String key, Icon icon, Runnable action) {
        return ActionButton.other(getTranslation(key), action).with(icon);
    }
}
