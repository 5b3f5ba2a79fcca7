package org.alongside.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accounts.ContactCard;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Reads;
import org.alongside.accounts.UserDirectory;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.people.JourneyService;
import org.alongside.people.Pace;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.ReadinessService;
import org.alongside.people.Stage;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an application is, for the person it is about: a form code opens this one and nothing else. */
@Service
public class StatusService {
    private final Applications applications;
    private final Opportunities opportunities;
    private final FormService forms;
    private final PersonService people;
    private final JourneyService journey;
    private final InterviewService interviews;
    private final OfferService offers;
    private final ReadinessService readiness;
    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final Clock clock;

    StatusService(
            Applications applications,
            Opportunities opportunities,
            FormService forms,
            PersonService people,
            JourneyService journey,
            InterviewService interviews,
            OfferService offers,
            ReadinessService readiness,
            OrganisationService organisations,
            UserDirectory colleagues,
            Clock clock) {
        this.applications = applications;
        this.opportunities = opportunities;
        this.forms = forms;
        this.people = people;
        this.journey = journey;
        this.interviews = interviews;
        this.offers = offers;
        this.readiness = readiness;
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @throws NotFound when this key has sent no form, or its application has been erased */
    @PublicDoor
    @Transactional(readOnly = true)
    public ApplicationStatus status(DraftKey key) {
        return statusOf(personOf(key));
    }

    /** The talk, the offer, and what is theirs to do. */
    @PublicDoor
    @Transactional(readOnly = true)
    public StatusMore more(DraftKey key) {
        PersonId person = personOf(key);
        return new StatusMore(
                interviews.interviewFor(person).orElse(null),
                offers.offerFor(person).orElse(null),
                readiness.tasksFor(person),
                readiness.conditionsFor(person));
    }

    /** The person says yes to our offer; pressed twice it is accepted once. */
    @PublicDoor
    @Transactional
    public void accept(DraftKey key) {
        offers.acceptByThemself(personOf(key));
    }

    /** The talk as a file for their calendar. */
    @PublicDoor
    @Transactional(readOnly = true)
    public Optional<String> calendar(DraftKey key) {
        return interviews.calendarFor(personOf(key));
    }

    /**
     * Whom a key is about, for the pages under {@code /status} that other modules show.
     *
     * @throws NotFound when this key has sent no form, or its application has been erased
     */
    @PublicDoor
    @Transactional(readOnly = true)
    public PersonId person(DraftKey key) {
        return personOf(key);
    }

    /** The same for the signed-in person. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public ApplicationStatus mine(PersonId person) {
        return statusOf(person);
    }

    /** The person stops their application, in one step and without a reason; pressed twice it is stopped once. */
    @PublicDoor
    @Transactional
    public void withdraw(DraftKey key) {
        PersonId person = personOf(key);
        if (people.detailsFor(person).stage() != Stage.WITHDRAWN) journey.withdrawByThemself(person);
    }

    /** The person comes back to where they were, within six months. */
    @PublicDoor
    @Transactional
    public void comeBack(DraftKey key) {
        PersonId person = personOf(key);
        if (people.detailsFor(person).stage() == Stage.WITHDRAWN) journey.comeBack(person);
    }

    private PersonId personOf(DraftKey key) {
        Reference reference = forms.outcomeOf(key).flatMap(Reference::read).orElseThrow(NotFound::new);
        return organisations
                .here()
                .flatMap(here -> people.byReference(here, reference.toString()))
                .orElseThrow(NotFound::new);
    }

    private ApplicationStatus statusOf(PersonId person) {
        PersonDetails details = people.detailsFor(person);
        Application application =
                applications.findFirstByPersonOrderBySubmittedAtDesc(person).orElseThrow(NotFound::new);
        Stage stage = details.stage();
        return new ApplicationStatus(
                Reference.read(details.reference()).map(Reference::spaced).orElse(details.reference()),
                details.nameToUse(),
                opportunities
                        .findById(application.opportunity())
                        .map(Opportunity::title)
                        .orElse(""),
                stage,
                details.since(),
                application.submittedAt(),
                Pace.of(stage).orElse(null),
                details.reviewOn(),
                stage == Stage.DECLINED ? journey.wordsFor(person).orElse(null) : null,
                contact(details.namedContact()),
                stage.leadsTo(Stage.WITHDRAWN),
                mayReturnUntil(person, stage));
    }

    private @Nullable ContactCard contact(@Nullable UserId colleague) {
        return colleague == null ? null : colleagues.contactCard(colleague).orElse(null);
    }

    private @Nullable LocalDate mayReturnUntil(PersonId person, Stage stage) {
        if (stage != Stage.WITHDRAWN) return null;
        LocalDate last = journey.mayReturnUntil(person);
        return LocalDate.now(clock).isAfter(last) ? null : last;
    }
}
