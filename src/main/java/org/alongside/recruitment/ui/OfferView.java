package org.alongside.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonDetails;
import org.alongside.people.RecordService;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonAddress;
import org.alongside.recruitment.Agreed;
import org.alongside.recruitment.OfferData;
import org.alongside.recruitment.OfferDetails;
import org.alongside.recruitment.OfferService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.Sentence;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** A conditional offer: made here, or answered here for somebody who rang, wrote or said it. */
@Route(RecruitmentNavigation.OFFER)
@RolesAllowed("COORDINATOR")
class OfferView extends View implements BeforeEnterObserver {
    private static final int USUAL_DAYS = 14;

    final TextArea more = new TextArea(getTranslation("recruitment.offer.words"));
    final DatePicker answerBy = new DayField(getTranslation("recruitment.offer.answer-by"));
    final RadioButtonGroup<Agreed> agreed = new RadioButtonGroup<>();
    final PlainError error = new PlainError();

    private final transient OfferService offers;
    private final transient RecordService records;
    private final transient DayWords days;

    OfferView(OfferService offers, RecordService records, DayWords days) {
        this.offers = offers;
        this.records = records;
        this.days = days;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = PersonAddress.of(event);
        PersonDetails details = records.head(person).person();
        removeAll();
        if (details.stage() == Stage.OFFERED) answer(details);
        else offer(details);
    }

    private void offer(PersonDetails person) {
        String title = getTranslation("recruitment.offer", person.nameToUse());
        titled(title);
        more.setHelperText(getTranslation("recruitment.offer.words.hint"));
        more.setMaxLength(4000);
        answerBy.setMin(days.today().plusDays(1));
        answerBy.setValue(days.today().plusDays(USUAL_DAYS));
        answerBy.setHelperText(getTranslation("recruitment.offer.answer-by.hint"));
        add(new PageHead(title).below(getTranslation("recruitment.offer.what")), needs(offers.needs(person.id())));
        form(person.id(), getTranslation("recruitment.offer.do"), () -> make(person.id()), more, answerBy);
    }

    private void answer(PersonDetails person) {
        String title = getTranslation("recruitment.offer.answer", person.nameToUse());
        titled(title);
        agreed.setLabel(getTranslation("recruitment.offer.how"));
        agreed.setItems(Agreed.values());
        agreed.setItemLabelGenerator(how -> getTranslation("recruitment.agreed." + how));
        OfferDetails offer = offers.offer(person.id()).orElseThrow(NotFound::new);
        add(new PageHead(title).below(getTranslation("recruitment.offer.answer.what")), needs(offer.needs()));
        form(person.id(), getTranslation("recruitment.offer.accept"), () -> accept(person.id()), agreed);
    }

    private void form(PersonId person, String verb, Runnable work, Component... fields) {
        Div acts = new Div(
                ActionButton.main(verb, work),
                ActionLink.other(getTranslation("recruitment.back"), PersonAddress.record(person)));
        acts.addClassName("acts");
        Div form = new Div(fields);
        form.add(error, acts);
        form.addClassNames("al-form", "al-page-form");
        add(form);
    }

    private Section needs(List<Sentence> needs) {
        Section section = new Section(new H2(getTranslation("recruitment.offer.needs")));
        section.addClassName("al-block");
        if (needs.isEmpty()) {
            section.add(new Paragraph(getTranslation("recruitment.offer.needs.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        needs.forEach(need -> list.add(
                new ListItem(getTranslation(need.messageKey(), need.arguments().toArray()))));
        section.add(list);
        return section;
    }

    private void make(PersonId person) {
        LocalDate day = answerBy.getValue();
        if (day == null) {
            error.show(getTranslation("recruitment.refused.offer-answer"));
            return;
        }
        String words = more.getValue().isBlank() ? null : more.getValue().strip();
        attempt(person, () -> offers.offer(person, new OfferData(words, day)));
    }

    private void accept(PersonId person) {
        Agreed how = agreed.getValue();
        if (how == null) error.show(getTranslation("recruitment.enter.agreed.missing"));
        else attempt(person, () -> offers.acceptFor(person, how));
    }

    private void attempt(PersonId person, Runnable work) {
        error.clear();
        try {
            work.run();
            UI.getCurrent().navigate(PersonAddress.record(person));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
