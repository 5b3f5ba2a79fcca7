package org.alongside.mentoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accounts.CurrentUser;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MatchState;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer says that they were in touch: who, when, how, how long. Four taps when they meet one person.
 *
 * <p>The address carries the key under which the contact is kept, so that a page that is loaded again after a bad connection, or is open
 * twice, keeps it once.
 */
@Route(MentoringNavigation.LOG)
@RolesAllowed("VOLUNTEER")
@StyleSheet(MentoringNavigation.STYLE)
class LogContactView extends View implements BeforeEnterObserver {
    final TextField line = new TextField(getTranslation("mentoring.contact.line"));
    final DatePicker day = new DayField(getTranslation("mentoring.contact.day"));
    final ExpenseFields expense = new ExpenseFields();
    final PlainError error = new PlainError();

    private final transient ContactService contacts;
    private final transient MatchService matches;
    private final transient CurrentUser current;
    private final transient MentoringWords words;
    private final LengthButtons length;
    private transient @Nullable ChoiceButtons<MatchRow> who;
    private transient ChoiceButtons<ContactHow> how;
    private transient UUID key = new UUID(0, 0);
    private transient List<MatchRow> mine = List.of();

    LogContactView(ContactService contacts, MatchService matches, CurrentUser current, MentoringWords words) {
        this.contacts = contacts;
        this.matches = matches;
        this.current = current;
        this.words = words;
        this.length = new LengthButtons(words);
        this.how = hows();
        addClassNames("al-my", "al-log");
        titled(getTranslation("mentoring.log"));
        line.setMaxLength(300);
        line.setHelperText(getTranslation("mentoring.contact.line.hint"));
        line.getElement().setAttribute("dir", "auto");
        day.setMax(words.days().today());
        day.setValue(words.days().today());
    }

    private ChoiceButtons<ContactHow> hows() {
        return new ChoiceButtons<>(
                getTranslation("mentoring.contact.how"),
                List.of(ContactHow.values()),
                one -> getTranslation("mentoring.how." + one),
                chosen -> {});
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.myself();
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<UUID> sent = asked.getSingleParameter("key").flatMap(Ids::parse);
        removeAll();
        add(new PageHead(getTranslation("mentoring.log")));
        mine = matches.matches(me).stream()
                .filter(match -> match.state() == MatchState.ACTIVE || match.state() == MatchState.AGREED)
                .toList();
        if (sent.filter(one -> contacts.isLogged(me, one)).isPresent()) add(isLogged());
        else if (mine.isEmpty())
            add(new EmptyState(getTranslation("mentoring.log.nobody"), getTranslation("mentoring.log.nobody.what")));
        else show(me, sent.orElseGet(LogContactView::freshKey), asked.getSingleParameter("match"));
    }

    private static UUID freshKey() {
        UUID fresh = UUID.randomUUID();
        Location here = new Location(MentoringNavigation.LOG + "?key=" + fresh);
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
        return fresh;
    }

    private void show(PersonId me, UUID key, Optional<String> wanted) {
        this.key = key;
        Div form = new Div();
        form.addClassName("al-form");
        if (mine.size() > 1) {
            ChoiceButtons<MatchRow> choice = new ChoiceButtons<>(
                    getTranslation("mentoring.contact.who"), mine, one -> words.mentee(one.mentee()), chosen -> {});
            for (int i = 0; i < mine.size(); i++)
                if (wanted.filter(mine.get(i).id().toString()::equals).isPresent()) choice.choose(i, mine.get(i));
            who = choice;
            form.add(choice);
        } else
            form.add(new Paragraph(getTranslation(
                    "mentoring.contact.with", words.mentee(mine.getFirst().mentee()))));
        Div last = new Div(error, ActionButton.main(getTranslation("mentoring.log.save"), () -> save(me)));
        last.addClassName("last");
        form.add(day, how, length, expense, line, last);
        add(form);
    }

    private void save(PersonId me) {
        error.clear();
        try {
            MatchRow match = who == null
                    ? mine.getFirst()
                    : who.chosen().orElseThrow(() -> new Refused("mentoring.refused.who"));
            if (day.isEmpty()) throw new Refused("mentoring.contact.rule.NOT_AHEAD");
            ContactHow chosen = how.chosen().orElseThrow(() -> new Refused("mentoring.refused.how"));
            ContactData data = new ContactData(
                    key,
                    match.id(),
                    day.getValue(),
                    chosen,
                    length.minutes(),
                    line.getValue(),
                    expense.cost().orElse(null));
            boolean fresh = contacts.log(me, data);
            UI.getCurrent().navigate(MyMentoringView.class);
            String done = getTranslation(
                    fresh ? "mentoring.log.done" : "mentoring.log.done-before",
                    words.length(data.minutes()),
                    words.mentee(match.mentee()));
            Undo.offer(done, () -> {
                contacts.takeBack(me, data.key());
                UI.getCurrent().navigate(MyMentoringView.class);
            });
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private EmptyState isLogged() {
        return new EmptyState(getTranslation("mentoring.log.is-logged"), getTranslation("mentoring.log.is-logged.what"))
                .action(ActionLink.main(getTranslation("mentoring.mine"), MentoringNavigation.MINE));
    }
}
