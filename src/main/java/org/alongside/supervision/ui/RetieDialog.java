package org.alongside.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskDialog;
import org.alongside.supervision.ConcernDetails;
import org.alongside.supervision.ConcernSubject;
import org.alongside.supervision.ConcernTieService;

/** It is not about whom the lead thought: it is about somebody else, or they do not know yet, which has a button of its own. */
class RetieDialog extends AskDialog {
    private final transient ConcernDetails one;
    private final transient ConcernTieService ties;
    private final transient Runnable again;
    private final ComboBox<ConcernSubject> who;
    private boolean unknown;

    RetieDialog(ConcernDetails one, ComboBox<ConcernSubject> who, ConcernTieService ties, Runnable again) {
        this.one = one;
        this.who = who;
        this.ties = ties;
        this.again = again;
        setHeaderTitle(getTranslation("supervision.concern.do.retie"));
        String words = Objects.toString(one.inWords(), "");
        ask(
                getTranslation("supervision.concern.retie.what", one.about(), words),
                getTranslation("supervision.concern.retie.do"),
                who,
                new Div(ActionButton.other(getTranslation("supervision.concern.retie.nobody"), this::nobody)));
    }

    private void nobody() {
        unknown = true;
        tryIt();
        unknown = false;
    }

    /** A name that was typed and not chosen unties nothing. */
    @Override
    protected boolean perform() {
        WhomDialogs.moved(unknown ? () -> ties.untie(one.id(), one.version()) : this::tie);
        again.run();
        return true;
    }

    private void tie() {
        ConcernSubject chosen = who.getValue();
        if (chosen == null) throw new Refused("supervision.refused.choose-whom");
        ties.tie(one.id(), chosen.person(), one.version());
    }
}
