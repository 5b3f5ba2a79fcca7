package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.alongside.mentoring.MatchService;
import org.alongside.people.ui.MySpacePart;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.JourneyPath.Place;

/** In a volunteer’s own space, straight below the next step: the way to log a contact. */
@org.springframework.stereotype.Component
class LogAtHand implements MySpacePart {
    private final MatchService matches;
    private final MentoringWords words;

    LogAtHand(MatchService matches, MentoringWords words) {
        this.matches = matches;
        this.words = words;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        return matches.matches(me).stream().anyMatch(match -> match.state().isGoing())
                ? Optional.of(ActionLink.other(words.text("mentoring.log"), MentoringNavigation.LOG)
                        .with(Icon.PLUS))
                : Optional.empty();
    }

    @Override
    public Place place() {
        return Place.AT_HAND;
    }

    @Override
    public int order() {
        return 30;
    }
}
