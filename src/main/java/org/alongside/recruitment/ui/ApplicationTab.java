package org.alongside.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ui.PersonTab;
import org.alongside.recruitment.ApplicationDetails;
import org.alongside.recruitment.ApplicationService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.springframework.context.MessageSource;

/** What somebody wrote when they applied. */
@org.springframework.stereotype.Component
class ApplicationTab implements PersonTab {
    private final ApplicationService applications;
    private final MessageSource messages;
    private final DayWords days;

    ApplicationTab(ApplicationService applications, MessageSource messages, DayWords days) {
        this.applications = applications;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public String address() {
        return "application";
    }

    @Override
    public String messageKey() {
        return "recruitment.tab.application";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public PersonalData data() {
        return PersonalData.APPLICATION;
    }

    @Override
    public Component show(PersonId person) {
        return applications
                .application(person)
                .<Component>map(this::page)
                .orElseGet(() -> new Paragraph(text("recruitment.application.none")));
    }

    private Component page(ApplicationDetails application) {
        Paragraph sent = new Paragraph(text(
                "recruitment.application.sent",
                application.opportunity(),
                days.day(days.dayOf(application.submittedAt()))));
        sent.addClassName("al-meta");
        Div page = new Div(sent);
        if (application.enteredBy() != null && application.agreed() != null) page.add(entered(application));
        page.add(new AnswerList(application.lines()));
        page.addClassName("al-answers");
        return page;
    }

    private Paragraph entered(ApplicationDetails application) {
        String how = text("recruitment.agreed." + application.agreed());
        Paragraph entered =
                new Paragraph(text("recruitment.application.entered", String.valueOf(application.enteredBy()), how));
        entered.addClassName("al-meta");
        return entered;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
