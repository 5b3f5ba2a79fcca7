package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.clearance.EntryAnswer;
import org.alongside.clearance.EntryQuestion;
import org.alongside.clearance.EntryReason;
import org.alongside.clearance.EntryService;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.EstablishmentService;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings: planned, asked whether the mentor may go in, and what came of them. */
@Service
public class VisitService {
    private static final int MOST = 100;

    private final Visits visits;
    private final Matches matches;
    private final MatchFacts facts;
    private final ContactDesk desk;
    private final Contacts contacts;
    private final EntryService entry;
    private final EstablishmentService prisons;
    private final CurrentUser current;
    private final Clock clock;

    VisitService(
            Visits visits,
            Matches matches,
            MatchFacts facts,
            ContactDesk desk,
            Contacts contacts,
            EntryService entry,
            EstablishmentService prisons,
            CurrentUser current,
            Clock clock) {
        this.visits = visits;
        this.matches = matches;
        this.facts = facts;
        this.desk = desk;
        this.contacts = contacts;
        this.entry = entry;
        this.prisons = prisons;
        this.current = current;
        this.clock = clock;
    }

    /** What is planned for somebody, the next first; those of which nobody said what came of them are among it. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<VisitRow> planned(PersonId person) {
        return rows(
                person,
                visits.findByPersonAndStateOrderByVisitOnAscAtTimeAsc(person, VisitState.PLANNED, Limit.of(MOST)));
    }

    /** The meetings of one match, the newest first. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<VisitRow> ofMatch(PersonId person, MatchId match) {
        MatchId theirs = matches.findByIdAndPerson(match, person).map(Match::id).orElseThrow(NotFound::new);
        return rows(person, visits.findByMatchOrderByVisitOnDescIdDesc(theirs, Limit.of(MOST)));
    }

    /** One of them. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public VisitRow visit(PersonId person, VisitId id) {
        return rows(person, List.of(find(person, id))).getFirst();
    }

    /** Why somebody may not go in as it is planned, asked again as of now; nothing when they may, or it is in no prison. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<EntryReason> against(PersonId person, VisitId id) {
        return find(person, id)
                .question()
                .map(question -> entry.mayEnterFor(person, question).reasons())
                .orElse(List.of());
    }

    /**
     * Plans a meeting.
     *
     * @throws NoEntry when they may not go into that prison that day (G5, G7)
     */
    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public VisitId plan(PersonId person, MatchId match, VisitData data) {
        Match of = matches.findByIdAndPerson(match, person).orElseThrow(NotFound::new);
        Visit visit = new Visit(new VisitId(Ids.next(clock)), of, checked(person, of, data));
        return visits.save(visit).id();
    }

    /** Another day, time or place: asked afresh. */
    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public void move(PersonId person, VisitId id, VisitData data) {
        Visit visit = find(person, id);
        Match of = matches.findByIdAndPerson(visit.match(), person).orElseThrow(NotFound::new);
        visit.plan(checked(person, of, data));
    }

    /** It is not going to be: as if it had not been planned. */
    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public void callOff(PersonId person, VisitId id) {
        Visit visit = find(person, id);
        if (visit.state() != VisitState.PLANNED) throw new Refused("mentoring.refused.visit-move");
        visits.delete(visit);
    }

    /** They met: it counts as a contact too. */
    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public void held(PersonId person, VisitId id, int minutes, String words) {
        Visit visit = begun(person, id);
        visit.isHeld();
        ContactHow how = visit.question().isPresent() ? ContactHow.IN_PRISON : ContactHow.FACE_TO_FACE;
        desk.keep(
                person,
                new ContactData(Ids.next(clock), visit.match(), visit.on(), how, minutes, words),
                id,
                current.get().user());
    }

    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public void missed(PersonId person, VisitId id, MissedBy by) {
        begun(person, id).isMissed(by);
    }

    /** The prison called it off: nobody’s miss. */
    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public void cancelledByPrison(PersonId person, VisitId id) {
        Visit visit = find(person, id);
        if (visit.question().isEmpty()) throw new Refused("mentoring.refused.no-prison");
        visit.isCancelledByPrison();
    }

    /** What was said of it was not so; a contact that came of it counts no longer. */
    @ActsOn(Act.PLAN_VISITS)
    @Transactional
    public void notSo(PersonId person, VisitId id) {
        find(person, id).isPlannedAgain();
        contacts.findByVisitAndTakenBack(id, false).ifPresent(desk::takeBack);
    }

    private VisitData checked(PersonId person, Match match, VisitData data) {
        VisitRule.enforceAll(new VisitRule.Plan(data, match.state(), LocalDate.now(clock)));
        EstablishmentId prison = data.prison();
        if (prison == null)
            return VisitData.at(data.on(), data.at(), data.place().strip());
        EntryQuestion question = new EntryQuestion(prison, data.on(), data.escorted(), data.escort(), data.keys());
        EntryAnswer answer = entry.mayEnterFor(person, question);
        if (!answer.yes()) throw new NoEntry(answer.reasons());
        return new VisitData(data.on(), data.at(), named(prison), prison, data.escorted(), data.escort(), data.keys());
    }

    private String named(EstablishmentId prison) {
        return prisons.all().stream()
                .filter(row -> row.id().equals(prison))
                .map(EstablishmentRow::name)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Visit begun(PersonId person, VisitId id) {
        Visit visit = find(person, id);
        if (visit.on().isAfter(LocalDate.now(clock))) throw new Refused("mentoring.refused.not-yet");
        return visit;
    }

    private List<VisitRow> rows(PersonId person, List<Visit> found) {
        Map<MatchId, String> mentees = facts.mentees(person);
        return found.stream()
                .map(visit -> visit.row(mentees.getOrDefault(visit.match(), "")))
                .toList();
    }

    private Visit find(PersonId person, VisitId id) {
        return visits.findByIdAndPerson(id, person).orElseThrow(NotFound::new);
    }
}
