package org.alongside.supervision.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Colleague;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ConcernSettings;
import org.alongside.supervision.Rhythm;
import org.alongside.supervision.SupervisionSettingsService;

/** How often supervision is due, who leads on concerns, and which roles rest their matches. */
@Route(SupervisionNavigation.SETTINGS)
@RolesAllowed("MANAGER")
@StyleSheet(SupervisionNavigation.STYLE)
class SupervisionSettingsView extends View implements BeforeEnterObserver {
    final IntegerField firstDays = number("first-days");
    final IntegerField firstEvery = number("first-every");
    final IntegerField laterEvery = number("later-every");
    final IntegerField groupMonths = number("group-months");
    final IntegerField signDays = number("sign-days");

    private final transient SupervisionSettingsService settings;
    private final transient AreaService areas;
    private final transient RoleProfileService roles;
    private final PlainError error = new PlainError();
    private long version;

    SupervisionSettingsView(SupervisionSettingsService settings, AreaService areas, RoleProfileService roles) {
        this.settings = settings;
        this.areas = areas;
        this.roles = roles;
        addClassName("al-supervision");
        titled(getTranslation("supervision.settings"));
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation("supervision.settings." + key));
        field.setMin(0);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(settings.rhythm());
        Div form = new Div(
                new H2(getTranslation("supervision.settings.rhythm")),
                firstEvery,
                firstDays,
                laterEvery,
                groupMonths,
                signDays,
                error,
                ActionButton.main(getTranslation("supervision.settings.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(
                new PageHead(getTranslation("supervision.settings")).below(getTranslation("supervision.settings.what")),
                form,
                leads(),
                pausing());
    }

    private void show(Rhythm rhythm) {
        firstDays.setValue(rhythm.firstDays());
        firstEvery.setValue(rhythm.firstEvery());
        laterEvery.setValue(rhythm.laterEvery());
        groupMonths.setValue(rhythm.groupMonths());
        signDays.setValue(rhythm.signDays());
        version = rhythm.version();
    }

    private void save() {
        error.clear();
        try {
            settings.set(new Rhythm(
                    typed(firstDays),
                    typed(firstEvery),
                    typed(laterEvery),
                    typed(groupMonths),
                    typed(signDays),
                    version));
            show(settings.rhythm());
            Notification.show(getTranslation("supervision.settings.saved"));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile first) {
            show(first.theirs(Rhythm.class));
            error.show(getTranslation("supervision.settings.changed"));
        }
    }

    private static int typed(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    private Div leads() {
        ConcernSettings now = settings.concerns();
        List<Colleague> managers = settings.managers();
        Div block = new Div(
                new H2(getTranslation("supervision.settings.leads")),
                new Paragraph(getTranslation("supervision.settings.leads.what")));
        block.addClassNames("al-form", "al-page-form", "al-block");
        areas.mine().forEach(area -> {
            Select<Colleague> lead = new Select<>();
            lead.setLabel(area.name());
            lead.setItems(managers);
            lead.setItemLabelGenerator(Colleague::name);
            managers.stream()
                    .filter(one -> one.id().equals(now.leads().get(area.id())))
                    .findFirst()
                    .ifPresent(lead::setValue);
            lead.addValueChangeListener(chosen -> {
                settings.lead(area.id(), chosen.getValue().id());
                Notification.show(getTranslation("supervision.settings.saved"));
            });
            block.add(lead);
        });
        return block;
    }

    private Div pausing() {
        ConcernSettings now = settings.concerns();
        Div block = new Div(
                new H2(getTranslation("supervision.settings.pauses")),
                new Paragraph(getTranslation("supervision.settings.pauses.what")));
        block.addClassNames("al-form", "al-page-form", "al-block");
        roles.all().forEach(role -> {
            Checkbox rests = new Checkbox(role.name(), now.pausing().contains(role.id()));
            rests.addValueChangeListener(changed -> {
                settings.pauses(role.id(), changed.getValue());
                Notification.show(getTranslation("supervision.settings.saved"));
            });
            block.add(rests);
        });
        return block;
    }
}
