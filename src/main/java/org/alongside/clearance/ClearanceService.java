package org.alongside.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.clearance.ClearanceState.Mover;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clearances: begun, sent, decided by the prison, renewed. Every move is checked against the table in {@link ClearanceState}. */
@Service
public class ClearanceService {
    private final Clearances clearances;
    private final Establishments establishments;
    private final ClearanceKinds kinds;
    private final LegalIdentities identities;
    private final PrisonNames names;
    private final AllSettings settings;
    private final ClearanceReminders reminders;
    private final ClearanceTurns turns;
    private final Audit audit;
    private final CurrentUser current;
    private final Clock clock;

    ClearanceService(
            Clearances clearances,
            Establishments establishments,
            ClearanceKinds kinds,
            LegalIdentities identities,
            PrisonNames names,
            AllSettings settings,
            ClearanceReminders reminders,
            ClearanceTurns turns,
            Audit audit,
            CurrentUser current,
            Clock clock) {
        this.clearances = clearances;
        this.establishments = establishments;
        this.kinds = kinds;
        this.identities = identities;
        this.names = names;
        this.settings = settings;
        this.reminders = reminders;
        this.turns = turns;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** What everybody may know who works with the person. What has not begun is not there, nor what looks so (G14). */
    @Reads(PersonalData.CLEARANCE_OUTCOME)
    @Transactional(readOnly = true)
    public List<NamedOutcome> outcomes(PersonId person) {
        List<Clearance> all = clearances.findByPersonOrderById(person);
        var prisons = names.prisons(all.stream().map(Clearance::establishment).toList());
        var kindsById = names.kinds(all.stream().map(Clearance::kind).toList());
        int days = settings.of(current.get().organisation()).endingDays();
        return all.stream()
                .map(clearance -> clearance.outcome(today(), days))
                .filter(row -> row.outcome() != ClearanceOutcome.NONE)
                .map(row -> new NamedOutcome(
                        row,
                        Objects.requireNonNull(prisons.get(row.establishment())),
                        Objects.requireNonNull(kindsById.get(row.kind()))))
                .sorted(Comparator.comparing(row -> row.prison().name()))
                .toList();
    }

    /** All of them with route and reason. */
    @Reads(PersonalData.CLEARANCE_DETAIL)
    @Transactional(readOnly = true)
    public List<ClearanceDetails> all(PersonId person) {
        List<Clearance> all = clearances.findByPersonOrderById(person);
        var prisons = names.prisons(all.stream().map(Clearance::establishment).toList());
        var kindsById = names.kinds(all.stream().map(Clearance::kind).toList());
        return all.stream()
                .map(clearance -> clearance.details(
                        Objects.requireNonNull(prisons.get(clearance.establishment())),
                        Objects.requireNonNull(kindsById.get(clearance.kind()))))
                .toList();
    }

    /** One of them. */
    @Reads(PersonalData.CLEARANCE_DETAIL)
    @Transactional(readOnly = true)
    public ClearanceDetails details(PersonId person, ClearanceId id) {
        Clearance clearance = clearances.findByIdAndPerson(id, person).orElseThrow(NotFound::new);
        return clearance.details(names.prison(clearance.establishment()), names.kind(clearance.kind()));
    }

    /** Begins one; refused for a prison that has closed, and while another of the same kind is under way there. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public ClearanceId begin(PersonId person, EstablishmentId prison, KindId kind) {
        return begin(person, prison, kind, null);
    }

    /** The next one beside one that holds: the old one goes on until its last day. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public ClearanceId renew(PersonId person, ClearanceId old) {
        Clearance before = find(person, old);
        if (!before.state().isGiven()) throw new Refused("clearance.refused.renew");
        ClearanceId next = begin(person, before.establishment(), before.kind(), old);
        reminders.findByClearanceAndDone(old, false).forEach(reminder -> reminder.isDone(me(), clock.instant()));
        return next;
    }

    /** Collects what the form asks. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void prepare(PersonId person, ClearanceId id) {
        step(person, id, ClearanceState.PREPARING);
    }

    /** What is missing before the form may go; empty when it is complete. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional(readOnly = true)
    public List<Refusal> missing(PersonId person) {
        return FormRule.missing(identities.of(person));
    }

    /** The form went to the prison on that day; refused while anything is missing (A14). */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void submit(PersonId person, ClearanceId id, LocalDate on) {
        LegalIdentityData identity = identities.of(person);
        for (FormRule rule : FormRule.values()) rule.enforce(identity);
        if (on.isAfter(today())) throw new Refused("clearance.refused.sent-ahead");
        Clearance clearance = find(person, id);
        enforceOpen(clearance.establishment());
        turns.take(clearance, ClearanceState.SUBMITTED, me(), () -> clearance.submit(on, clock.instant()));
    }

    /** The prison has begun to look. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void inVetting(PersonId person, ClearanceId id) {
        step(person, id, ClearanceState.IN_VETTING);
    }

    /** The prison goes another way about it; {@code how} is read by few, and others see that they wait as before (G14). */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void refer(PersonId person, ClearanceId id, String how) {
        Clearance clearance = find(person, id);
        turns.take(clearance, ClearanceState.REFERRED, me(), () -> clearance.refer(how.strip(), clock.instant()));
    }

    /** For somebody serving there; others see that nothing has begun (G14). */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void notApplicable(PersonId person, ClearanceId id) {
        step(person, id, ClearanceState.NOT_APPLICABLE);
    }

    /** It may begin after all. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void applicable(PersonId person, ClearanceId id) {
        step(person, id, ClearanceState.NOT_STARTED);
    }

    /** Asks the prison to look again, with what is said for the person. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void reconsider(PersonId person, ClearanceId id, String argued) {
        if (argued.isBlank()) throw new Refused("clearance.refused.argue");
        Clearance clearance = find(person, id);
        turns.take(
                clearance,
                ClearanceState.RECONSIDERATION,
                me(),
                () -> clearance.argue(argued.strip(), clock.instant()));
    }

    /**
     * Enters what the prison decided, or puts the entry right. A no moves nobody on their journey and closes nothing else (G6).
     *
     * @throws ChangedMeanwhile with theirs, when a colleague entered something after {@code decision} was read
     */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void decide(PersonId person, ClearanceId id, DecisionData decision) {
        Clearance clearance = find(person, id);
        if (!clearance.isAtVersion(decision.version())) throw new ChangedMeanwhile(clearance.decision());
        Decision.Rules.enforceAll(new Decision(decision, clearance.submittedOn(), today()));
        if (clearance.state() == decision.outcome()) putRight(clearance, decision);
        else turns.take(clearance, decision.outcome(), me(), () -> clearance.decide(decision, clock.instant()));
        if (decision.outcome() == ClearanceState.REFUSED)
            turns.remind(clearance, ReminderKind.REFUSED, 0, nextStepBy(decision));
    }

    private void putRight(Clearance clearance, DecisionData decision) {
        clearance.decide(decision, clock.instant());
        audit.record(clearance.organisation(), Audited.CHANGED, clearance.person(), PersonalData.CLEARANCE_DETAIL);
    }

    /** A no waits a week at most for what to try next. */
    private LocalDate nextStepBy(DecisionData no) {
        LocalDate week = today().plusWeeks(1);
        LocalDate askAgain = no.askAgainBy();
        return askAgain != null && askAgain.isBefore(week) ? askAgain : week;
    }

    private ClearanceId begin(PersonId person, EstablishmentId prison, KindId kind, @Nullable ClearanceId renews) {
        enforceOpen(prison);
        ClearanceKind wanted =
                kinds.findByOrganisationAndId(organisation(), kind).orElseThrow(NotFound::new);
        Establishment there = establishments.of(organisation(), prison);
        if (!wanted.inUse() || wanted.nation() != there.data().nation()) throw new Refused("clearance.refused.kind");
        List<Clearance> before = clearances.findByPersonAndEstablishmentOrderById(person, prison).stream()
                .filter(one -> one.kind().equals(kind))
                .toList();
        if (before.stream().anyMatch(one -> one.state().isUnderWay())) throw new Refused("clearance.refused.under-way");
        if (renews == null && before.stream().anyMatch(one -> one.holdsOn(today())))
            throw new Refused("clearance.refused.holds-already");
        ClearanceId id = new ClearanceId(Ids.next(clock));
        try {
            clearances.saveAndFlush(new Clearance(id, organisation(), person, prison, kind, renews, clock.instant()));
        } catch (DataIntegrityViolationException aColleagueWasFirst) {
            throw new Refused("clearance.refused.under-way");
        }
        audit.record(organisation(), Audited.ENTERED, person, PersonalData.CLEARANCE_DETAIL);
        return id;
    }

    private void enforceOpen(EstablishmentId prison) {
        if (!establishments.of(organisation(), prison).row().isOpenOn(today()))
            throw new Refused("clearance.refused.closed");
    }

    private void step(PersonId person, ClearanceId id, ClearanceState to) {
        Clearance clearance = find(person, id);
        turns.take(clearance, to, me(), () -> clearance.move(to, Mover.VETTING_LEAD, clock.instant()));
    }

    private Clearance find(PersonId person, ClearanceId id) {
        return clearances.held(id, person).orElseThrow(NotFound::new);
    }

    private UserId me() {
        return current.get().user();
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
