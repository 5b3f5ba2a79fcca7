package org.alongside.vetting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.vetting.CheckKindData;
import org.alongside.vetting.CheckKindId;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.Nation;
import org.jspecify.annotations.Nullable;

/** One kind of check: whose law, how long it holds, how long somebody has to share it. */
@Route(VettingNavigation.KIND)
@RolesAllowed("ADMINISTRATOR")
class CheckKindView extends View implements BeforeEnterObserver {
    final TextField name = new TextField(getTranslation("vetting.kind.name"));
    final Select<Nation> nation = new Select<>();
    final Checkbox regulated = new Checkbox(getTranslation("vetting.kind.regulated"));
    final IntegerField valid = number("valid");
    final IntegerField review = number("review");
    final IntegerField sharing = number("sharing");
    final IntegerField notice = number("notice");
    final Checkbox inUse = new Checkbox(getTranslation("vetting.kind.in-use"), true);
    final PlainError error = new PlainError();

    private final transient CheckKindService kinds;
    private transient @Nullable CheckKindId id;
    private long version;

    CheckKindView(CheckKindService kinds) {
        this.kinds = kinds;
        name.setMaxLength(120);
        nation.setLabel(getTranslation("vetting.kind.nation"));
        nation.setItems(Nation.values());
        nation.setItemLabelGenerator(one -> getTranslation("vetting.nation." + one));
        nation.setValue(Nation.SCOTLAND);
        review.setValue(36);
        notice.setValue(90);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("id").orElseThrow(NotFound::new);
        boolean isNew = asked.equals(VettingNavigation.NEW);
        id = isNew ? null : new CheckKindId(Ids.parse(asked).orElseThrow(NotFound::new));
        if (id != null) show(kinds.data(id));
        String title = getTranslation(isNew ? "vetting.kind.new" : "vetting.kind");
        titled(title);
        removeAll();
        Div form = new Div(
                name,
                nation,
                regulated,
                valid,
                review,
                sharing,
                notice,
                inUse,
                error,
                ActionButton.main(getTranslation("vetting.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(new PageHead(title), form);
    }

    private void show(CheckKindData data) {
        name.setValue(data.name());
        nation.setValue(data.nation());
        regulated.setValue(data.regulated());
        valid.setValue(data.validMonths());
        review.setValue(data.reviewMonths());
        sharing.setValue(data.sharingDays());
        notice.setValue(data.noticeDays());
        inUse.setValue(data.inUse());
        version = data.version();
    }

    private void save() {
        error.clear();
        save(new CheckKindData(
                name.getValue().strip(),
                nation.getValue() == null ? Nation.SCOTLAND : nation.getValue(),
                regulated.getValue(),
                valid.getValue(),
                orNothing(review.getValue()),
                sharing.getValue(),
                orNothing(notice.getValue()),
                inUse.getValue(),
                version));
    }

    private void save(CheckKindData data) {
        try {
            if (id == null) kinds.add(data);
            else kinds.save(id, data);
            UI.getCurrent().navigate(CheckKindListView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            CheckKindData theirs = lost.theirs(CheckKindData.class);
            CheckKindChoice choice = new CheckKindChoice(theirs, data, key -> getTranslation(key));
            new LostUpdateDialog(choice.fields(), kept -> save(choice.merged(kept))).open();
        }
    }

    /** An empty field is refused by the service, in words. */
    private static int orNothing(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation("vetting.kind." + key));
        field.setHelperText(getTranslation("vetting.kind." + key + ".hint"));
        return field;
    }
}
