package org.alongside.clearance.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.clearance.PastAddress;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Icon;

/** Where somebody has lived, the latest first: an address, from when and until when. */
class AddressFields extends Div {
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final ActionButton more = ActionButton.other(getTranslation("clearance.identity.more"), this::more);

    /** One address as it is typed. */
    final class Line extends Div {
        final TextArea address = new TextArea(getTranslation("clearance.identity.address"));
        final DatePicker from = new DayField(getTranslation("clearance.identity.from"));
        final DatePicker until = new DayField(getTranslation("clearance.identity.until"));

        private final ActionButton drop =
                ActionButton.quiet(getTranslation("clearance.identity.drop"), () -> drop(this));

        Line() {
            addClassName("al-past-address");
            address.setMaxLength(500);
            address.getElement().setAttribute("dir", "auto");
            until.setHelperText(getTranslation("clearance.identity.until.hint"));
            add(address, from, until, drop);
        }

        private void onlyToRead() {
            address.setReadOnly(true);
            from.setReadOnly(true);
            until.setReadOnly(true);
            drop.setVisible(false);
        }
    }

    AddressFields() {
        addClassName("al-past-addresses");
        Paragraph hint = new Paragraph(getTranslation("clearance.identity.addresses.hint"));
        hint.addClassName("al-meta");
        add(new H2(getTranslation("clearance.identity.addresses")), hint, list, more.with(Icon.PLUS));
    }

    /** For those who may see this, and not change it. */
    void onlyToRead() {
        lines.forEach(Line::onlyToRead);
        more.setVisible(false);
    }

    void show(List<PastAddress> addresses) {
        lines.clear();
        list.removeAll();
        addresses.forEach(address -> {
            Line line = more();
            line.address.setValue(address.address());
            line.from.setValue(address.from());
            line.until.setValue(address.until());
        });
        if (lines.isEmpty()) more();
    }

    /** A line with nothing in it is none. */
    List<PastAddress> typed() {
        return lines.stream()
                .filter(line -> !line.address.isEmpty() || line.from.getValue() != null)
                .map(line -> new PastAddress(line.address.getValue(), from(line), line.until.getValue()))
                .toList();
    }

    private static LocalDate from(Line line) {
        LocalDate from = line.from.getValue();
        if (from == null) throw new Refused("clearance.refused.identity-address-days");
        return from;
    }

    final Line more() {
        Line line = new Line();
        lines.add(line);
        list.add(line);
        return line;
    }

    private void drop(Line line) {
        lines.remove(line);
        list.remove(line);
    }
}
