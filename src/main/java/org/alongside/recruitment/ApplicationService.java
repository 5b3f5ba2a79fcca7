package org.alongside.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.forms.Closing;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormDefinition;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.forms.SentForm;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications: sent at the public door, or entered by a colleague for somebody. */
@Service
public class ApplicationService {
    private final Applications applications;
    private final Opportunities opportunities;
    private final FormService forms;
    private final Arrivals arrivals;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    ApplicationService(
            Applications applications,
            Opportunities opportunities,
            FormService forms,
            Arrivals arrivals,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.applications = applications;
        this.opportunities = opportunities;
        this.forms = forms;
        this.arrivals = arrivals;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** The application form for this opportunity. */
    @PublicDoor
    @Transactional(readOnly = true)
    public FormUse use(OpportunityId opportunity) {
        Opportunity found = opportunities.findById(opportunity).orElseThrow(NotFound::new);
        return new FormUse(found.organisation(), ApplicationForm.NAME, opportunity.toString());
    }

    /**
     * Sends a form; sent twice it is one application with one reference.
     *
     * @throws Refused when the opportunity has closed meanwhile: the draft stays as it is
     */
    @PublicDoor
    @Transactional
    public Closing send(DraftKey key, FormUse use) {
        return forms.close(
                key, use, sent -> receive(sent, null, null).reference().spaced());
    }

    /** The form that a colleague fills in for somebody. */
    @Acts(Act.ENTER_APPLICATION)
    @Transactional
    public FormDefinition form() {
        return forms.form(current.get().organisation(), ApplicationForm.NAME);
    }

    /** Takes in what a colleague filled in for somebody of one of their areas. */
    @Acts(Act.ENTER_APPLICATION)
    @Transactional
    public Entered enter(StaffEntry entry) {
        SignedIn me = current.get();
        Opportunity opportunity = opportunities
                .findById(entry.opportunity())
                .filter(o -> o.organisation().equals(me.organisation()))
                .filter(o -> o.areas().stream().anyMatch(me.areas()::contains))
                .orElseThrow(NotFound::new);
        FormUse use = use(opportunity.id());
        SentForm sent = forms.split(use, form(), entry.answers());
        Arrivals.Arrived arrived = receive(sent, me.user(), entry.agreed());
        String reference = arrived.reference().spaced();
        return new Entered(arrived.person(), reference, forms.codeFor(use, sent.number(), reference));
    }

    /** The answers of somebody's latest application, but for what is held apart. */
    @Reads(PersonalData.APPLICATION)
    @Transactional(readOnly = true)
    public Optional<ApplicationDetails> application(PersonId person) {
        return applications.findFirstByPersonOrderBySubmittedAtDesc(person).map(this::details);
    }

    private Arrivals.Arrived receive(SentForm sent, @Nullable UserId enteredBy, @Nullable Agreed agreed) {
        UUID id = Ids.parse(sent.use().subject()).orElseThrow(NotFound::new);
        Opportunity opportunity = opportunities.findById(new OpportunityId(id)).orElseThrow(NotFound::new);
        if (!opportunity.isOpen(LocalDate.now(clock))) throw new Refused("recruitment.refused.closed");
        return arrivals.receive(opportunity, sent, enteredBy, agreed);
    }

    private ApplicationDetails details(Application application) {
        UserId by = application.enteredBy();
        String name = by == null ? null : colleagues.names(Set.of(by)).get(by);
        String title = opportunities
                .findById(application.opportunity())
                .map(Opportunity::title)
                .orElse("");
        return new ApplicationDetails(
                title,
                application.submittedAt(),
                name,
                application.agreed(),
                forms.lines(
                        application.organisation(),
                        application.form(),
                        application.formNumber(),
                        application.answers()));
    }
}
