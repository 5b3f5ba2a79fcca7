package org.alongside.mentoring.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaChoice;
import org.alongside.mentoring.DayPart;
import org.alongside.mentoring.Sex;
import org.alongside.mentoring.WishData;
import org.alongside.mentoring.WishService;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PlainError;

/** What a mentor would like and what not: how many, whom, where and when. */
class WishPanel extends Section {
    final IntegerField most = new IntegerField(getTranslation("mentoring.wish.most"));
    final CheckboxGroup<Sex> whom = new CheckboxGroup<>();
    final CheckboxGroup<DayPart> times = new CheckboxGroup<>();
    final MultiSelectComboBox<AreaChoice> where = new MultiSelectComboBox<>(getTranslation("mentoring.wish.areas"));
    final PlainError error = new PlainError();

    private final transient PersonId person;
    private final transient WishService wishes;
    private final transient List<AreaChoice> areas;
    private transient WishData now;

    /** @param areas to choose from; with none the person is not asked where */
    WishPanel(PersonId person, WishService wishes, List<AreaChoice> areas, MentoringWords words) {
        this.person = person;
        this.wishes = wishes;
        this.areas = areas;
        this.now = wishes.wishes(person);
        addClassName("al-wishes");
        most.setMin(0);
        most.setMax(10);
        most.setStepButtonsVisible(true);
        whom.setLabel(words.text("mentoring.wish.whom"));
        whom.setItems(Sex.WOMAN, Sex.MAN);
        whom.setItemLabelGenerator(one -> words.text("mentoring.wish.whom." + one));
        times.setLabel(words.text("mentoring.wish.times"));
        times.setItems(DayPart.values());
        times.setItemLabelGenerator(one -> words.text("mentoring.times." + one));
        times.setHelperText(words.text("mentoring.wish.times.hint"));
        where.setItems(areas);
        where.setItemLabelGenerator(AreaChoice::name);
        where.setVisible(areas.size() > 1);
        where.setHelperText(words.text("mentoring.wish.areas.hint"));
        show(now);
        Div form = new Div(
                most, whom, times, where, error, ActionButton.other(words.text("mentoring.wish.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        Details details = new Details(words.text("mentoring.wish.change"), form);
        add(new H2(words.text("mentoring.wish")), new Paragraph(words.text("mentoring.wish.what")), details);
    }

    private void show(WishData data) {
        now = data;
        most.setValue(data.most());
        Set<Sex> with = EnumSet.noneOf(Sex.class);
        if (data.women()) with.add(Sex.WOMAN);
        if (data.men()) with.add(Sex.MAN);
        whom.setValue(with);
        times.setValue(data.times());
        where.setValue(
                areas.stream().filter(one -> data.areas().contains(one.id())).toList());
    }

    private void save() {
        error.clear();
        Set<AreaId> chosen = areas.size() > 1
                ? where.getValue().stream().map(AreaChoice::id).collect(Collectors.toSet())
                : now.areas();
        WishData typed = new WishData(
                most.getValue() == null ? -1 : most.getValue(),
                whom.getValue().contains(Sex.WOMAN),
                whom.getValue().contains(Sex.MAN),
                chosen,
                Set.copyOf(times.getValue()),
                now.version());
        try {
            wishes.save(person, typed);
            show(wishes.wishes(person));
            Notification.show(getTranslation("mentoring.saved"));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            show(lost.theirs(WishData.class));
            error.show(getTranslation("mentoring.refused.changed"));
        }
    }
}
