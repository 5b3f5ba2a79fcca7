package org.alongside.onboarding;

import java.time.Clock;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.forms.DraftKey;
import org.alongside.people.PersonService;
import org.alongside.people.ThreadMoved;
import org.alongside.recruitment.Agreed;
import org.alongside.recruitment.StatusService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code of conduct and the volunteer agreement: written in versions, read, and accepted. */
@Service
public class AgreementService {
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final Acknowledgements acknowledgements;
    private final StatusService status;
    private final PersonService people;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementService(
            Agreements agreements,
            AgreementTexts texts,
            Acknowledgements acknowledgements,
            StatusService status,
            PersonService people,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.texts = texts;
        this.acknowledgements = acknowledgements;
        this.status = status;
        this.people = people;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody reads before they accept it, with the key of their form. */
    @PublicDoor
    @Transactional
    public AgreementDetails read(DraftKey key, Agreement agreement) {
        return agreements.details(organisationOf(status.person(key)), agreement);
    }

    /**
     * The person accepts what they read; pressed twice it is accepted once.
     *
     * @param number of the version that the page showed
     * @throws Refused when there is a newer one by now: they read that first
     */
    @PublicDoor
    @Transactional
    public void accept(DraftKey key, Agreement agreement, int number) {
        PersonId person = status.person(key);
        OrganisationId organisation = organisationOf(person);
        if (agreements.newest(organisation, agreement).number() != number)
            throw new Refused("onboarding.refused.newer");
        if (acknowledgements.existsByPersonAndAgreementAndNumber(person, agreement, number)) return;
        acknowledgements.save(
                new Acknowledgement(Ids.next(clock), organisation, person, agreement, number, clock.instant()));
        events.publishEvent(new ThreadMoved(organisation, person));
    }

    /** A colleague says that, and how, the person accepted the newest version. */
    @ActsOn(Act.RECORD_ONBOARDING)
    @Transactional
    public void acceptedFor(PersonId person, Agreement agreement, Agreed how) {
        SignedIn me = current.get();
        int number = agreements.newest(me.organisation(), agreement).number();
        if (acknowledgements.existsByPersonAndAgreementAndNumber(person, agreement, number)) return;
        acknowledgements.save(
                new Acknowledgement(Ids.next(clock), me.organisation(), person, agreement, number, clock.instant())
                        .entered(how, me.user()));
        events.publishEvent(new ThreadMoved(me.organisation(), person));
    }

    /** What somebody has accepted, the first first. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public List<Acknowledged> accepted(PersonId person) {
        return acknowledgements.findByPersonOrderByAt(person).stream()
                .map(Acknowledgement::details)
                .toList();
    }

    /** The newest version, to be changed. */
    @Acts(Act.WRITE_AGREEMENTS)
    @Transactional
    public AgreementData newest(Agreement agreement) {
        return agreements.newest(current.get().organisation(), agreement);
    }

    /**
     * Publishes a new version; whoever accepted an older one keeps it.
     *
     * @throws ChangedMeanwhile when somebody published one first
     */
    @Acts(Act.WRITE_AGREEMENTS)
    @Transactional
    public void publish(Agreement agreement, AgreementData data) {
        if (data.title().isBlank() || data.body().isBlank()) throw new Refused("onboarding.refused.empty");
        SignedIn me = current.get();
        AgreementData newest = agreements.newest(me.organisation(), agreement);
        if (newest.number() != data.number()) throw new ChangedMeanwhile(newest);
        AgreementData next = new AgreementData(data.title().strip(), data.body().strip(), data.number() + 1);
        try {
            texts.saveAndFlush(
                    new AgreementText(Ids.next(clock), me.organisation(), agreement, next, me.user(), clock.instant()));
        } catch (DataIntegrityViolationException published) {
            throw new ChangedMeanwhile(newest);
        }
    }

    private OrganisationId organisationOf(PersonId person) {
        return people.organisationOf(person);
    }
}
