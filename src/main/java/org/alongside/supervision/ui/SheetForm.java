package org.alongside.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.Wellbeing;

/** The fields of the shared part. Each keeps itself a moment after the last letter; nothing waits for a button. */
class SheetForm {
    private static final int PAUSE = 800;

    final RadioButtonGroup<Wellbeing> mood = new RadioButtonGroup<>();
    final Map<Part, TextArea> words = new EnumMap<>(Part.class);

    private final Runnable keep;
    private boolean showing;

    SheetForm(Component page, String name, Runnable keep) {
        this.keep = keep;
        mood.addClassName("al-mood");
        mood.setLabel(page.getTranslation("supervision.mood.ask", name));
        mood.setItems(Wellbeing.values());
        mood.setItemLabelGenerator(one -> page.getTranslation("supervision.mood." + one));
        mood.setErrorMessage(page.getTranslation("supervision.refused.wellbeing-missing"));
        mood.setManualValidation(true);
        mood.addValueChangeListener(changed -> kept());
        for (Part part : Part.values())
            if (part == Part.WELLBEING || part.isWords()) words.put(part, area(page, part, name));
    }

    private TextArea area(Component page, Part part, String name) {
        TextArea area = new TextArea(page.getTranslation("supervision.ask." + part, name));
        area.setMaxLength(4000);
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setWidthFull();
        area.addValueChangeListener(changed -> kept());
        return area;
    }

    private void kept() {
        if (!showing) keep.run();
    }

    /** The field of one part that is a few words. */
    TextArea field(Part part) {
        return Objects.requireNonNull(words.get(part));
    }

    void show(SupervisionSheet sheet) {
        showing = true;
        if (sheet.wellbeing() == null) mood.clear();
        else mood.setValue(sheet.wellbeing());
        words.forEach((part, area) -> area.setValue(part.of(sheet)));
        showing = false;
    }

    SupervisionSheet typed() {
        return Part.sheet(mood.getValue(), part -> {
            TextArea area = words.get(part);
            return area == null ? "" : area.getValue();
        });
    }

    boolean isFilled(Part part) {
        TextArea area = words.get(part);
        boolean said = area != null && !area.getValue().isBlank();
        return part == Part.WELLBEING ? said || mood.getValue() != null : said;
    }
}
