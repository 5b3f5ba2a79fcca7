package org.alongside.disclosure.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.accounts.Colleague;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureState;
import org.alongside.disclosure.ProposalData;
import org.alongside.disclosure.Suitability;
import org.alongside.shared.ui.Asked;

/** Decides, or names the second person who decides with us. */
class SuitabilityDialog extends DisclosureDialog {
    final Select<Suitability> what;
    final TextArea words;
    final Select<Colleague> second = new Select<>();

    private final boolean twoDecide;
    private final transient Consumer<ProposalData> decide;

    SuitabilityDialog(DisclosureDetails one, List<Colleague> seconds, Consumer<ProposalData> decide) {
        super(one.version());
        this.twoDecide = one.twoDecide();
        this.decide = decide;
        setHeaderTitle(getTranslation("disclosure.decide"));
        Asked asked = new Asked(this);
        what = asked.choice("disclosure.decide.outcome", open(one), way -> "disclosure.decision." + way);
        words = asked.words("disclosure.decide.words");
        words.setHelperText(getTranslation("disclosure.decide.words.help"));
        second.setLabel(getTranslation("disclosure.decide.second"));
        second.setHelperText(getTranslation("disclosure.decide.second.help"));
        second.setErrorMessage(getTranslation("disclosure.decide.second.missing"));
        second.setManualValidation(true);
        second.setItems(seconds);
        second.setItemLabelGenerator(Colleague::name);
        second.setVisible(twoDecide);
        what.addValueChangeListener(chosen -> second.setVisible(takesTwo(chosen.getValue())));
        if (open(one).length == 1) what.setValue(Suitability.SUITABLE);
        ask(getTranslation("disclosure.decide.what"), getTranslation("disclosure.decide.do"), what, words, second);
    }

    /** Nobody who told nothing is told no. */
    private static Suitability[] open(DisclosureDetails one) {
        return one.state() == DisclosureState.READ ? new Suitability[] {Suitability.SUITABLE} : Suitability.values();
    }

    @Override
    protected boolean perform(long version) {
        Suitability chosen = what.getValue();
        Colleague with = second.getValue();
        boolean two = takesTwo(chosen);
        boolean whole = (!two || Asked.given(second, with))
                & (chosen == Suitability.SUITABLE || Asked.given(words, words.getValue()))
                & Asked.given(what, chosen);
        if (!whole || chosen == null) return false;
        decide.accept(new ProposalData(chosen, words.getValue(), two && with != null ? with.id() : null, version));
        return true;
    }

    private boolean takesTwo(Suitability chosen) {
        return twoDecide || chosen == Suitability.NOT_SUITABLE;
    }
}
