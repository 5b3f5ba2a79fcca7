package org.alongside.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Somebody saved the same thing first: theirs beside yours, to choose field by field. Nothing typed is lost.
 *
 * <p>For {@link org.alongside.shared.ChangedMeanwhile}.
 */
public class LostUpdateDialog extends Dialog {
    /**
     * A field as both have it, in words as a reader sees them.
     *
     * @param name how the caller knows the field again
     * @param typed true when it was changed here: it stands on what was typed, else on theirs, until somebody chooses
     */
    public record Field(String name, String label, String theirs, String mine, boolean typed) {
        public Field(String name, String label, String theirs, String mine) {
            this(name, label, theirs, mine, true);
        }

        boolean differs() {
            return !theirs.equals(mine);
        }
    }

    private final Map<String, LostUpdateRow> rows = new LinkedHashMap<>();

    /** @param save called with the names of the fields where what was typed here is kept; for all others take theirs */
    public LostUpdateDialog(List<Field> fields, Consumer<Set<String>> save) {
        setHeaderTitle(getTranslation("ui.changed-meanwhile"));
        addClassName("al-lost");
        setCloseOnOutsideClick(false);
        NativeTable table = new NativeTable();
        table.addClassName("al-diff");
        table.getHead().add(head());
        fields.stream().filter(Field::differs).forEach(field -> {
            LostUpdateRow row = new LostUpdateRow(field);
            rows.put(field.name(), row);
            table.getBody().add(row);
        });
        add(new Paragraph(getTranslation("ui.changed-meanwhile.what")), table, actions(save));
    }

    /** The names of the fields that stand on what was typed here. */
    Set<String> mine() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().mine())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        for (String key :
                List.of("ui.changed-meanwhile.field", "ui.changed-meanwhile.theirs", "ui.changed-meanwhile.mine")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return head;
    }

    private Div actions(Consumer<Set<String>> save) {
        Div actions = new Div(
                ActionButton.main(getTranslation("ui.changed-meanwhile.save"), () -> choose(save, mine())),
                ActionButton.quiet(getTranslation("ui.changed-meanwhile.drop"), () -> choose(save, Set.of())));
        actions.addClassName("acts");
        return actions;
    }

    private void choose(Consumer<Set<String>> save, Set<String> kept) {
        close();
        save.accept(kept);
    }
}
