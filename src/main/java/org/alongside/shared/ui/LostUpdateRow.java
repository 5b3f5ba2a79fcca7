package org.alongside.shared.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;

/** One field of a lost update with a choice between theirs and mine. */
class LostUpdateRow extends NativeTableRow {
    private boolean mine;

    LostUpdateRow(LostUpdateDialog.Field field) {
        this.mine = field.typed();
        NativeTableHeaderCell label = new NativeTableHeaderCell(field.label());
        label.getElement().setAttribute("scope", "row");
        Difference parts = Difference.between(field.theirs(), field.mine());
        add(label, cell(field, parts, false), cell(field, parts, true));
    }

    boolean mine() {
        return mine;
    }

    void choose(boolean mine) {
        this.mine = mine;
    }

    private NativeTableCell cell(LostUpdateDialog.Field field, Difference parts, boolean mine) {
        Element radio = new Element("input").setAttribute("type", "radio").setAttribute("name", "lost-" + field.name());
        radio.setProperty("checked", mine == this.mine);
        radio.addEventListener("change", chosen -> choose(mine));
        NativeTableCell cell = new NativeTableCell();
        cell.getElement()
                .appendChild(new Element("label").appendChild(radio, spoken(field.label(), mine), words(parts, mine)));
        return cell;
    }

    private Element spoken(String label, boolean mine) {
        String key = mine ? "ui.changed-meanwhile.spoken-mine" : "ui.changed-meanwhile.spoken-theirs";
        return new Element("span").setAttribute("class", "al-vh").setText(getTranslation(key, label) + " ");
    }

    private Element words(Difference parts, boolean mine) {
        String changed = mine ? parts.mine() : parts.theirs();
        Element words = new Element("span").setAttribute("dir", "auto");
        words.appendChild(Element.createText(parts.before()));
        if (!changed.isEmpty()) words.appendChild(new Element("mark").setText(changed));
        words.appendChild(Element.createText(parts.after()));
        if (words.getTextRecursively().isBlank()) words.setText(getTranslation("ui.changed-meanwhile.nothing"));
        return words;
    }
}
