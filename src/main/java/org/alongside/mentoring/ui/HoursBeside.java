package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.alongside.mentoring.Hours;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchService;
import org.alongside.people.ui.MySpacePart;
import org.alongside.shared.PersonId;

/** In a volunteer’s own space: whom they meet, and how much they did. */
@org.springframework.stereotype.Component
class HoursBeside implements MySpacePart {
    private final MatchService matches;
    private final HoursService hours;
    private final MentoringWords words;

    HoursBeside(MatchService matches, HoursService hours, MentoringWords words) {
        this.matches = matches;
        this.hours = hours;
        this.words = words;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        List<MatchRow> all = matches.matches(me);
        if (all.isEmpty()) return Optional.empty();
        Hours done = hours.of(me);
        long open = all.stream().filter(match -> match.state().isOpen()).count();
        Div figures = new Div(
                figure("mentoring.hours.people", String.valueOf(open)),
                figure("mentoring.hours.month", words.length(done.thisMonth())),
                figure("mentoring.hours.all", words.length(done.total())));
        figures.addClassName("al-figures");
        return Optional.of(new Section(
                new H2(words.text("mentoring.mine")),
                figures,
                new Paragraph(new Anchor(MentoringNavigation.MINE, words.text("mentoring.mine.open")))));
    }

    private Div figure(String key, String said) {
        Span label = new Span(words.text(key));
        label.addClassName("al-meta");
        Span value = new Span(said);
        value.addClassName("fig");
        return new Div(label, value);
    }

    @Override
    public int order() {
        return 30;
    }
}
