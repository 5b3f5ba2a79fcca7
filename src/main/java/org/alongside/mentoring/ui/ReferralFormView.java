package org.alongside.mentoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.mentoring.ReferralData;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.ReferralService;
import org.alongside.mentoring.Sex;
import org.alongside.mentoring.SourceRow;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** The few things that we keep about somebody who asked for a mentor. */
@Route(MentoringNavigation.REFERRAL_FORM)
@RolesAllowed("COORDINATOR")
@StyleSheet(MentoringNavigation.STYLE)
class ReferralFormView extends View implements BeforeEnterObserver {
    final TextField firstName = new TextField(getTranslation("mentoring.first-name"));
    final Select<Sex> sex = new Select<>();
    final Select<AreaChoice> area = new Select<>();
    final ComboBox<String> source = new ComboBox<>(getTranslation("mentoring.source"));
    final DatePicker received = new DayField(getTranslation("mentoring.received"));
    final TextField reference = new TextField(getTranslation("mentoring.reference"));
    final PlainError error = new PlainError();

    private final transient ReferralService referrals;
    private final List<AreaChoice> areas;
    private transient @Nullable ReferralId id;
    private long version;

    ReferralFormView(ReferralService referrals, AreaService areas, DayWords days) {
        this.referrals = referrals;
        this.areas = areas.mine();
        firstName.setMaxLength(60);
        firstName.setHelperText(getTranslation("mentoring.first-name.hint"));
        firstName.getElement().setAttribute("dir", "auto");
        sex.setLabel(getTranslation("mentoring.sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(one -> getTranslation("mentoring.sex." + one));
        sex.setValue(Sex.NOT_SAID);
        area.setLabel(getTranslation("mentoring.area"));
        area.setItems(this.areas);
        area.setItemLabelGenerator(AreaChoice::name);
        if (this.areas.size() == 1) area.setValue(this.areas.getFirst());
        source.setHelperText(getTranslation("mentoring.source.hint"));
        source.setItems(referrals.sources().stream().map(SourceRow::name).toList());
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(typed -> source.setValue(typed.getDetail()));
        received.setMax(days.today());
        received.setValue(days.today());
        reference.setMaxLength(40);
        reference.setHelperText(getTranslation("mentoring.reference.hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean isNew = event.getRouteParameters()
                .get("id")
                .filter(MentoringNavigation.NEW::equals)
                .isPresent();
        id = isNew ? null : MentoringNavigation.referral(event.getRouteParameters());
        if (id != null) show(referrals.data(id));
        String title = getTranslation(isNew ? "mentoring.referral.new" : "mentoring.referral.edit");
        titled(title);
        Div acts = new Div(
                ActionButton.main(getTranslation("mentoring.save"), () -> save(typed())),
                ActionLink.other(
                        getTranslation("mentoring.back"),
                        id == null ? MentoringNavigation.REFERRALS : MentoringNavigation.referral(id)));
        acts.addClassName("acts");
        Div form = new Div(firstName, sex, area, source, received, reference, error, acts);
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(new PageHead(title).below(getTranslation("mentoring.referral.minimal")), form);
    }

    private void show(ReferralData data) {
        firstName.setValue(data.firstName());
        sex.setValue(data.sex());
        area.setValue(areas.stream()
                .filter(one -> one.id().equals(data.area()))
                .findFirst()
                .orElse(null));
        source.setValue(data.source());
        received.setValue(data.receivedOn());
        reference.setValue(data.reference());
        version = data.version();
    }

    private ReferralData typed() {
        return new ReferralData(
                reference.getValue(),
                firstName.getValue(),
                sex.getValue(),
                area.getValue() == null ? null : area.getValue().id(),
                source.getValue() == null ? "" : source.getValue(),
                received.getValue(),
                version);
    }

    private void save(ReferralData data) {
        error.clear();
        try {
            ReferralId saved = id;
            if (saved == null) saved = referrals.enter(data);
            else referrals.putRight(saved, data);
            UI.getCurrent().navigate(MentoringNavigation.referral(saved));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(lost.theirs(ReferralData.class), data);
        }
    }

    private void choose(ReferralData theirs, ReferralData mine) {
        new LostUpdateDialog(ReferralMerge.beside(theirs, mine, this::areaName, key -> getTranslation(key)), kept -> {
                    show(ReferralMerge.merged(theirs, mine, kept));
                    save(typed());
                })
                .open();
    }

    private String areaName(@Nullable AreaId wanted) {
        return areas.stream()
                .filter(one -> one.id().equals(wanted))
                .map(AreaChoice::name)
                .findFirst()
                .orElse("");
    }
}
