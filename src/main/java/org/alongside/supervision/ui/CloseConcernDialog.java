package org.alongside.supervision.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.VersionedDialog;
import org.alongside.supervision.CloseData;
import org.alongside.supervision.ConcernDetails;
import org.alongside.supervision.ConcernOutcome;
import org.alongside.supervision.ConcernStanding;

/** How a concern ends: what was decided, and what the person is told of it. */
class CloseConcernDialog extends VersionedDialog {
    final Select<ConcernOutcome> outcome;
    final TextArea words;
    final TextArea told;

    private final transient Consumer<CloseData> close;

    CloseConcernDialog(ConcernDetails one, Consumer<CloseData> close) {
        super(one.version());
        this.close = close;
        setHeaderTitle(getTranslation("supervision.concern.do.close"));
        Asked asked = new Asked(this);
        outcome = asked.choice(
                "supervision.concern.outcome", ConcernOutcome.values(), what -> "supervision.concern.outcome." + what);
        words = asked.words("supervision.concern.decided");
        told = asked.words("supervision.concern.told");
        told.setHelperText(getTranslation("supervision.concern.told.help"));
        told.setVisible(one.person() != null);
        ask(
                getTranslation("supervision.concern.close.what"),
                getTranslation("supervision.concern.close.do"),
                outcome,
                words,
                told);
    }

    @Override
    protected boolean perform(long version) {
        ConcernOutcome chosen = outcome.getValue();
        boolean whole = Asked.given(words, words.getValue()) & Asked.given(outcome, chosen);
        if (!whole || chosen == null) return false;
        close.accept(new CloseData(chosen, words.getValue(), told.getValue(), version));
        return true;
    }

    @Override
    protected Now since(ChangedMeanwhile first) {
        ConcernStanding now = first.theirs(ConcernStanding.class);
        return new Now(now.version(), getTranslation("supervision.refused.concern-changed"));
    }
}
