package org.alongside.vetting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.vetting.RefereeApart;
import org.alongside.vetting.RefereeRow;
import org.alongside.vetting.RefereeState;
import org.jspecify.annotations.Nullable;

/** One referee: how it stands, and what they said. */
class RefereeCard extends Section {
    private final transient DayWords days;

    /** @param apart null for those who may not know of lived experience: nothing shows that there is anything */
    RefereeCard(RefereeRow one, @Nullable RefereeApart apart, DayWords days) {
        this.days = days;
        addClassNames("al-panel", "al-check");
        H2 name = new H2(one.name());
        name.getElement().setAttribute("dir", "auto");
        Div head =
                new Div(name, new StatusTag(look(one.state()), getTranslation("vetting.referee.state." + one.state())));
        head.addClassName("head");
        add(head, facts(one));
        if (apart != null) add(apart(apart));
    }

    void actions(List<? extends Component> buttons) {
        if (buttons.isEmpty()) return;
        Div row = new Div();
        buttons.forEach(row::add);
        row.addClassName("acts");
        add(row);
    }

    private static Status look(RefereeState state) {
        return switch (state) {
            case NAMED -> Status.NOT_STARTED;
            case ASKED -> Status.WAITING;
            case RECEIVED -> Status.DONE;
            case DECLINED -> Status.WARNING;
            case REPLACED -> Status.NOT_NEEDED;
        };
    }

    private DescriptionList facts(RefereeRow one) {
        DescriptionList facts = list();
        String phone = one.phone();
        fact(facts, getTranslation("vetting.referee.way"), getTranslation("vetting.referee.by." + one.way()));
        if (phone != null) fact(facts, getTranslation("vetting.referee.phone"), phone);
        LocalDate asked = one.askedOn();
        if (asked != null) fact(facts, getTranslation("vetting.referee.asked-on"), days.day(asked));
        LocalDate came = one.answeredOn();
        if (came != null && one.how() != null)
            fact(
                    facts,
                    getTranslation("vetting.referee.came"),
                    getTranslation("vetting.referee.how." + one.how(), days.day(came)));
        one.said().forEach(line -> fact(facts, line.label(), line.text()));
        return facts;
    }

    private Div apart(RefereeApart apart) {
        DescriptionList facts = list();
        fact(facts, getTranslation("vetting.referee.known"), apart.howKnown());
        String reach = apart.reach();
        if (reach != null) fact(facts, getTranslation("vetting.referee.reach"), reach);
        apart.said().forEach(line -> fact(facts, line.label(), line.text()));
        Div box = new Div(new StatusTag(Status.PRIVATE, getTranslation("vetting.content.private")), facts);
        box.addClassName("al-private");
        return box;
    }

    private static DescriptionList list() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("al-facts");
        return facts;
    }

    private static void fact(DescriptionList facts, String label, String value) {
        Description said = new Description(value);
        said.getElement().setAttribute("dir", "auto");
        facts.add(new Div(new Term(label), said));
    }
}
