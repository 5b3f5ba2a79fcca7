package org.alongside.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What happened, newest first, on two rails: round marks are the person’s doing, square ones ours and others’. */
public class TimelineList extends OrderedList {
    /**
     * @param them true when the person did it
     * @param who whose doing it is, read out where the marks cannot be seen
     * @param words a sentence that names the doer
     * @param detail a smaller line below: may be empty
     * @param day as a person reads it, such as “20 Nov”
     * @param machineDay the same for machines, such as “2026-11-20”
     */
    public record Line(boolean them, String who, String words, String detail, String day, String machineDay) {}

    public TimelineList(List<Line> lines) {
        addClassName("al-tl");
        lines.forEach(line -> add(item(line)));
    }

    /** What the two marks mean, to stand above the list. */
    public static Paragraph key(String them, String us) {
        Paragraph key = new Paragraph(mark("them", them), mark("us", us));
        key.addClassName("al-tlkey");
        return key;
    }

    private ListItem item(Line line) {
        Span who = new Span(line.who() + ": ");
        who.addClassName("al-vh");
        Paragraph words = new Paragraph(who, new Span(line.words()));
        words.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(words);
        item.getElement().appendChild(day(line));
        item.addClassName(line.them() ? "them" : "us");
        if (!line.detail().isEmpty()) item.add(detail(line));
        return item;
    }

    private static Element day(Line line) {
        return new Element("time").setText(line.day()).setAttribute("datetime", line.machineDay());
    }

    private static Span detail(Line line) {
        Span detail = new Span(line.detail());
        detail.addClassNames("al-meta", "detail");
        detail.getElement().setAttribute("dir", "auto");
        return detail;
    }

    private static Span mark(String side, String words) {
        Span shape = new Span();
        shape.addClassNames("mark", side);
        return new Span(shape, new Span(words));
    }
}
