package org.alongside.supervision.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.supervision.GroupMeetingData;
import org.alongside.supervision.GroupMeetingRow;
import org.alongside.supervision.GroupMeetingService;
import org.alongside.supervision.GroupMember;
import org.jspecify.annotations.Nullable;

/** The meetings of all who work with us: when, where and who came; and one more. */
@Route(SupervisionNavigation.GROUPS)
@RolesAllowed({"COORDINATOR", "SUPERVISOR", "MANAGER"})
@StyleSheet(SupervisionNavigation.STYLE)
class GroupMeetingsView extends View implements BeforeEnterObserver {
    final Select<AreaChoice> area = new Select<>();
    final DayField on = new DayField(getTranslation("supervision.group.on"));
    final TextField place = new TextField(getTranslation("supervision.group.place"));
    final CheckboxGroup<GroupMember> came = new CheckboxGroup<>();

    private final transient GroupMeetingService meetings;
    private final transient AreaService areas;
    private final transient SupervisionWords words;
    private final PlainError error = new PlainError();

    GroupMeetingsView(GroupMeetingService meetings, AreaService areas, SupervisionWords words) {
        this.meetings = meetings;
        this.areas = areas;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.groups"));
        area.setLabel(getTranslation("supervision.group.area"));
        area.setItemLabelGenerator(AreaChoice::name);
        area.addValueChangeListener(chosen -> members(chosen.getValue()));
        on.setMax(words.days().today());
        place.setMaxLength(200);
        came.setLabel(getTranslation("supervision.group.came"));
        came.setItemLabelGenerator(GroupMember::shownName);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        error.clear();
        add(new PageHead(getTranslation("supervision.groups")).below(getTranslation("supervision.groups.what")));
        List<AreaChoice> mine = areas.mine();
        if (mine.isEmpty()) return;
        add(next(mine), list(meetings.list()));
        area.setItems(mine);
        area.setValue(mine.getFirst());
        on.clear();
        place.clear();
        Div form = new Div(
                new H2(getTranslation("supervision.group.new")),
                area,
                on,
                place,
                came,
                error,
                ActionButton.main(getTranslation("supervision.group.do"), this::keep));
        form.addClassNames("al-form", "al-page-form", "al-block");
        add(form);
    }

    private Paragraph next(List<AreaChoice> mine) {
        return new Paragraph(mine.stream()
                .map(one -> getTranslation(
                        "supervision.group.next", one.name(), words.days().day(meetings.nextBy(one.id()))))
                .collect(Collectors.joining(" ")));
    }

    private UnorderedList list(List<GroupMeetingRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("al-lines");
        rows.forEach(row -> {
            Span when = new Span(words.days().day(row.heldOn()) + ", " + row.place());
            when.addClassName("name");
            Span meta = new Span(getTranslation("supervision.group.row", row.areaName(), row.came()));
            meta.addClassName("al-meta");
            list.add(new ListItem(when, meta));
        });
        list.setVisible(!rows.isEmpty());
        return list;
    }

    private void members(@Nullable AreaChoice chosen) {
        came.setItems(chosen == null ? List.of() : meetings.members(chosen.id()));
        came.setVisible(came.getListDataView().getItemCount() > 0);
    }

    private void keep() {
        error.clear();
        AreaChoice where = area.getValue();
        LocalDate day = on.getValue();
        try {
            if (where == null || day == null) throw new Refused("supervision.refused.group-day");
            meetings.held(new GroupMeetingData(
                    where.id(),
                    day,
                    place.getValue(),
                    came.getValue().stream().map(GroupMember::person).collect(Collectors.toSet())));
            show();
            Notification.show(getTranslation("supervision.group.kept"));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
