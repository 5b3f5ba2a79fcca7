package org.alongside.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conditional offer: a place once everything that the role requires is there, and the person’s yes (G1). */
@Service
public class OfferService {
    private final ConditionalOffers offers;
    private final Interviews interviews;
    private final OpportunityService opportunities;
    private final RoleProfiles profiles;
    private final PersonService people;
    private final JourneyService journey;
    private final ObjectProvider<RoleNeeds> needs;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferService(
            ConditionalOffers offers,
            Interviews interviews,
            OpportunityService opportunities,
            RoleProfiles profiles,
            PersonService people,
            JourneyService journey,
            ObjectProvider<RoleNeeds> needs,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.interviews = interviews;
        this.opportunities = opportunities;
        this.profiles = profiles;
        this.people = people;
        this.journey = journey;
        this.needs = needs;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What an offer to this person would say that the role requires. */
    @ActsOn(Act.OFFER)
    @Transactional(readOnly = true)
    public List<Sentence> needs(PersonId person) {
        return needs(me().organisation(), role(person));
    }

    /** Offers a place, when the panel would like them to join. */
    @ActsOn(Act.OFFER)
    @Transactional
    public void offer(PersonId person, OfferData data) {
        OfferRules.needsSuitableInterview(interviews.findFirstByPersonOrderByStartsAtDescIdDesc(person));
        OfferRules.answerIsAhead(data.answerBy(), LocalDate.now(clock));
        offers.save(new ConditionalOffer(
                Ids.next(clock), me().organisation(), person, role(person), data, me().user(), clock.instant()));
        journey.offer(person);
    }

    /** A colleague says that, and how, the person said yes; said twice it is accepted once. */
    @ActsOn(Act.ACCEPT_FOR)
    @Transactional
    public void acceptFor(PersonId person, Agreed how) {
        accept(person, me().user(), how);
    }

    /** The person says yes at the public door, where the caller has checked their code; said twice it is accepted once. */
    @ForModules
    @Transactional
    public void acceptByThemself(PersonId person) {
        accept(person, null, null);
    }

    /** The latest offer to somebody; empty when there is none. */
    @Reads(PersonalData.APPLICATION)
    @Transactional(readOnly = true)
    public Optional<OfferDetails> offer(PersonId person) {
        return offerFor(person);
    }

    /** The same for the page that the person opens with their form code. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<OfferDetails> offerFor(PersonId person) {
        return offers.findFirstByPersonOrderByMadeAtDesc(person).map(this::details);
    }

    private void accept(PersonId person, @Nullable UserId enteredBy, @Nullable Agreed how) {
        ConditionalOffer offer =
                offers.findFirstByPersonOrderByMadeAtDesc(person).orElseThrow(NotFound::new);
        if (offer.isAccepted()) return;
        if (people.detailsFor(person).stage() != Stage.OFFERED) throw new Refused("recruitment.refused.offer-over");
        if (enteredBy == null || how == null) offer.isAccepted(clock.instant());
        else offer.isAccepted(clock.instant(), how, enteredBy);
        journey.accept(person, enteredBy);
        events.publishEvent(new OfferAccepted(offer.organisation(), person, offer.roleProfile()));
    }

    private OfferDetails details(ConditionalOffer offer) {
        String role = profiles.findById(offer.roleProfile())
                .map(profile -> profile.data().name())
                .orElse("");
        return new OfferDetails(
                role,
                needs(offer.organisation(), offer.roleProfile()),
                offer.words(),
                offer.madeAt(),
                offer.answerBy(),
                offer.acceptedAt(),
                offer.acceptedHow());
    }

    private List<Sentence> needs(OrganisationId organisation, RoleProfileId role) {
        return needs.stream()
                .sorted(Comparator.comparingInt(RoleNeeds::order))
                .flatMap(module -> module.needs(organisation, role).stream())
                .toList();
    }

    private RoleProfileId role(PersonId person) {
        OpportunityId opportunity = people.detailsFor(person).opportunity();
        if (opportunity == null) throw new NotFound();
        return opportunities.role(opportunity);
    }

    private SignedIn me() {
        return current.get();
    }
}
