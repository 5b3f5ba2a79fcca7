package org.alongside.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.AreaChoice;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;

/** Narrows a list to one of the reader’s areas; whoever has one area is not asked. */
class AreaFilter extends Div {
    final Select<AreaChoice> area = new Select<>();

    private final transient List<AreaChoice> areas;
    private boolean quiet;

    AreaFilter(List<AreaChoice> areas, Runnable narrowed) {
        this.areas = areas;
        addClassNames("al-filter", "al-area-filter");
        getElement().setAttribute("role", "search");
        area.setLabel(getTranslation("mentoring.area"));
        area.setItems(areas);
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(getTranslation("mentoring.area.all"));
        area.setItemLabelGenerator(one -> one == null ? getTranslation("mentoring.area.all") : one.name());
        area.addValueChangeListener(chosen -> {
            if (!quiet) narrowed.run();
        });
        setVisible(areas.size() > 1);
        add(area);
    }

    /** What the address asks for; an area that is not the reader’s is none. */
    void show(Optional<String> asked) {
        quiet = true;
        area.setValue(asked.flatMap(id -> areas.stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        quiet = false;
    }

    @Nullable AreaId chosen() {
        return area.getValue() == null ? null : area.getValue().id();
    }

    /** The address with what is chosen. */
    String address(String base) {
        return chosen() == null ? base : base + "&area=" + chosen();
    }
}
