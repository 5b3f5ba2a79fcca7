package org.alongside.recruitment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alongside.forms.AnswerLine;

/** Questions and what was answered, one below the other, with line breaks as they were typed. */
class AnswerList extends DescriptionList {
    AnswerList(List<AnswerLine> lines) {
        addClassName("al-sum");
        lines.forEach(line -> add(row(line)));
    }

    private static Div row(AnswerLine line) {
        Description answer = new Description();
        answer.getElement().setAttribute("dir", "auto");
        line.lines().forEach(text -> {
            Span shown = new Span(text);
            shown.addClassName("al-line");
            answer.add(shown);
        });
        return new Div(new Term(line.label()), answer);
    }
}
