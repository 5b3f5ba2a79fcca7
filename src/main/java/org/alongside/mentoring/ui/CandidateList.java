package org.alongside.mentoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alongside.mentoring.MatchCandidate;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** Who could walk with somebody: first those against whom nothing speaks, then the others with each reason. */
class CandidateList extends UnorderedList {
    CandidateList(List<MatchCandidate> all, MentoringWords words, Consumer<MatchCandidate> choose) {
        addClassNames("al-panel", "al-candidates");
        all.forEach(one -> add(line(one, words, choose)));
    }

    private ListItem line(MatchCandidate one, MentoringWords words, Consumer<MatchCandidate> choose) {
        Anchor name = new Anchor(MentoringNavigation.tab(one.person()), one.name());
        name.getElement().setAttribute("dir", "auto");
        Span facts = new Span(places(one) + " · " + times(one));
        facts.addClassName("al-meta");
        Div who = new Div(name, facts);
        ListItem line = new ListItem(who);
        if (one.could()) {
            ActionButton button = ActionButton.other(getTranslation("mentoring.choice.do"), () -> choose.accept(one));
            button.getElement().setAttribute("aria-label", getTranslation("mentoring.choice.do.whom", one.name()));
            line.add(new StatusTag(Status.DONE, getTranslation("mentoring.choice.could")), button);
        } else line.add(reasons(one, words));
        return line;
    }

    private UnorderedList reasons(MatchCandidate one, MentoringWords words) {
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("al-reasons");
        one.against().forEach(reason -> reasons.add(reason(words.text(reason.words()))));
        return reasons;
    }

    private static ListItem reason(String words) {
        return new ListItem(new Drawing(Icon.STOPPED), new Span(words));
    }

    private String places(MatchCandidate one) {
        return getTranslation("mentoring.choice.places", one.open(), one.most());
    }

    private String times(MatchCandidate one) {
        if (one.times().isEmpty()) return getTranslation("mentoring.times.any");
        return one.times().stream()
                .sorted()
                .map(time -> getTranslation("mentoring.times." + time))
                .collect(Collectors.joining(", "));
    }
}
