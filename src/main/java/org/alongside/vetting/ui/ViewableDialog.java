package org.alongside.vetting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.alongside.shared.ui.Asked;

/** Since when the person can view their certificate. */
class ViewableDialog extends CheckDialog {
    final DatePicker since;

    private final transient BiConsumer<LocalDate, Long> keep;

    ViewableDialog(long version, LocalDate today, BiConsumer<LocalDate, Long> keep) {
        super(version);
        this.keep = keep;
        setHeaderTitle(getTranslation("vetting.viewable"));
        since = new Asked(this).day("vetting.viewable.since", today.minusYears(1), today);
        since.setValue(today);
        ask(getTranslation("vetting.viewable.what"), getTranslation("vetting.viewable.do"), since);
    }

    @Override
    protected boolean perform(long version) {
        LocalDate day = since.getValue();
        if (!Asked.given(since, day) || day == null) return false;
        keep.accept(day, version);
        return true;
    }
}
