package org.alongside.supervision.ui;

import java.util.Optional;
import org.alongside.people.ui.MyNextStep;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.supervision.MySupervisionService;
import org.springframework.stereotype.Component;

/** A record that waits for the volunteer’s signature is theirs to do next. */
@Component
class MySupervisionStep implements MyNextStep {
    private final MySupervisionService mine;
    private final SupervisionWords words;

    MySupervisionStep(MySupervisionService mine, SupervisionWords words) {
        this.mine = mine;
        this.words = words;
    }

    @Override
    public Optional<NextStepCard> card(PersonId me, Runnable again) {
        return mine.toSign(me)
                .map(waiting -> new NextStepCard(words.say("supervision.my.next"), words.say("supervision.my.sign"))
                        .because(words.say(
                                "supervision.my.sign.why",
                                words.days().day(waiting.heldOn()),
                                words.days().day(waiting.by())))
                        .actions(ActionLink.main(
                                words.say("supervision.my.sign.read"), SupervisionNavigation.mine(waiting.id()))));
    }

    @Override
    public int order() {
        return 30;
    }
}
