package org.alongside.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.ChangeId;
import org.alongside.people.JourneyService;
import org.alongside.people.StageTakenBack;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.vetting.PaidCheckService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An offer of paid work: the answer, the contract, the first day. Whoever says no stays a volunteer with nothing lost (G13). */
@Service
public class PaidOfferService {
    private static final PaidNeedsAContract G13 = new PaidNeedsAContract();

    private final PaidOffers offers;
    private final PathwayDesk desk;
    private final PaidCheckService checks;
    private final JourneyService journeys;
    private final CurrentUser current;
    private final Clock clock;

    PaidOfferService(
            PaidOffers offers,
            PathwayDesk desk,
            PaidCheckService checks,
            JourneyService journeys,
            CurrentUser current,
            Clock clock) {
        this.offers = offers;
        this.desk = desk;
        this.checks = checks;
        this.journeys = journeys;
        this.current = current;
        this.clock = clock;
    }

    /** The latest offer, for those who review. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public Optional<PaidOfferDetails> offer(PersonId person) {
        return offers.findFirstByPersonOrderByMadeAtDescIdDesc(person).map(PaidOffer::details);
    }

    /** A15: the kinds of check that were made free of charge for a volunteer, and do not serve a paid post. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public List<String> freeChecks(PersonId person) {
        return checks.freeChecks(person);
    }

    /** Whether what the role asks has been cleared anew since the yes (G13). */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public boolean isAssessed(PersonId person) {
        return checks.isAssessed(person);
    }

    /** The latest offer to the signed-in person. */
    @ActsOn(Act.ANSWER_PAID_OFFER)
    @Transactional(readOnly = true)
    public Optional<PaidOfferDetails> toMe(PersonId person) {
        return offers.findFirstByPersonOrderByMadeAtDescIdDesc(person).map(PaidOffer::details);
    }

    /** The signed-in person says yes; said twice it is accepted once. */
    @ActsOn(Act.ANSWER_PAID_OFFER)
    @Transactional
    public void accept(PersonId person) {
        Pathway pathway = desk.hold(person);
        PaidOffer offer = offers.latest(person);
        if (offer.isAccepted()) return;
        isAccepted(pathway, null);
        offer.isAnswered(OfferAnswer.ACCEPTED, clock.instant());
    }

    /** The signed-in person stays a volunteer, and loses nothing; said twice it is so once. */
    @ActsOn(Act.ANSWER_PAID_OFFER)
    @Transactional
    public void stay(PersonId person) {
        Pathway pathway = desk.hold(person);
        PaidOffer offer = offers.latest(person);
        if (pathway.state() == PathwayState.STAYS) return;
        stays(pathway, offer, null);
        offer.isAnswered(OfferAnswer.STAYS, clock.instant());
    }

    /** A colleague says that, and how, the person said yes. */
    @ActsOn(Act.ANSWER_PAID_OFFER_FOR)
    @Transactional
    public void acceptFor(PersonId person, Agreed how) {
        Pathway pathway = desk.hold(person);
        PaidOffer offer = offers.latest(person);
        isAccepted(pathway, me());
        offer.isAnswered(OfferAnswer.ACCEPTED, clock.instant(), how, me());
    }

    /** A colleague says that, and how, the person said that they stay a volunteer. */
    @ActsOn(Act.ANSWER_PAID_OFFER_FOR)
    @Transactional
    public void stayFor(PersonId person, Agreed how) {
        Pathway pathway = desk.hold(person);
        PaidOffer offer = offers.latest(person);
        stays(pathway, offer, me());
        offer.isAnswered(OfferAnswer.STAYS, clock.instant(), how, me());
    }

    /** There is a contract, signed on that day. */
    @ActsOn(Act.START_PAID_WORK)
    @Transactional
    public void hasAContract(PersonId person, LocalDate signedOn) {
        PaidOffer offer = offers.latest(person);
        if (!offer.isAccepted()) throw new Refused("progression.refused.G13-accepted");
        PaidOfferRules.signed(signedOn, desk.today());
        offer.hasAContract(signedOn, me());
    }

    /** Paid work begins, on the day of the contract or after it (G13). */
    @ActsOn(Act.START_PAID_WORK)
    @Transactional
    public ChangeId start(PersonId person) {
        PaidOffer offer = offers.latest(person);
        G13.enforce(new PaidNeedsAContract.Beginning(
                offer.isAccepted(), offer.hasAContract(), offer.contractStart(), desk.today()));
        offer.hasBegun(clock.instant());
        return journeys.startPaid(person, offer.contractStart());
    }

    /** Taken back, they are Active with an accepted offer as before. */
    @EventListener
    void on(StageTakenBack back) {
        offers.findFirstByPersonOrderByMadeAtDescIdDesc(back.person()).ifPresent(PaidOffer::hasNotBegun);
    }

    /** G13: the yes begins a check assessment of its own. */
    private void isAccepted(Pathway pathway, @Nullable UserId enteredBy) {
        desk.isActive(pathway.person());
        desk.move(pathway, PathwayState.ACCEPTED, PathwayMover.THE_PERSON, enteredBy);
        checks.beginAssessment(pathway.person());
    }

    private void stays(Pathway pathway, PaidOffer offer, @Nullable UserId enteredBy) {
        if (offer.hasBegun()) throw new Refused("progression.refused.begun");
        desk.move(pathway, PathwayState.STAYS, PathwayMover.THE_PERSON, enteredBy);
    }

    private UserId me() {
        return current.get().user();
    }
}
