package org.alongside.disclosure.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.ReportData;
import org.alongside.shared.ui.Asked;

/** What came by post, or was told in a talk. */
class ReportDialog extends DisclosureDialog {
    final Select<HowTold> how;
    final DatePicker on;
    final TextArea words;

    private final transient Consumer<ReportData> keep;

    ReportDialog(DisclosureDetails one, LocalDate today, Consumer<ReportData> keep) {
        super(one.version());
        this.keep = keep;
        setHeaderTitle(getTranslation("disclosure.report"));
        Asked asked = new Asked(this);
        HowTold[] ways = {HowTold.TALK, HowTold.POST};
        how = asked.choice("disclosure.report.how", ways, way -> "disclosure.how." + way);
        how.setValue(one.how() == HowTold.POST ? HowTold.POST : HowTold.TALK);
        on = asked.day("disclosure.report.on", one.askedOn(), today);
        on.setValue(today);
        words = asked.words("disclosure.report.words");
        ask(getTranslation("disclosure.report.what"), getTranslation("disclosure.report.do"), how, on, words);
    }

    @Override
    protected boolean perform(long version) {
        HowTold way = how.getValue();
        LocalDate day = on.getValue();
        boolean whole = Asked.given(words, words.getValue()) & Asked.given(on, day) & Asked.given(how, way);
        if (!whole || day == null || way == null) return false;
        keep.accept(new ReportData(way, day, words.getValue(), version));
        return true;
    }
}
