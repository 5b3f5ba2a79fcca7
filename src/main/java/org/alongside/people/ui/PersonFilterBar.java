package org.alongside.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.accounts.AreaChoice;
import org.alongside.people.OpportunityTitles;
import org.alongside.people.PersonFilter;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/** What to narrow the list of people to. An empty field means all. */
class PersonFilterBar extends Div {
    private static final int LONGEST_TEXT = 100;

    /** Stands for “longer than usual” among the numbers of days. */
    static final int USUAL = 0;

    private static final List<Integer> WAITS = List.of(USUAL, 3, 7, 14, 28, 90);

    final TextField text = new TextField();
    final Select<Stage> stage;
    final Select<AreaId> area;
    final Select<OpportunityId> opportunity;
    final Select<Integer> waiting;

    private boolean quiet;

    PersonFilterBar(List<AreaChoice> areas, @Nullable OpportunityTitles titles, Consumer<PersonFilter> changed) {
        addClassName("al-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(getTranslation("people.filter.text"));
        text.setMaxLength(LONGEST_TEXT);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        Map<AreaId, String> areaNames =
                areas.stream().collect(java.util.stream.Collectors.toMap(AreaChoice::id, AreaChoice::name));
        Map<OpportunityId, String> roleNames = titles == null ? Map.of() : titles.titles(titles.filterable());
        stage = select("stage", List.of(Stage.values()), s -> getTranslation("people.stage." + s));
        area = select("area", areas.stream().map(AreaChoice::id).toList(), id -> areaNames.getOrDefault(id, ""));
        opportunity = select("opportunity", roleNames.keySet(), id -> roleNames.getOrDefault(id, ""));
        waiting = select("waiting", WAITS, this::wait);
        area.setVisible(areas.size() > 1);
        add(text, stage, area, opportunity, waiting);
        text.addValueChangeListener(e -> say(changed));
        for (Select<?> select : List.of(stage, area, opportunity, waiting)) {
            select.addValueChangeListener(e -> say(changed));
        }
    }

    PersonFilter value() {
        String typed = text.getValue().isBlank() ? null : text.getValue().strip();
        Integer days = waiting.getValue();
        boolean usual = days != null && days == USUAL;
        return new PersonFilter(
                typed, stage.getValue(), area.getValue(), opportunity.getValue(), usual ? null : days, usual);
    }

    private String wait(Integer days) {
        return days == USUAL
                ? getTranslation("people.filter.waiting.usual")
                : getTranslation("people.filter.waiting.days", days);
    }

    /** Fills the fields without telling anybody. */
    void show(PersonFilter filter) {
        quiet = true;
        text.setValue(filter.text() == null ? "" : filter.text());
        stage.setValue(filter.stage());
        area.setValue(filter.area());
        opportunity.setValue(filter.opportunity());
        waiting.setValue(filter.longerThanUsual() ? Integer.valueOf(USUAL) : filter.waitingDays());
        quiet = false;
    }

    private void say(Consumer<PersonFilter> changed) {
        if (!quiet) changed.accept(value());
    }

    private <T> Select<T> select(String name, Collection<T> choices, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("people.filter." + name));
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("people.filter." + name + ".all"));
        select.setItemLabelGenerator(
                one -> one == null ? getTranslation("people.filter." + name + ".all") : words.apply(one));
        return select;
    }
}
