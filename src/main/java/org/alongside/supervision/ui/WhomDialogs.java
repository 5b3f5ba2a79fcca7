package org.alongside.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.AskThen;
import org.alongside.supervision.ConcernDetails;
import org.alongside.supervision.ConcernService;
import org.alongside.supervision.ConcernSubject;
import org.alongside.supervision.ConcernTieService;
import org.springframework.stereotype.Component;

/** Asks the named lead whom the words of a concern mean, and puts right whom they were thought to mean. */
@Component
class WhomDialogs {
    private final ConcernTieService ties;
    private final ConcernService people;

    WhomDialogs(ConcernTieService ties, ConcernService people) {
        this.ties = ties;
        this.people = people;
    }

    void tie(ConcernDetails one, Runnable again) {
        ComboBox<ConcernSubject> who = who();
        new AskThen(
                        word("supervision.concern.do.tie"),
                        word("supervision.concern.tie.what", one.about()),
                        word("supervision.concern.tie.do"),
                        () -> {
                            ConcernSubject chosen = who.getValue();
                            if (chosen == null) throw new Refused("supervision.refused.choose-whom");
                            moved(() -> ties.tie(one.id(), chosen.person(), one.version()));
                            again.run();
                        },
                        who)
                .open();
    }

    void retie(ConcernDetails one, Runnable again) {
        new RetieDialog(one, who(), ties, again).open();
    }

    private ComboBox<ConcernSubject> who() {
        ComboBox<ConcernSubject> who = new ComboBox<>(word("supervision.concern.tie.who"));
        who.setItemLabelGenerator(ConcernSubject::shownName);
        who.setItems(query -> people.whom(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return who;
    }

    /** In a dialog a colleague’s move is said as a refusal, so that what was chosen stays. */
    static void moved(Runnable move) {
        try {
            move.run();
        } catch (ChangedMeanwhile first) {
            throw new Refused("supervision.refused.concern-changed");
        }
    }

    static String word(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
