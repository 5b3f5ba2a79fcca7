package org.alongside.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.AreaRow;
import org.alongside.accounts.AreaService;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.LostUpdateDialog.Field;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;

/** The areas of the organisation: add one, rename it, take it out of use. */
@StyleSheet("context://design/accounts.css")
@Route("areas")
@RolesAllowed("ADMINISTRATOR")
class AreasView extends View {
    private final AreaService areas;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField(getTranslation("accounts.areas.new"));
    private final FieldErrors errors = new FieldErrors().at("accounts.area", name);

    AreasView(AreaService areas) {
        this.areas = areas;
        titled(getTranslation("accounts.areas"));
        list.addClassName("al-areas");
        ActionButton add = ActionButton.main(getTranslation("accounts.areas.add"), this::add);
        name.addKeyPressListener(Key.ENTER, pressed -> add());
        Div line = new Div(name, add);
        line.addClassName("al-add");
        add(new PageHead(getTranslation("accounts.areas")).below(getTranslation("accounts.areas.what")), line, list);
        refresh();
    }

    private void add() {
        errors.clear();
        try {
            areas.add(name.getValue());
            name.clear();
            refresh();
        } catch (Refused no) {
            errors.show(no.refusal());
        }
        name.focus();
    }

    private void refresh() {
        list.removeAll();
        areas.list().forEach(area -> list.add(new ListItem(line(area))));
    }

    private Component[] line(AreaRow area) {
        Span words = new Span(area.name());
        words.addClassName("name");
        words.getElement().setAttribute("dir", "auto");
        StatusTag state = area.inUse()
                ? new StatusTag(Status.DONE, getTranslation("accounts.areas.in-use"))
                : new StatusTag(Status.NOT_NEEDED, getTranslation("accounts.areas.out-of-use"));
        ActionButton rename = quiet("accounts.areas.rename", area, () -> rename(area));
        ActionButton turn = area.inUse()
                ? quiet("accounts.areas.stop", area, () -> stop(area))
                : quiet("accounts.areas.resume", area, () -> use(area.id(), true));
        return new Component[] {words, state, rename, turn};
    }

    private ActionButton quiet(String key, AreaRow area, Runnable act) {
        ActionButton button = ActionButton.quiet(getTranslation(key), act);
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + area.name());
        return button;
    }

    private void rename(AreaRow area) {
        new RenameDialog(area.name(), typed -> rename(area, typed)).open();
    }

    private void rename(AreaRow area, String typed) {
        try {
            areas.rename(area.id(), typed, area.version());
        } catch (ChangedMeanwhile first) {
            choose(first.theirs(AreaRow.class), typed);
        }
        refresh();
    }

    private void choose(AreaRow theirs, String typed) {
        Field name = new Field("name", getTranslation("accounts.areas.name"), theirs.name(), typed);
        new LostUpdateDialog(List.of(name), kept -> rename(theirs, kept.isEmpty() ? theirs.name() : typed)).open();
    }

    private void stop(AreaRow area) {
        use(area.id(), false);
        Undo.offer(getTranslation("accounts.areas.stopped", area.name()), () -> use(area.id(), true));
    }

    private void use(AreaId area, boolean inUse) {
        areas.use(area, inUse);
        refresh();
    }
}
