package org.alongside.progression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.progression.Measured;
import org.alongside.shared.Sentence;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;

/** What it takes, one line each: what is asked, the figure at the right, where it comes from below. Not met is an empty ring. */
@StyleSheet("context://design/progression.css")
class CriteriaList extends UnorderedList {
    CriteriaList(List<Measured> figures) {
        addClassName("al-crit");
        figures.forEach(one -> add(line(one)));
    }

    private ListItem line(Measured one) {
        Span title = new Span(say(one.title()));
        title.addClassName("name");
        Span spoken = new Span(getTranslation(one.met() ? "progression.met" : "progression.not-met"));
        spoken.addClassName("al-vh");
        title.add(spoken);
        Span figure = new Span(say(one.figure()));
        figure.addClassName("fig");
        Span source = new Span(say(one.source()));
        source.addClassName("source");
        ListItem line = new ListItem(new Drawing(one.met() ? Icon.DONE : Icon.AHEAD), title, figure, source);
        line.addClassName(one.met() ? "yes" : "no");
        if (!one.met() && one.percent() > 0) line.add(bar(one.percent()));
        return line;
    }

    /** How much of it is done, for the eye alone: the figure says the same. */
    private static Component bar(int percent) {
        Div bar = new Div(new Html("<svg><rect width=\"" + percent + "%\" height=\"100%\"></rect></svg>"));
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private String say(Sentence sentence) {
        return getTranslation(sentence.messageKey(), sentence.arguments().toArray());
    }
}
