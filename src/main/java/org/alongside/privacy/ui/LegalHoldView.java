package org.alongside.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.privacy.LegalHoldRow;
import org.alongside.privacy.LegalHoldService;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;
import org.springframework.data.domain.PageRequest;

/** Whose records stay for now, whatever their age: place a hold with a reason, lift it again. */
@Route(PrivacyNavigation.HOLDS)
@RolesAllowed("PRIVACY_LEAD")
class LegalHoldView extends View {
    private static final int LONGEST_REASON = 200;
    private static final int MOST = 200;

    final PersonNumberField number = new PersonNumberField();
    final TextArea reason = new TextArea(getTranslation("privacy.holds.reason"));

    private final transient LegalHoldService holds;
    private final transient DayWords days;
    private final PlainError error = new PlainError();
    private final Div list = new Div();

    LegalHoldView(LegalHoldService holds, DayWords days) {
        this.holds = holds;
        this.days = days;
        titled(getTranslation("privacy.holds"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("privacy.holds.reason.hint"));
        Div form = new Div(
                new H2(getTranslation("privacy.holds.place")),
                number,
                reason,
                error,
                ActionButton.main(getTranslation("privacy.holds.place.do"), this::place));
        form.addClassNames("al-form", "al-page-form");
        add(new PageHead(getTranslation("privacy.holds")).below(getTranslation("privacy.holds.what-for")), form, list);
        show();
    }

    private void show() {
        List<LegalHoldRow> all = holds.list(PageRequest.of(0, MOST));
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? new EmptyState(
                                getTranslation("privacy.holds.none"), getTranslation("privacy.holds.none.then"))
                        : lines(all));
    }

    private Component lines(List<LegalHoldRow> all) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("al-holds");
        all.forEach(hold -> lines.add(line(hold)));
        Section section = new Section(new H2(getTranslation("privacy.holds.now")), lines);
        section.addClassName("al-block");
        return section;
    }

    private ListItem line(LegalHoldRow hold) {
        Span name = new Span(number(hold));
        name.addClassName("name");
        Span why =
                new Span(getTranslation("privacy.holds.since", days.day(days.dayOf(hold.placedAt())), hold.reason()));
        why.addClassName("al-meta");
        why.getElement().setAttribute("dir", "auto");
        return new ListItem(
                name, why, ActionButton.other(getTranslation("privacy.holds.lift", number(hold)), () -> lift(hold)));
    }

    private void place() {
        error.clear();
        if (!number.isGiven()) return;
        try {
            holds.place(number.getValue(), reason.getValue());
            number.clear();
            reason.clear();
            show();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private void lift(LegalHoldRow hold) {
        holds.lift(hold.person());
        show();
        Undo.offer(getTranslation("privacy.holds.lifted", number(hold)), () -> {
            holds.place(hold.person(), hold.reason());
            show();
        });
    }

    private String number(LegalHoldRow hold) {
        return hold.reference() == null ? getTranslation("privacy.audit.no-number") : hold.reference();
    }
}
