package org.alongside.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A column or two for each month, the number on top of each. The table beside it has the same numbers as links. */
class Columns extends Div {
    private static final int TOP = 20;
    private static final int TALLEST = 120;
    private static final double APART = .34;
    private static final double WIDE = .28;
    private static final int HEIGHT = TOP + TALLEST + 26;

    /** What one month is called, and its number for each look. */
    record Month(String name, List<Long> counts) {}

    Columns(List<Look> looks, List<String> key, List<Month> months) {
        addClassName("al-columns");
        Paragraph legend = new Paragraph();
        legend.addClassNames("al-meta", "key");
        for (int i = 0; i < looks.size(); i++) legend.add(new Span(Picture.swatch(looks.get(i)), new Span(key.get(i))));
        add(legend, picture(looks, months));
    }

    private static Picture picture(List<Look> looks, List<Month> months) {
        long most = months.stream()
                .flatMap(month -> month.counts().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        double slot = 100.0 / Math.max(1, months.size());
        Picture picture = new Picture("columns");
        picture.line("<path class='ground' d='M0 %1$d.5H4000'/>", TOP + TALLEST);
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            double middle = slot * (i + 0.5);
            for (int j = 0; j < looks.size(); j++) {
                double aside = slot * APART * (j - (looks.size() - 1) / 2.0);
                column(picture, looks.get(j), month.counts().get(j), most, middle + aside, slot);
            }
            picture.line("<text class='month' x='%.2f%%' y='%d'>%s</text>", middle, HEIGHT - 6, month.name());
        }
        return picture.drawn(HEIGHT);
    }

    private static void column(Picture picture, Look look, long count, long most, double middle, double slot) {
        double height = most == 0 ? 0 : (double) TALLEST * count / most;
        double top = TOP + TALLEST - height;
        if (count == 0) return;
        picture.part(look, middle - slot * WIDE / 2, top, slot * WIDE, height);
        picture.line("<text class='n' x='%.2f%%' y='%.1f'>%d</text>", middle, top - 6, count);
    }
}
