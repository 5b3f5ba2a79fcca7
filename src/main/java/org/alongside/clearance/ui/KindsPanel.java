package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.clearance.KindData;
import org.alongside.clearance.KindRow;
import org.alongside.clearance.KindService;
import org.alongside.clearance.Nation;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** The kinds of clearance of each nation: rename, take out of use, add. */
class KindsPanel extends Div {
    private final transient KindService kinds;

    KindsPanel(KindService kinds) {
        this.kinds = kinds;
        addClassName("al-block");
        show();
    }

    private void show() {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        kinds.all().forEach(kind -> list.add(line(kind)));
        add(
                new H2(getTranslation("clearance.kinds")),
                new Paragraph(getTranslation("clearance.kinds.what")),
                list,
                ActionButton.other(getTranslation("clearance.kind.new"), this::add)
                        .with(Icon.PLUS));
    }

    private ListItem line(KindRow kind) {
        String how = getTranslation(kind.escorted() ? "clearance.kind.escorted" : "clearance.kind.alone");
        Span facts = new Span(getTranslation("clearance.nation." + kind.nation()) + " · " + how);
        facts.addClassName("al-meta");
        ListItem line = new ListItem(
                new Span(kind.name()),
                facts,
                ActionButton.quiet(getTranslation("clearance.kind.change"), () -> change(kind)));
        if (!kind.inUse()) line.add(new StatusTag(Status.NOT_NEEDED, getTranslation("clearance.kind.not-in-use")));
        return line;
    }

    private void change(KindRow kind) {
        TextField name = new TextField(getTranslation("clearance.kind.name"), kind.name(), "");
        name.setMaxLength(120);
        Checkbox inUse = new Checkbox(getTranslation("clearance.kind.in-use"), kind.inUse());
        ask(
                "clearance.kind.change",
                name,
                inUse,
                () -> kinds.save(
                        kind.id(),
                        new KindData(
                                kind.nation(), name.getValue(), kind.escorted(), inUse.getValue(), kind.version())));
    }

    private void add() {
        TextField name = new TextField(getTranslation("clearance.kind.name"));
        name.setMaxLength(120);
        Select<Nation> nation = new Select<>();
        nation.setLabel(getTranslation("clearance.prison.nation"));
        nation.setItems(Nation.values());
        nation.setItemLabelGenerator(one -> getTranslation("clearance.nation." + one));
        nation.setValue(Nation.SCOTLAND);
        Checkbox escorted = new Checkbox(getTranslation("clearance.kind.escorted"));
        Div fields = new Div(nation, escorted);
        fields.addClassName("al-fields");
        ask(
                "clearance.kind.new",
                name,
                fields,
                () -> kinds.add(new KindData(nation.getValue(), name.getValue(), escorted.getValue(), true, 0)));
    }

    private void ask(String key, Component first, Component second, Runnable save) {
        new AskThen(
                        getTranslation(key),
                        getTranslation("clearance.kinds.what"),
                        getTranslation("clearance.save"),
                        () -> {
                            try {
                                save.run();
                            } catch (ChangedMeanwhile lost) {
                                throw new Refused("clearance.refused.changed");
                            } finally {
                                show();
                            }
                        },
                        first,
                        second)
                .open();
    }
}
