package org.alongside.progression.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.alongside.progression.PaidOfferService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;

/** The day on which the contract was signed. */
class ContractDialog extends AskDialog {
    final DatePicker signedOn;

    private final PersonId person;
    private final transient PaidOfferService offers;
    private final transient Runnable then;

    ContractDialog(PersonId person, PaidOfferService offers, DayWords days, Runnable then) {
        this.person = person;
        this.offers = offers;
        this.then = then;
        setHeaderTitle(getTranslation("progression.contract.do"));
        signedOn = new Asked(this).day("progression.contract.on", days.today().minusYears(1), days.today());
        signedOn.setValue(days.today());
        ask(getTranslation("progression.contract.what"), getTranslation("progression.contract.keep"), signedOn);
    }

    @Override
    protected boolean perform() {
        LocalDate day = signedOn.getValue();
        if (!Asked.given(signedOn, day) || day == null) return false;
        offers.hasAContract(person, day);
        then.run();
        return true;
    }
}
