package org.alongside.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.privacy.DataRequestRow;
import org.alongside.privacy.DataRequestService;
import org.alongside.privacy.DataWish;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.springframework.data.domain.PageRequest;

/** Who asked for a copy of their data, or for its removal, and by when we answer. */
@Route(PrivacyNavigation.REQUESTS)
@RolesAllowed("PRIVACY_LEAD")
class DataRequestListView extends View {
    private static final int MOST_OPEN = 200;
    private static final int MOST_ANSWERED = 20;

    final PersonNumberField number = new PersonNumberField();
    final RadioButtonGroup<DataWish> wish = new RadioButtonGroup<>(getTranslation("privacy.requests.wish"));
    final DatePicker received = new DayField(getTranslation("privacy.requests.received"));

    private final transient DataRequestService requests;
    private final transient DayWords days;
    private final PlainError error = new PlainError();

    DataRequestListView(DataRequestService requests, DayWords days) {
        this.requests = requests;
        this.days = days;
        titled(getTranslation("privacy.requests"));
        add(
                new PageHead(getTranslation("privacy.requests")).below(getTranslation("privacy.requests.what-for")),
                open(requests.open(PageRequest.of(0, MOST_OPEN))),
                form());
        List<DataRequestRow> done = requests.answered(PageRequest.of(0, MOST_ANSWERED));
        if (!done.isEmpty()) add(group("privacy.requests.answered", done));
    }

    private Component open(List<DataRequestRow> waiting) {
        return waiting.isEmpty()
                ? new EmptyState(getTranslation("privacy.requests.none"), getTranslation("privacy.requests.none.then"))
                : group("privacy.requests.open", waiting);
    }

    private Section group(String key, List<DataRequestRow> rows) {
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(new DataRequestItem(row, days)));
        Section group = new Section(new H2(getTranslation(key)), list);
        group.addClassName("al-group");
        return group;
    }

    private Div form() {
        wish.setItems(DataWish.values());
        wish.setItemLabelGenerator(one -> getTranslation("privacy.requests.wish." + one));
        wish.setValue(DataWish.COPY);
        received.setHelperText(getTranslation("privacy.requests.received.hint"));
        received.setMax(days.today());
        received.setValue(days.today());
        Div form = new Div(
                new H2(getTranslation("privacy.requests.add")),
                number,
                wish,
                received,
                error,
                ActionButton.main(getTranslation("privacy.requests.add.do"), this::start));
        form.addClassNames("al-form", "al-page-form");
        return form;
    }

    private void start() {
        error.clear();
        if (!number.isGiven()) return;
        LocalDate day = received.getValue() == null ? days.today() : received.getValue();
        try {
            UUID id = requests.start(number.getValue(), wish.getValue(), day);
            UI.getCurrent().navigate(PrivacyNavigation.request(id));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
