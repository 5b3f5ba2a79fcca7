package org.alongside.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a vetting lead does with a check, up to the decision. */
@Service
public class CheckMoveService {
    private final CheckDesk desk;
    private final Checks checks;
    private final CheckKinds kinds;
    private final CheckMoves moves;
    private final CertificateNumbers numbers;
    private final PersonService people;
    private final CurrentUser current;
    private final Clock clock;

    CheckMoveService(
            CheckDesk desk,
            Checks checks,
            CheckKinds kinds,
            CheckMoves moves,
            CertificateNumbers numbers,
            PersonService people,
            CurrentUser current,
            Clock clock) {
        this.desk = desk;
        this.checks = checks;
        this.kinds = kinds;
        this.moves = moves;
        this.numbers = numbers;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** Asks for a check of this kind: the first of somebody, or another round of one that is over or runs out. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public CheckId begin(PersonId person, CheckKindId kind) {
        SignedIn me = current.get();
        if (kinds.findById(kind).filter(one -> one.isOf(me.organisation())).isEmpty()) throw new NotFound();
        PersonDetails known = people.detailsFor(person);
        CheckRules.offerIsAccepted(known);
        boolean open = checks.findByPersonAndKindOrderByRoundDesc(person, kind).stream()
                .anyMatch(check -> !check.state().isOver() && check.state() != CheckState.EXPIRING);
        if (open) throw new Refused("vetting.refused.open-already");
        Check begun = desk.begin(me.organisation(), person, kind, me.user());
        if (known.stage() == Stage.PAID) begun.isForPaidWork();
        return begun.id();
    }

    /** The check has been asked for; the form is with the person. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public CheckMoveId request(PersonId person, CheckId id, RequestData data) {
        Check check = desk.hold(person, id, data.version());
        CheckRules.requestedBy(desk.today(), data.on());
        check.isRequested(data.on(), data.asVolunteer());
        return move(check, CheckState.REQUESTED);
    }

    /** This person does not need it, or needs it after all. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public CheckMoveId require(PersonId person, CheckId id, boolean needed, long version) {
        return move(desk.hold(person, id, version), needed ? CheckState.REQUIRED : CheckState.NOT_REQUIRED);
    }

    /** The person can view the certificate since {@code viewable}; where it lapses, the days run from then. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public CheckMoveId withThePerson(PersonId person, CheckId id, LocalDate viewable, long version) {
        Check check = desk.hold(person, id, version);
        CheckRules.viewable(desk.today(), check.requestedOn(), viewable);
        check.isViewable(viewable, kind(check).shareUntil(viewable));
        return move(check, CheckState.WITH_THE_PERSON);
    }

    /**
     * Keeps what stands on the certificate that somebody showed us; what was kept already is put right.
     *
     * @return the move; empty when nothing but the fields changed
     * @throws ChangedMeanwhile with theirs as {@link SeenData}
     */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public Optional<CheckMoveId> see(PersonId person, CheckId id, SeenData data) {
        Check check = desk.hold(person, id);
        if (!check.isAtVersion(data.version())) throw new ChangedMeanwhile(check.seen());
        CheckRules.certificate(desk.today(), data);
        numbers.take(check, kind(check).nation(), data.number());
        check.isSeen(data.issuedOn(), data.fields());
        return check.state() == CheckState.SEEN ? Optional.empty() : Optional.of(move(check, CheckState.SEEN));
    }

    /** Scotland: the state considers whether somebody may do regulated work; {@code over} when it has answered. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public CheckMoveId review(PersonId person, CheckId id, boolean over, long version) {
        Check check = desk.hold(person, id, version);
        if (kind(check).nation() != Nation.SCOTLAND) throw new Refused("vetting.refused.move");
        return move(check, over ? CheckState.SEEN : CheckState.UNDER_REVIEW);
    }

    /** Takes back one's own last move, within a minute. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public void takeBack(PersonId person, CheckId id, CheckMoveId last) {
        Check check = desk.hold(person, id);
        moves.findFirstByCheckAndTakenBackFalseOrderByAtDescIdDesc(id)
                .filter(move -> move.id().equals(last))
                .orElseThrow(() -> new Refused("vetting.refused.undo-late"))
                .takeBack(check, current.get().user(), clock.instant());
        desk.keep(check, Audited.TAKEN_BACK);
        desk.settle(check);
    }

    private CheckMoveId move(Check check, CheckState to) {
        return desk.move(check, to, CheckMover.VETTING_LEAD, current.get().user());
    }

    private CheckKind kind(Check check) {
        return kinds.findById(check.kind()).orElseThrow(NotFound::new);
    }
}
