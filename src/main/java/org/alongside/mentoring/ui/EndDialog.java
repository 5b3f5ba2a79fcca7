package org.alongside.mentoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.mentoring.EndData;
import org.alongside.mentoring.EndWhy;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MenteeNext;
import org.alongside.mentoring.MentorNext;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayField;

/** Asks how a match ends, what is said to the mentor, and what comes next for both. */
class EndDialog extends AskDialog {
    final DatePicker on = new DayField(getTranslation("mentoring.end.on"));
    final Select<EndWhy> why;
    final Checkbox atOnce = new Checkbox(getTranslation("mentoring.end.at-once.typed"));
    final TextArea thanks = new TextArea(getTranslation("mentoring.end.thanks"));
    final Select<MenteeNext> mentee;
    final Select<MentorNext> mentor;

    private final transient Consumer<EndData> end;
    private final long version;

    EndDialog(MatchRow row, MentoringWords words, Consumer<EndData> end) {
        this.end = end;
        this.version = row.version();
        Asked asked = new Asked(this);
        on.setMax(words.days().today());
        on.setValue(words.days().today());
        why = asked.choice("mentoring.end.why", EndWhy.values(), one -> "mentoring.end.why." + one);
        why.setValue(EndWhy.AS_PLANNED);
        mentee = asked.choice("mentoring.end.mentee", MenteeNext.values(), one -> "mentoring.end.mentee." + one);
        mentor = asked.choice("mentoring.end.mentor", MentorNext.values(), one -> "mentoring.end.mentor." + one);
        thanks.setMaxLength(1000);
        thanks.setHelperText(getTranslation("mentoring.end.thanks.hint"));
        thanks.getElement().setAttribute("dir", "auto");
        setHeaderTitle(getTranslation("mentoring.match.end"));
        ask(
                getTranslation("mentoring.end.what"),
                getTranslation("mentoring.match.end"),
                on,
                why,
                atOnce,
                thanks,
                mentee,
                mentor);
    }

    @Override
    protected boolean perform() {
        boolean all = Asked.given(mentee, mentee.getValue()) & Asked.given(mentor, mentor.getValue());
        if (!all) return false;
        if (on.isEmpty() || why.isEmpty()) throw new Refused("mentoring.refused.ahead");
        try {
            end.accept(new EndData(
                    on.getValue(),
                    why.getValue(),
                    atOnce.getValue(),
                    thanks.getValue(),
                    mentee.getValue(),
                    mentor.getValue(),
                    version));
            return true;
        } catch (ChangedMeanwhile first) {
            throw new Refused("mentoring.refused.move");
        }
    }
}
