package org.alongside.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Icon;
import org.alongside.training.UnitData;

/** The units of an award: one line of fields each. */
class UnitFields extends Div {
    private record Line(
            Div box, TextField code, TextField title, TextField bodyCode, TextField level, TextField credits) {}

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    UnitFields() {
        addClassName("al-unit-fields");
        add(
                rows,
                ActionButton.other(getTranslation("training.unit.add"), () -> line(new UnitData("", "", "", "", "")))
                        .with(Icon.PLUS));
    }

    void show(List<UnitData> units) {
        lines.clear();
        rows.removeAll();
        units.forEach(this::line);
    }

    List<UnitData> typed() {
        return lines.stream()
                .map(line -> new UnitData(
                        line.code().getValue(),
                        line.title().getValue(),
                        line.bodyCode().getValue(),
                        line.level().getValue(),
                        line.credits().getValue()))
                .toList();
    }

    private void line(UnitData unit) {
        Div box = new Div();
        Line line = new Line(
                box,
                field("code", 40, unit.code()),
                field("title", 200, unit.title()),
                field("body-code", 40, unit.bodyCode()),
                field("level", 40, unit.level()),
                field("credits", 40, unit.credits()));
        ActionButton remove = ActionButton.quiet(getTranslation("training.unit.remove"), () -> {
            lines.remove(line);
            rows.remove(box);
        });
        remove.getElement().setAttribute("aria-label", getTranslation("training.unit.remove") + ": " + unit.code());
        box.add(line.code(), line.title(), line.bodyCode(), line.level(), line.credits(), remove);
        box.addClassName("al-unit-line");
        lines.add(line);
        rows.add(box);
    }

    private TextField field(String key, int longest, String value) {
        TextField field = new TextField(getTranslation("training.unit-field." + key));
        field.setMaxLength(longest);
        field.setValue(value);
        return field;
    }
}
