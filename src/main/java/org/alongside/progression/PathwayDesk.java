package org.alongside.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.people.MoreNews;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves people on the way to paid work: each move by the table, with its row of history, and the person is told. */
@Component
class PathwayDesk {
    private final Pathways pathways;
    private final PathwayMoves moves;
    private final PersonService people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathwayDesk(
            Pathways pathways,
            PathwayMoves moves,
            PersonService people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pathways = pathways;
        this.moves = moves;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Pathway hold(PersonId person) {
        return pathways.hold(person);
    }

    /** By a colleague, or by the person when {@code user} is null. */
    void move(Pathway pathway, PathwayState to, PathwayMover by, @Nullable UserId user) {
        write(pathway, to, user, one -> one.move(to, by, clock.instant()));
    }

    void isNotNow(Pathway pathway, LocalDate lookAgainOn, UserId user) {
        write(pathway, PathwayState.NOT_NOW, user, one -> one.isNotNow(lookAgainOn, clock.instant()));
    }

    /** By itself, on its day (G12). */
    void isEligible(Pathway pathway, LocalDate on) {
        write(pathway, PathwayState.ELIGIBLE, null, one -> one.isEligible(on, clock.instant()));
    }

    private void write(Pathway pathway, PathwayState to, @Nullable UserId user, Consumer<Pathway> move) {
        PathwayMove row = new PathwayMove(Ids.next(clock), pathway, to, user, clock.instant());
        move.accept(pathway);
        moves.save(row);
        if (user != null) audit.record(pathway.organisation(), Audited.DECIDED, pathway.person(), null);
    }

    /** There is something for them to read. */
    void tell(Pathway pathway) {
        events.publishEvent(new MoreNews(pathway.organisation(), pathway.person()));
    }

    /** Whoever has a pause, has left or is paid already is not considered now. */
    void isActive(PersonId person) {
        if (people.detailsFor(person).stage() != Stage.ACTIVE) throw new Refused("progression.refused.not-active");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
