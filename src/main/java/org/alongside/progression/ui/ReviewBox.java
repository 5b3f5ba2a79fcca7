package org.alongside.progression.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.progression.ReasonData;
import org.alongside.progression.ReviewDetails;
import org.alongside.progression.ReviewOutcome;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;

/** A review: who sits on the panel, what is waited for, and what was decided with its reasons. */
@StyleSheet("context://design/progression.css")
class ReviewBox extends Section {
    ReviewBox(ReviewDetails review, DayWords days) {
        addClassName("al-block");
        add(
                new H2(getTranslation("progression.review")),
                new Paragraph(getTranslation(
                        "progression.review.by",
                        days.day(days.dayOf(review.begunAt())),
                        String.join(", ", review.names()))));
        ReviewOutcome outcome = review.outcome();
        if (outcome == null)
            add(new Paragraph(
                    getTranslation(review.hasTheLeadsWord() ? "progression.word.given" : "progression.word.waits")));
        else decided(review, outcome, days);
    }

    private void decided(ReviewDetails review, ReviewOutcome outcome, DayWords days) {
        String when = review.decidedAt() == null ? "" : days.day(days.dayOf(review.decidedAt()));
        add(new H3(getTranslation("progression.outcome." + outcome, when)));
        if (review.words() != null) add(new Paragraph(review.words()));
        add(reasons(review.reasons()));
    }

    static UnorderedList reasons(List<ReasonData> reasons) {
        UnorderedList list = new UnorderedList();
        list.addClassName("al-crit");
        reasons.forEach(reason -> list.add(line(reason)));
        return list;
    }

    private static ListItem line(ReasonData reason) {
        Span title = new Span();
        title.setText(title.getTranslation("progression.criterion." + reason.kind()));
        title.addClassName("name");
        Span spoken = new Span(title.getTranslation(reason.met() ? "progression.met" : "progression.not-met"));
        spoken.addClassName("al-vh");
        Span words = new Span(reason.words());
        words.addClassName("source");
        words.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(new Drawing(reason.met() ? Icon.DONE : Icon.AHEAD), title, spoken, words);
        line.addClassName(reason.met() ? "yes" : "no");
        return line;
    }
}
