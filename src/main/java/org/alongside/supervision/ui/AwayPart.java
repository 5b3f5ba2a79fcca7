package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.supervision.AbsenceService;
import org.alongside.supervision.Away;

/** From when to when a supervisor is away: asked behind one line, and said once it is known. */
class AwayPart extends Div {
    final DayField from = new DayField(getTranslation("supervision.away.from"));
    final DayField until = new DayField(getTranslation("supervision.away.until"));

    private final transient UserId supervisor;
    private final transient AbsenceService absences;
    private final transient SupervisionWords words;
    private final transient Runnable again;
    private final PlainError error = new PlainError();

    AwayPart(UserId supervisor, AbsenceService absences, SupervisionWords words, Runnable again) {
        this.supervisor = supervisor;
        this.absences = absences;
        this.words = words;
        this.again = again;
        addClassName("al-away");
        Optional<Away> known = absences.of(supervisor);
        known.ifPresentOrElse(this::tell, this::ask);
    }

    private void tell(Away away) {
        String key = away.holds(words.days().today()) ? "supervision.away.now" : "supervision.away.soon";
        add(
                new Notice(
                        Status.WAITING,
                        getTranslation(
                                key, words.days().day(away.from()), words.days().day(away.until()))),
                ActionButton.other(getTranslation("supervision.away.back"), () -> {
                    absences.isBack(supervisor);
                    again.run();
                }));
    }

    private void ask() {
        LocalDate today = words.days().today();
        from.setValue(today);
        until.setMin(today);
        Div row = new Div(from, until);
        row.addClassName("al-away-days");
        Div form = new Div(
                new Paragraph(getTranslation("supervision.away.what")),
                row,
                error,
                ActionButton.other(getTranslation("supervision.away.do"), this::keep));
        form.addClassName("al-form");
        add(new NativeDetails(getTranslation("supervision.away"), form));
    }

    private void keep() {
        error.clear();
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        try {
            if (first == null || last == null) throw new Refused("supervision.refused.away-days");
            absences.isAway(supervisor, new Away(first, last));
            again.run();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
