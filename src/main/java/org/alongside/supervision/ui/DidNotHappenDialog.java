package org.alongside.supervision.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.VersionedDialog;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.SupervisionStanding;

/** It did not happen: whose miss it was, if it was anybody’s, and why. */
class DidNotHappenDialog extends VersionedDialog {
    enum Whose {
        VOLUNTEER,
        US,
        PRISON
    }

    /** What is said of it. */
    interface Keep {
        void did(Whose whose, String why, long version);
    }

    final RadioButtonGroup<Whose> whose = new RadioButtonGroup<>();
    final TextArea why;

    private final transient Keep keep;
    private final transient SupervisionWords words;

    DidNotHappenDialog(SupervisionDetails one, SupervisionWords words, Keep keep) {
        super(one.version());
        this.keep = keep;
        this.words = words;
        setHeaderTitle(getTranslation("supervision.missed"));
        whose.setLabel(getTranslation("supervision.missed.whose"));
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(each -> getTranslation("supervision.missed." + each, one.name()));
        whose.setErrorMessage(getTranslation("supervision.missed.whose.missing"));
        whose.setManualValidation(true);
        why = new Asked(this).words("supervision.missed.why");
        ask(getTranslation("supervision.missed.what"), getTranslation("supervision.missed.do"), whose, why);
    }

    @Override
    protected boolean perform(long version) {
        Whose chosen = whose.getValue();
        boolean whole = Asked.given(why, why.getValue()) & Chosen.one(whose);
        if (!whole || chosen == null) return false;
        keep.did(chosen, why.getValue(), version);
        return true;
    }

    @Override
    protected Now since(ChangedMeanwhile first) {
        SupervisionStanding now = first.theirs(SupervisionStanding.class);
        return new Now(now.version(), words.say("supervision.changed", words.say("supervision.state." + now.state())));
    }
}
