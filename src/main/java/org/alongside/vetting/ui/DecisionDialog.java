package org.alongside.vetting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.accounts.Colleague;
import org.alongside.shared.ui.Asked;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.DecisionData;

/** Decides after a conversation, alone or with a second person. */
class DecisionDialog extends CheckDialog {
    final Select<CheckDecision> what;
    final DatePicker on;
    final DatePicker expires;
    final Select<Colleague> second = new Select<>();

    private final boolean two;
    private final transient Consumer<DecisionData> decide;

    DecisionDialog(CheckDetails check, LocalDate today, List<Colleague> seconds, Consumer<DecisionData> decide) {
        super(check.version());
        this.two = !seconds.isEmpty();
        this.decide = decide;
        setHeaderTitle(getTranslation("vetting.decide"));
        Asked asked = new Asked(this);
        CheckDecision[] open = {CheckDecision.ACCEPTED, CheckDecision.NOT_ACCEPTED};
        what = asked.choice("vetting.decide.outcome", open, one -> "vetting.decision." + one);
        on = asked.day("vetting.decide.on", today.minusYears(1), today);
        on.setValue(today);
        expires = asked.day("vetting.decide.expires", today, today.plusYears(20));
        expires.setValue(check.usualEnd());
        what.addValueChangeListener(chosen -> expires.setVisible(chosen.getValue() != CheckDecision.NOT_ACCEPTED));
        second.setLabel(getTranslation("vetting.decide.second"));
        second.setHelperText(getTranslation("vetting.decide.second.help"));
        second.setErrorMessage(getTranslation("vetting.decide.second.missing"));
        second.setManualValidation(true);
        second.setItems(seconds);
        second.setItemLabelGenerator(Colleague::name);
        second.setVisible(two);
        ask(getTranslation("vetting.decide.what"), getTranslation("vetting.decide.do"), what, on, expires, second);
    }

    @Override
    protected boolean perform(long version) {
        CheckDecision chosen = what.getValue();
        LocalDate day = on.getValue();
        Colleague with = second.getValue();
        boolean whole = Asked.given(what, chosen) & Asked.given(on, day) & (!two || Asked.given(second, with));
        if (!whole || chosen == null || day == null) return false;
        LocalDate end = chosen == CheckDecision.NOT_ACCEPTED ? null : expires.getValue();
        decide.accept(new DecisionData(chosen, day, end, with == null ? null : with.id(), version));
        return true;
    }
}
