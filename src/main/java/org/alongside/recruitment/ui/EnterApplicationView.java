package org.alongside.recruitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.forms.Answers;
import org.alongside.forms.FormService;
import org.alongside.forms.ui.FormFields;
import org.alongside.recruitment.Agreed;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.OpenOpportunity;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.StaffEntry;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** A colleague fills the form in for somebody, with them on the phone or from a paper form. */
@Route(RecruitmentNavigation.ENTER)
@RolesAllowed("COORDINATOR")
class EnterApplicationView extends View {
    final Select<OpenOpportunity> opportunity = new Select<>();
    final RadioButtonGroup<Agreed> agreed = new RadioButtonGroup<>();
    final PlainError error = new PlainError();
    final FormFields form;

    private final transient ApplicationService applications;

    EnterApplicationView(ApplicationService applications, OpportunityService opportunities, FormService forms) {
        this.applications = applications;
        this.form = new FormFields(applications.form(), forms);
        titled(getTranslation("recruitment.enter"));
        add(new PageHead(getTranslation("recruitment.enter")).below(getTranslation("recruitment.enter.what")));
        List<OpenOpportunity> open = opportunities.forEntry();
        if (open.isEmpty()) add(nothingIsOpen());
        else add(page(open));
    }

    private EmptyState nothingIsOpen() {
        return new EmptyState(
                getTranslation("recruitment.enter.nothing"), getTranslation("recruitment.enter.nothing.what"));
    }

    private Div page(List<OpenOpportunity> open) {
        opportunity.setLabel(getTranslation("recruitment.enter.for"));
        opportunity.setItems(open);
        opportunity.setItemLabelGenerator(o -> o.title() + " · " + String.join(", ", o.areas()));
        opportunity.setManualValidation(true);
        opportunity.setErrorMessage(getTranslation("recruitment.enter.for.missing"));
        if (open.size() == 1) opportunity.setValue(open.getFirst());
        agreed.setLabel(getTranslation("recruitment.enter.agreed"));
        agreed.setHelperText(getTranslation("recruitment.enter.agreed.hint"));
        agreed.setItems(Agreed.values());
        agreed.setItemLabelGenerator(how -> getTranslation("recruitment.agreed." + how));
        agreed.setManualValidation(true);
        agreed.setErrorMessage(getTranslation("recruitment.enter.agreed.missing"));
        Div page = new Div(
                opportunity,
                form,
                agreed,
                error,
                ActionButton.main(getTranslation("recruitment.enter.do"), this::enter));
        page.addClassNames("al-form", "al-page-form");
        return page;
    }

    private void enter() {
        error.clear();
        opportunity.setInvalid(opportunity.isEmpty());
        agreed.setInvalid(agreed.isEmpty());
        Optional<Answers> answers = form.read();
        OpenOpportunity chosen = opportunity.getValue();
        Agreed how = agreed.getValue();
        if (answers.isEmpty() || chosen == null || how == null) {
            error.show(getTranslation("recruitment.enter.incomplete"));
            return;
        }
        try {
            EnteredPanel done = new EnteredPanel(applications.enter(new StaffEntry(chosen.id(), answers.get(), how)));
            removeAll();
            add(new PageHead(getTranslation("recruitment.entered")), done);
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
