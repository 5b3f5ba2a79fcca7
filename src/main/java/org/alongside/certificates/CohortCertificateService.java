package org.alongside.certificates;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.training.AwardListService;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;
import org.alongside.training.EnteredPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The certificates of a whole cohort: who has one, who may have one, what is missing; and all of them at once. */
@Service
public class CohortCertificateService {
    private final Awards awards;
    private final AwardListService lists;
    private final Certificates certificates;
    private final Choices choices;
    private final Runs runs;
    private final RunItems items;
    private final RunWorker worker;
    private final PeopleDirectory people;
    private final Access access;
    private final CurrentUser current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CohortCertificateService(
            Awards awards,
            AwardListService lists,
            Certificates certificates,
            Choices choices,
            Runs runs,
            RunItems items,
            RunWorker worker,
            PeopleDirectory people,
            Access access,
            CurrentUser current,
            TransactionTemplate transaction,
            Clock clock) {
        this.awards = awards;
        this.lists = lists;
        this.certificates = certificates;
        this.choices = choices;
        this.runs = runs;
        this.items = items;
        this.worker = worker;
        this.people = people;
        this.access = access;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many they are, and how many wait. */
    @Acts(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public CohortStanding standing(CohortId cohort) {
        List<Named> all = named(cohort);
        List<CandidateId> ready = ready(cohort, all);
        int chosen = ready.isEmpty() ? 0 : choices.of(ready).size();
        return new CohortStanding(all.size(), ready.size(), ready.size() - chosen);
    }

    /** A page of those in the cohort whom the manager may list, by name; never the manager themself (G9). */
    @Acts(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public List<CandidateCertificate> candidates(CohortId cohort, Pageable page) {
        return rows(
                cohort,
                named(cohort).stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList());
    }

    /** Groups of the manager’s areas in which somebody may have their certificate, the longest waiting first. */
    @Acts(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public List<WaitingCohort> waiting(int limit) {
        SignedIn me = current.get();
        return lists.ready(me.organisation(), me.areas(), limit).stream()
                .map(one -> new WaitingCohort(
                        one.cohort(),
                        one.name(),
                        one.ready(),
                        one.closedOn(),
                        one.closedOn().atStartOfDay(clock.getZone()).toInstant()))
                .toList();
    }

    /** How many may have one, for each of those groups. */
    @Acts(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public Map<CohortId, Integer> ready(int limit) {
        return waiting(limit).stream().collect(toMap(WaitingCohort::cohort, one -> (int) one.ready()));
    }

    /**
     * Issues for everybody who is ready, in the background. Pressed twice, or by two, it is one run.
     *
     * @throws Refused when nobody is ready
     */
    @Acts(Act.ISSUE_CERTIFICATES)
    public void issueAll(CohortId cohort) {
        List<CandidateId> ready = ready(cohort, named(cohort));
        if (ready.isEmpty()) throw new Refused("certificates.refused.nobody-ready");
        try {
            transaction.executeWithoutResult(status -> begin(cohort, ready));
        } catch (DataIntegrityViolationException oneIsOpen) {
            open(cohort).ifPresent(run -> worker.plan(run.id()));
        }
    }

    /** How far the latest run is; empty when there never was one. */
    @Acts(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public Optional<RunProgress> progress(CohortId cohort) {
        return latest(cohort).map(run -> {
            Map<RunItem.State, Integer> counts =
                    items.counts(run.id()).stream().collect(toMap(RunItems.Count::state, one -> (int) one.count()));
            int issued = counts.getOrDefault(RunItem.State.ISSUED, 0);
            int stopped = counts.getOrDefault(RunItem.State.STOPPED, 0);
            return new RunProgress(
                    issued + stopped + counts.getOrDefault(RunItem.State.WAITING, 0), issued, stopped, run.isOver());
        });
    }

    /** Whom the latest run stopped at, and why. */
    @Acts(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public Map<CandidateId, Refusal> stopped(CohortId cohort) {
        return latest(cohort).stream()
                .flatMap(run -> items.of(run.id()).stream())
                .filter(item -> item.state() == RunItem.State.STOPPED)
                .collect(toMap(RunItem::candidate, item -> Refusal.because(Objects.requireNonNull(item.why()))));
    }

    private void begin(CohortId cohort, List<CandidateId> ready) {
        SignedIn me = current.get();
        Run run = runs.saveAndFlush(new Run(Ids.next(clock), me.organisation(), cohort, me.user(), clock.instant()));
        items.saveAll(awards.standings(me.organisation(), cohort, ready).stream()
                .map(one -> new RunItem(run, one))
                .toList());
        worker.plan(run.id());
    }

    private Optional<Run> latest(CohortId cohort) {
        return runs.findFirstByOrganisationAndCohortOrderByIdDesc(current.get().organisation(), cohort);
    }

    private Optional<Run> open(CohortId cohort) {
        return latest(cohort).filter(run -> !run.isOver());
    }

    private record Named(CandidateId candidate, String name) {}

    /** By name: two queries, however many they are. */
    private List<Named> named(CohortId cohort) {
        SignedIn me = current.get();
        List<EnteredPerson> all = lists.entered(me.organisation(), cohort);
        Map<PersonId, KnownPerson> known = people.known(
                all.stream().map(EnteredPerson::person).toList(), access.listScope(PersonalData.TRAINING_PROGRESS));
        return all.stream()
                .filter(one -> known.containsKey(one.person()) && !one.person().equals(me.person()))
                .map(one -> new Named(
                        one.candidate(),
                        Objects.requireNonNull(known.get(one.person())).shownName()))
                .sorted(Comparator.comparing((Named one) -> Folded.text(one.name()))
                        .thenComparing(one -> one.candidate().id()))
                .toList();
    }

    private List<CandidateId> ready(CohortId cohort, List<Named> all) {
        Set<CandidateId> ready = lists.ready(current.get().organisation(), cohort);
        return all.stream().map(Named::candidate).filter(ready::contains).toList();
    }

    private List<CandidateCertificate> rows(CohortId cohort, List<Named> some) {
        List<CandidateId> ids = some.stream().map(Named::candidate).toList();
        if (ids.isEmpty()) return List.of();
        Map<CandidateId, Standing> standings = awards.standings(current.get().organisation(), cohort, ids).stream()
                .collect(toMap(Standing::candidate, one -> one));
        Map<CandidateId, CertificateRow> issued = certificates.findByCandidateInAndInForce(ids, true).stream()
                .map(Certificate::row)
                .collect(toMap(row -> Objects.requireNonNull(row.candidate()), row -> row));
        Map<CandidateId, Boolean> chosen =
                choices.of(ids).stream().collect(toMap(Choice::candidate, Choice::fullTitle));
        return some.stream()
                .filter(one -> standings.containsKey(one.candidate()))
                .map(one -> row(
                        one.name(),
                        Objects.requireNonNull(standings.get(one.candidate())),
                        chosen.get(one.candidate()),
                        issued.get(one.candidate())))
                .toList();
    }

    private static CandidateCertificate row(
            String name, Standing one, @Nullable Boolean fullTitle, @Nullable CertificateRow issued) {
        return new CandidateCertificate(
                one.candidate(),
                one.person(),
                name,
                Boolean.TRUE.equals(fullTitle) ? one.title() : one.description(),
                fullTitle != null,
                one.missing(),
                issued);
    }
}
