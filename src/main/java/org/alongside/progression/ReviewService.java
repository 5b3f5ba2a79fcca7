package org.alongside.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.PersonService;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel of two at least considers somebody for paid work, with a reason for each criterion. Nobody is on their own panel (G9). */
@Service
public class ReviewService {
    private static final List<Role> ON_PANELS =
            List.of(Role.MANAGER, Role.COORDINATOR, Role.SUPERVISOR, Role.VETTING_LEAD);
    private static final OfferNeedsAReview G12 = new OfferNeedsAReview();

    private final Reviews reviews;
    private final PaidOffers offers;
    private final Figures figures;
    private final PathwayDesk desk;
    private final TheLead lead;
    private final PersonService people;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    ReviewService(
            Reviews reviews,
            PaidOffers offers,
            Figures figures,
            PathwayDesk desk,
            TheLead lead,
            PersonService people,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.reviews = reviews;
        this.offers = offers;
        this.figures = figures;
        this.desk = desk;
        this.lead = lead;
        this.people = people;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** Who could be on the panel: those who work in one of the person’s areas, but for themself (G9). */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public List<Colleague> possiblePanel(PersonId person) {
        return people.detailsFor(person).areas().stream()
                .flatMap(area -> ON_PANELS.stream().flatMap(role -> colleagues.colleagues(role, area).stream()))
                .distinct()
                .filter(colleague -> !colleagues.isSamePerson(colleague.id(), person))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** Begins a review; the named lead is asked for their word, as in every review. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional
    public void begin(PersonId person, Set<UserId> panel) {
        desk.isActive(person);
        Set<UserId> possible = possiblePanel(person).stream().map(Colleague::id).collect(Collectors.toSet());
        ReviewRules.panel(panel, possible, me());
        Pathway pathway = desk.hold(person);
        desk.move(pathway, PathwayState.IN_REVIEW, PathwayMover.A_MANAGER, me());
        reviews.save(new Review(new ReviewId(Ids.next(clock)), pathway, panel, me(), clock.instant()));
    }

    /** The latest review, for those who review. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public Optional<ReviewDetails> review(PersonId person) {
        return reviews.findFirstByPersonOrderByBegunAtDescIdDesc(person).map(this::details);
    }

    /** Whether the signed-in user is the one whose word is waited for; to everybody else nothing is shown. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public boolean waitsForMyWord(PersonId person) {
        return lead.is(me(), person)
                && latest(person)
                        .filter(Review::isOpen)
                        .filter(review -> !review.hasTheLeadsWord())
                        .isPresent();
    }

    /**
     * The named lead says that nothing stands in the way. They alone can know whether there is an open concern, and while there is one
     * they cannot say so (G12).
     */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional
    public void giveMyWord(PersonId person) {
        if (!lead.is(me(), person)) throw new NotFound();
        if (lead.hasAnOpenConcern(person)) throw new Refused("progression.refused.G12-concern");
        open(person).hasTheLeadsWord(me(), clock.instant());
    }

    /** The panel says not now: why, criterion by criterion, and when to look again. The person reads it. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional
    public void notNow(PersonId person, DecisionData decision, LocalDate lookAgainOn) {
        Review review = decided(person, decision);
        PaidOfferRules.lookAgain(lookAgainOn, desk.today());
        review.isDecided(ReviewOutcome.NOT_NOW, decision, me(), clock.instant());
        Pathway pathway = desk.hold(person);
        desk.isNotNow(pathway, lookAgainOn, me());
        desk.tell(pathway);
    }

    /** The panel offers paid work. This is the one way in which an offer comes to be (G12). */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional
    public void offer(PersonId person, DecisionData decision, PaidOfferData terms) {
        desk.isActive(person);
        G12.enforce(latest(person));
        Review review = decided(person, decision);
        PaidOfferData checked = PaidOfferRules.checked(terms, desk.today());
        review.isDecided(ReviewOutcome.OFFER, decision, me(), clock.instant());
        Pathway pathway = desk.hold(person);
        desk.move(pathway, PathwayState.OFFERED, PathwayMover.A_MANAGER, me());
        offers.save(new PaidOffer(new OfferId(Ids.next(clock)), pathway, checked, me(), clock.instant()));
        desk.tell(pathway);
    }

    /** What a panel decided about the signed-in person, once it has. */
    @ActsOn(Act.ANSWER_PAID_OFFER)
    @Transactional(readOnly = true)
    public Optional<ReviewDetails> aboutMe(PersonId person) {
        return latest(person).filter(review -> !review.isOpen()).map(this::details);
    }

    private Review decided(PersonId person, DecisionData decision) {
        Review review = open(person);
        if (!review.isAtVersion(decision.version())) throw new Refused("progression.refused.review-changed");
        Set<CriterionKind> asked = figures.of(person, figures.asked(person).orElse(List.of()), desk.today()).stream()
                .map(Measured::kind)
                .collect(Collectors.toSet());
        ReviewRules.decision(review, decision, asked, me());
        return review;
    }

    private Review open(PersonId person) {
        return latest(person).filter(Review::isOpen).orElseThrow(() -> new Refused("progression.refused.G12-review"));
    }

    private Optional<Review> latest(PersonId person) {
        return reviews.findFirstByPersonOrderByBegunAtDescIdDesc(person);
    }

    private ReviewDetails details(Review review) {
        return review.details(colleagues.names(review.panelIds()));
    }

    private UserId me() {
        return current.get().user();
    }
}
