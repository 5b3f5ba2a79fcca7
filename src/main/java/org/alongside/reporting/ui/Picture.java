package org.alongside.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A drawing made here, as wide as its place: what lies across is in percent, so that words keep their size on every screen.
 *
 * <p>It says nothing that does not stand beside it in words, and is skipped by who cannot see it.
 */
@Tag(Tag.SPAN)
class Picture extends Component implements HasStyle {
    private static final AtomicLong DRAWN = new AtomicLong();

    private final String id = "al-look-" + DRAWN.incrementAndGet();
    private final EnumSet<Look> looks = EnumSet.noneOf(Look.class);
    private final StringBuilder lines = new StringBuilder();

    Picture(String className) {
        addClassName(className);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A part; {@code x} and {@code width} in percent, the others in pixels. */
    Picture part(Look look, double x, double y, double width, double height) {
        looks.add(look);
        String place =
                String.format(Locale.ROOT, "x='%.2f%%' y='%.1f' width='%.2f%%' height='%.1f'", x, y, width, height);
        lines.append(look.rectangle(id, place));
        return this;
    }

    /** Any other line of a drawing. */
    Picture line(String format, Object... values) {
        lines.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    Picture drawn(int height) {
        StringBuilder patterns = new StringBuilder("<defs>");
        looks.forEach(look -> patterns.append(look.definition(id)));
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg width='100%' height='" + height + "'>" + patterns + "</defs>" + lines + "</svg>");
        return this;
    }

    /** A small square that stands before words. */
    static Picture swatch(Look look) {
        return new Picture("swatch").part(look, 0, 0, 100, 14).drawn(14);
    }
}
