package org.alongside.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PlainError;
import org.alongside.supervision.ActionState;
import org.alongside.supervision.SheetSaved;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.SupervisionStanding;
import org.alongside.supervision.SupervisionState;
import org.alongside.supervision.Wellbeing;

/** The form: parts at the left, each keeps itself, one action in the bar below; on a phone one part at a time. */
class SupervisionForm extends Div {
    final SheetForm sheet;
    final ActionsPart agreed;

    private final transient SupervisionForms forms;
    private final transient SupervisionDetails one;
    private final transient Runnable signed;
    private final transient Map<Part, Section> sections = new EnumMap<>(Part.class);
    private final PartList parts = new PartList(this::go);
    private final PartBar bar;
    private final DescriptionList facts = new DescriptionList();
    private final PlainError error = new PlainError();
    private final Span saved = new Span();
    private long version;
    private Part here;

    SupervisionForm(SupervisionForms forms, SupervisionDetails one, Part part, Runnable signed) {
        this.forms = forms;
        this.one = one;
        this.signed = signed;
        this.version = one.version();
        this.here = part;
        addClassName("al-supervision-form");
        facts.addClassName("al-facts");
        saved.addClassName("saved");
        saved.getElement().setAttribute("aria-live", "polite");
        sheet = new SheetForm(this, one.name(), this::keep);
        sheet.show(one.sheet());
        agreed = new ActionsPart(one, forms.actions(), () -> forms.again(one).actions(), forms.words(), this::kept);
        bar = new PartBar(one.name(), this::go, this::sign);
        Div form = new Div();
        form.addClassName("frm");
        for (Part each : Part.values()) form.add(section(each));
        Div two = new Div(parts, form);
        two.addClassName("two");
        add(bar.above(), two, foot());
        show(part);
    }

    private Section section(Part part) {
        H2 heading = new H2(getTranslation(part.key()));
        heading.setId("part-" + part.number());
        heading.getElement().setAttribute("tabindex", "-1");
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", "part-" + part.number());
        switch (part) {
            case LAST_TIME -> section.add(carried());
            case WELLBEING -> wellbeing(section);
            case CASELOAD -> {
                forms.caseload(one.person()).ifPresent(did -> section.add(new CaseloadFigures(did, forms.words())));
                section.add(sheet.field(part));
            }
            case ACTIONS -> section.add(agreed);
            case SIGN -> section.add(facts, new Paragraph(getTranslation("supervision.sign.what", one.name())), error);
            default -> section.add(sheet.field(part));
        }
        sections.put(part, section);
        return section;
    }

    private void wellbeing(Section section) {
        section.add(sheet.mood);
        if (!one.moods().isEmpty()) {
            String moods = one.moods().stream()
                    .map(mood -> getTranslation("supervision.mood." + mood))
                    .collect(Collectors.joining(", "));
            Paragraph before = new Paragraph(getTranslation("supervision.mood.before", moods));
            before.addClassName("al-meta");
            section.add(before);
        }
        section.add(sheet.field(Part.WELLBEING));
        forms.confidenceBox(one, this::kept).ifPresent(section::add);
    }

    private Component carried() {
        if (one.carried().isEmpty()) return new Paragraph(getTranslation("supervision.carried.none"));
        return new ActionList(
                one.carried(),
                forms.words(),
                action -> getTranslation("supervision.action.who." + action.owner(), one.name()),
                action -> true,
                (action, done) -> {
                    forms.actions().done(one.person(), action.id(), done);
                    kept();
                });
    }

    private Div foot() {
        Div foot = new Div(saved, bar.below());
        foot.addClassName("al-foot");
        return foot;
    }

    private void go(Part part) {
        show(part);
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', $1); const h = document.getElementById($0);"
                                + " h?.focus({preventScroll: true}); h?.scrollIntoView({block: 'start'})",
                        "part-" + part.number(),
                        "?part=" + part.number());
    }

    private void show(Part part) {
        here = part;
        sections.forEach((each, section) -> section.setClassName("cur", each == part));
        parts.show(part, this::isFilled);
        bar.show(part);
        toSign();
    }

    /** What the signature is for, as it stands now. */
    private void toSign() {
        facts.removeAll();
        fact("held", forms.words().meeting(one.at(), one.how(), one.place()));
        Wellbeing mood = sheet.typed().wellbeing();
        fact("mood", getTranslation(mood == null ? "supervision.sign.mood.missing" : "supervision.mood." + mood));
        SupervisionDetails now = forms.again(one);
        long open = now.carried().stream()
                .filter(action -> action.state() != ActionState.DONE)
                .count();
        fact(
                "actions",
                getTranslation("supervision.sign.actions.some", now.actions().size(), open));
    }

    private void fact(String key, String said) {
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("supervision.sign." + key)),
                new DescriptionList.Description(said)));
    }

    private boolean isFilled(Part part) {
        return switch (part) {
            case LAST_TIME -> one.carried().stream().allMatch(action -> action.state() == ActionState.DONE);
            case ACTIONS -> !forms.again(one).actions().isEmpty();
            case SIGN -> false;
            default -> sheet.isFilled(part);
        };
    }

    private void keep() {
        keep(sheet.typed());
    }

    private void keep(SupervisionSheet typed) {
        try {
            version = forms.supervisions()
                    .write(one.person(), one.id(), new SheetSaved(typed, version))
                    .version();
            kept();
        } catch (ChangedMeanwhile first) {
            compare(first.theirs(SupervisionStanding.class), typed);
        } catch (Refused no) {
            error.show(no.refusal());
            go(Part.SIGN);
        }
    }

    private void kept() {
        saved.removeAll();
        saved.add(
                new Drawing(Icon.DONE),
                new Span(getTranslation("supervision.saved", forms.words().hourNow())));
        parts.show(here, this::isFilled);
        toSign();
    }

    /** Written on another screen meanwhile: theirs beside ours, part by part. Once it is signed there, that is what is shown. */
    private void compare(SupervisionStanding theirs, SupervisionSheet mine) {
        version = theirs.version();
        if (theirs.state() != SupervisionState.PLANNED) {
            signed.run();
            return;
        }
        if (theirs.sheet().equals(mine)) return;
        SheetBeside beside = new SheetBeside(theirs.sheet(), mine, key -> getTranslation(key));
        new LostUpdateDialog(beside.fields(), chosen -> {
                    SupervisionSheet merged = beside.merged(chosen);
                    sheet.show(merged);
                    keep(merged);
                })
                .open();
    }

    private void sign() {
        error.clear();
        sheet.mood.setInvalid(false);
        if (agreed.isBegun() && !agreed.keep()) {
            go(Part.ACTIONS);
            return;
        }
        try {
            forms.supervisions().sign(one.person(), one.id(), new SheetSaved(sheet.typed(), version));
            signed.run();
        } catch (ChangedMeanwhile first) {
            compare(first.theirs(SupervisionStanding.class), sheet.typed());
        } catch (Refused no) {
            refused(no.refusal());
        }
    }

    private void refused(Refusal no) {
        boolean mood = no.messageKey().equals("supervision.refused.wellbeing-missing");
        if (mood) sheet.mood.setInvalid(true);
        else error.show(no);
        go(mood ? Part.WELLBEING : Part.SIGN);
    }
}
