package org.alongside.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.training.AppealRow;
import org.alongside.training.AppealService;
import org.alongside.training.CohortId;
import org.alongside.training.EvidenceService;
import org.alongside.training.OwnUnit;

/** The units of one’s own award: how each stands, what was said, and what can be done about it. */
@org.springframework.stereotype.Component
class OwnUnits {
    private final EvidenceService evidence;
    private final AppealService appeals;
    private final TrainingWords words;

    OwnUnits(EvidenceService evidence, AppealService appeals, TrainingWords words) {
        this.evidence = evidence;
        this.appeals = appeals;
        this.words = words;
    }

    Div of(PersonId me, CohortId cohort, OwnUnit own, Runnable again) {
        Div box = new Div(
                new H4(own.unit().number() + ". " + own.unit().title()),
                words.tag(own.state()),
                new Paragraph(words.text("training.mine.unit." + own.state())));
        if (own.feedback() != null) {
            Paragraph said = new Paragraph(own.feedback());
            said.addClassName("al-said");
            box.add(said);
        }
        AppealRow appeal = own.appeal();
        if (appeal != null)
            box.add(new Paragraph(words.text("training.appeal." + appeal.state(), words.moment(appeal.openedAt()))));
        if (appeal != null && appeal.answer() != null) box.add(new Paragraph(appeal.answer()));
        box.add(acts(me, cohort, own, again));
        box.addClassName("al-my-unit");
        return box;
    }

    private Div acts(PersonId me, CohortId cohort, OwnUnit own, Runnable again) {
        Div acts = new Div();
        acts.addClassName("acts");
        String unit = " · " + own.unit().number();
        if (own.state().takesEvidence())
            acts.add(named("training.hand-in", unit, () -> handIn(me, cohort, own, again)));
        if (own.hasOpenAppeal())
            acts.add(named("training.appeal.withdraw", unit, () -> {
                appeals.withdraw(me, cohort, own.unit().id());
                again.run();
            }));
        else if (own.state().isDecided())
            acts.add(named("training.appeal.ask", unit, () -> appeal(me, cohort, own, again)));
        return acts;
    }

    private ActionButton named(String key, String unit, Runnable does) {
        ActionButton button = ActionButton.other(words.text(key), does);
        button.getElement().setAttribute("aria-label", words.text(key) + unit);
        return button;
    }

    private void handIn(PersonId me, CohortId cohort, OwnUnit own, Runnable again) {
        TextArea said = area("training.hand-in.words");
        FilePick pick = new FilePick(words);
        new AskThen(
                        own.unit().title(),
                        words.text("training.hand-in.what"),
                        words.text("training.hand-in"),
                        () -> {
                            evidence.handIn(me, cohort, own.unit().id(), said.getValue(), pick.file());
                            again.run();
                        },
                        said,
                        pick)
                .open();
    }

    private void appeal(PersonId me, CohortId cohort, OwnUnit own, Runnable again) {
        TextArea why = area("training.appeal.why");
        new AskThen(
                        own.unit().title(),
                        words.text("training.appeal.what"),
                        words.text("training.appeal.ask"),
                        () -> {
                            appeals.open(me, cohort, own.unit().id(), why.getValue());
                            again.run();
                        },
                        why)
                .open();
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(words.text(key));
        area.setMaxLength(4000);
        area.setMinRows(4);
        area.getElement().setAttribute("dir", "auto");
        return area;
    }
}
