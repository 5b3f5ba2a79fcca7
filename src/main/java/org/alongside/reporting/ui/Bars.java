package org.alongside.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;

/** Lying bars, each of a few parts, with every number beside it as a link to what it counts. */
class Bars extends Div {
    private static final int HEIGHT = 20;

    /** One bar: what it is called, where that leads, and its parts in the order of the looks; a part of nothing is not drawn. */
    record Bar(String label, String address, List<Figure> parts) {
        long all() {
            return parts.stream().mapToLong(Figure::count).sum();
        }
    }

    private final List<Look> looks;
    private final UnorderedList list = new UnorderedList();

    /** @param key what each look stands for */
    Bars(List<Look> looks, List<String> key, List<Bar> bars) {
        this.looks = looks;
        addClassName("al-bars");
        Paragraph legend = new Paragraph();
        legend.addClassNames("al-meta", "key");
        IntStream.range(0, looks.size())
                .forEach(i -> legend.add(new Span(Picture.swatch(looks.get(i)), new Span(key.get(i)))));
        long most = bars.stream().mapToLong(Bar::all).max().orElse(0);
        bars.forEach(bar -> list.add(line(bar, Math.max(1, most))));
        add(legend, list);
    }

    private ListItem line(Bar bar, long most) {
        Anchor label = new Anchor(bar.address(), bar.label());
        label.addClassName("label");
        label.getElement().setAttribute("dir", "auto");
        return new ListItem(label, picture(bar, most), said(bar));
    }

    private Component picture(Bar bar, long most) {
        Picture picture = new Picture("bar");
        double x = 0;
        for (int i = 0; i < looks.size(); i++) {
            double width = 100.0 * bar.parts().get(i).count() / most;
            if (width > 0) picture.part(looks.get(i), x, 0, width, HEIGHT);
            x += width;
        }
        return picture.drawn(HEIGHT);
    }

    /** Every part has its place, so that the numbers of all bars stand below each other; the sum only where it says more. */
    private Component said(Bar bar) {
        Div said = new Div();
        said.addClassName("said");
        for (int i = 0; i < looks.size(); i++) {
            Figure part = bar.parts().get(i);
            Span place = new Span();
            if (part.count() > 0) place.add(Picture.swatch(looks.get(i)), part.link());
            said.add(place);
        }
        boolean several = bar.parts().stream().filter(part -> part.count() > 0).count() > 1;
        said.add(new Span(several ? getTranslation("reporting.of", bar.all()) : ""));
        return said;
    }
}
