package org.alongside.progression;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.WaitingPages;
import org.alongside.progression.PathwayToDo.What;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager has to do on the way of others to paid work, from Today on. */
@Service
public class PathwayTodayService {
    private static final Set<PathwayState> WAITING = EnumSet.of(
            PathwayState.ELIGIBLE,
            PathwayState.IN_REVIEW,
            PathwayState.NOT_NOW,
            PathwayState.OFFERED,
            PathwayState.ACCEPTED);
    private static final int CONSIDER_DAYS = 14;
    private static final int REVIEW_DAYS = 28;
    private static final int WORD_DAYS = 7;
    private static final int DAYS_AHEAD = 3;

    private final Pathways pathways;
    private final Reviews reviews;
    private final PaidOffers offers;
    private final TheLead lead;
    private final PersonService people;
    private final CurrentUser current;
    private final Clock clock;

    PathwayTodayService(
            Pathways pathways,
            Reviews reviews,
            PaidOffers offers,
            TheLead lead,
            PersonService people,
            CurrentUser current,
            Clock clock) {
        this.pathways = pathways;
        this.reviews = reviews;
        this.offers = offers;
        this.lead = lead;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** For the people of my areas who are Active, the longest waiting first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<PathwayToDo> toDo(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.REVIEW_FOR_PAID_WORK) || me.areas().isEmpty()) return List.of();
        return WaitingPages.upTo(
                limit, page -> pathways.in(me.organisation(), WAITING, page), found -> toDo(me, found));
    }

    /** The same for one person. */
    @ActsOn(Act.REVIEW_FOR_PAID_WORK)
    @Transactional(readOnly = true)
    public List<PathwayToDo> toDoFor(PersonId person) {
        return toDo(current.get(), pathways.findById(person).stream().toList());
    }

    private List<PathwayToDo> toDo(SignedIn me, List<Pathway> found) {
        Map<PersonId, PersonRow> mine = people
                .among(found.stream().map(Pathway::person).toList())
                .stream()
                .filter(row -> row.stage() == Stage.ACTIVE)
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        Map<PersonId, Review> open = reviews.findByPersonInAndOutcomeIsNull(mine.keySet()).stream()
                .collect(Collectors.toMap(Review::person, Function.identity()));
        Map<PersonId, PaidOffer> latest = latest(mine.keySet());
        return found.stream()
                .filter(one -> mine.containsKey(one.person()))
                .flatMap(one ->
                        toDo(me, one, open, latest).map(what -> what.of(one.person(), name(mine, one.person()))))
                .toList();
    }

    private Map<PersonId, PaidOffer> latest(Collection<PersonId> of) {
        return offers.findByPersonInOrderByMadeAt(of).stream()
                .collect(Collectors.toMap(PaidOffer::person, Function.identity(), (earlier, later) -> later));
    }

    private static String name(Map<PersonId, PersonRow> mine, PersonId person) {
        return Objects.requireNonNull(mine.get(person)).shownName();
    }

    private Stream<Due> toDo(SignedIn me, Pathway one, Map<PersonId, Review> reviews, Map<PersonId, PaidOffer> offers) {
        Review review = reviews.get(one.person());
        PaidOffer offer = offers.get(one.person());
        return switch (one.state()) {
            case ELIGIBLE ->
                Stream.of(new Due(What.CONSIDER, one.since(), day(one.since()).plusDays(CONSIDER_DAYS)));
            case IN_REVIEW -> review == null ? Stream.empty() : toDo(me, review);
            case NOT_NOW -> lookAgain(one);
            case OFFERED -> offer == null ? Stream.empty() : answer(one, offer);
            case ACCEPTED -> offer == null ? Stream.empty() : begin(one, offer);
            default -> Stream.empty();
        };
    }

    private Stream<Due> toDo(SignedIn me, Review review) {
        Instant since = review.begunAt();
        Stream<Due> word = !review.hasTheLeadsWord() && lead.is(me.user(), review.person())
                ? Stream.of(new Due(What.GIVE_WORD, since, day(since).plusDays(WORD_DAYS)))
                : Stream.empty();
        Stream<Due> decide = review.panelIds().contains(me.user())
                ? Stream.of(new Due(What.DECIDE, since, day(since).plusDays(REVIEW_DAYS)))
                : Stream.empty();
        return Stream.concat(word, decide);
    }

    private Stream<Due> lookAgain(Pathway one) {
        LocalDate on = one.lookAgainOn();
        return on == null || on.isAfter(today())
                ? Stream.empty()
                : Stream.of(new Due(What.LOOK_AGAIN, one.since(), on));
    }

    private Stream<Due> answer(Pathway one, PaidOffer offer) {
        return offer.answerBy().isAfter(today().plusDays(DAYS_AHEAD))
                ? Stream.empty()
                : Stream.of(new Due(What.ASK_FOR_ANSWER, one.since(), offer.answerBy()));
    }

    private Stream<Due> begin(Pathway one, PaidOffer offer) {
        LocalDate start = offer.contractStart();
        if (!offer.hasAContract()) return Stream.of(new Due(What.CONTRACT, one.since(), start));
        return start.isAfter(today()) ? Stream.empty() : Stream.of(new Due(What.START, one.since(), start));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Due(What what, Instant since, LocalDate due) {
        PathwayToDo of(PersonId person, String name) {
            return new PathwayToDo(person, name, what, since, due);
        }
    }
}
