package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.LostUpdateDialog.Field;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** One role: its name and what it is, in a sentence that people understand. */
@Route(RecruitmentNavigation.ROLE)
@RolesAllowed("ADMINISTRATOR")
class RoleProfileView extends View implements BeforeEnterObserver {
    final TextField name = new TextField(getTranslation("recruitment.role.name"));
    final TextArea summary = new TextArea(getTranslation("recruitment.role.summary"));
    final Checkbox inUse = new Checkbox(getTranslation("recruitment.role.in-use"), true);
    final PlainError error = new PlainError();

    private final transient RoleProfileService roles;
    private transient @Nullable RoleProfileId id;
    private long version;

    RoleProfileView(RoleProfileService roles) {
        this.roles = roles;
        name.setMaxLength(120);
        summary.setMaxLength(500);
        summary.setHelperText(getTranslation("recruitment.role.summary.hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("id").orElseThrow(NotFound::new);
        boolean isNew = asked.equals(RecruitmentNavigation.NEW);
        id = isNew ? null : new RoleProfileId(Ids.parse(asked).orElseThrow(NotFound::new));
        if (id != null) show(roles.data(id));
        String title = getTranslation(isNew ? "recruitment.role.new" : "recruitment.role");
        titled(title);
        removeAll();
        Div form =
                new Div(name, summary, inUse, error, ActionButton.main(getTranslation("recruitment.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(new PageHead(title), form);
    }

    private void show(RoleProfileData data) {
        name.setValue(data.name());
        summary.setValue(data.summary());
        inUse.setValue(data.inUse());
        version = data.version();
    }

    private void save() {
        error.clear();
        save(new RoleProfileData(name.getValue(), summary.getValue(), inUse.getValue(), version));
    }

    private void save(RoleProfileData data) {
        try {
            if (id == null) roles.add(data);
            else roles.save(id, data);
            UI.getCurrent().navigate(RoleProfileListView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(lost.theirs(RoleProfileData.class), data);
        }
    }

    private void choose(RoleProfileData theirs, RoleProfileData mine) {
        List<Field> beside = List.of(
                new Field("name", getTranslation("recruitment.role.name"), theirs.name(), mine.name()),
                new Field("summary", getTranslation("recruitment.role.summary"), theirs.summary(), mine.summary()));
        new LostUpdateDialog(beside, kept -> save(merged(theirs, mine, kept))).open();
    }

    private static RoleProfileData merged(RoleProfileData theirs, RoleProfileData mine, Set<String> kept) {
        return new RoleProfileData(
                kept.contains("name") ? mine.name() : theirs.name(),
                kept.contains("summary") ? mine.summary() : theirs.summary(),
                mine.inUse(),
                theirs.version());
    }
}
