package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.PersonService;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a concern to the few who may know of it: each by their part in it, and nobody else any hint. */
@Service
public class ConcernFileService {
    private static final int MOST = 200;
    private static final int DAYS_AHEAD = 7;

    private final Concerns concerns;
    private final ConcernSteps steps;
    private final PersonService people;
    private final UserDirectory colleagues;
    private final Audit audit;
    private final CurrentUser current;
    private final Clock clock;

    ConcernFileService(
            Concerns concerns,
            ConcernSteps steps,
            PersonService people,
            UserDirectory colleagues,
            Audit audit,
            CurrentUser current,
            Clock clock) {
        this.concerns = concerns;
        this.steps = steps;
        this.people = people;
        this.colleagues = colleagues;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Those that I lead on, those that I raised, and for the privacy lead all: open ones first, the newest first. */
    @Acts(Act.FOLLOW_CONCERNS)
    @Transactional
    public List<ConcernRow> mine() {
        SignedIn me = current.get();
        Map<ConcernId, Concern> all = new LinkedHashMap<>();
        concerns.findByLeadOrderByReviewOnAscIdAsc(me.user(), Limit.of(MOST)).forEach(one -> all.put(one.id(), one));
        concerns.findByRaisedByOrderByRaisedAtDesc(me.user(), Limit.of(MOST)).forEach(one -> all.put(one.id(), one));
        if (me.is(Role.PRIVACY_LEAD))
            concerns.findByOrganisationOrderByRaisedAtDesc(me.organisation(), Limit.of(MOST))
                    .forEach(one -> all.put(one.id(), one));
        all.values().forEach(one -> part(me, one).ifPresent(part -> read(me, one, part)));
        return all.values().stream()
                .flatMap(one -> part(me, one).map(part -> row(one, part)).stream())
                .sorted(Comparator.comparing((ConcernRow row) -> row.state() == ConcernState.CLOSED)
                        .thenComparing(ConcernRow::raisedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** For Today of the named lead: to look at, and once a year to look at again. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<ConcernRow> waiting(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.LEAD_CONCERNS)) return List.of();
        LocalDate until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        return concerns.waiting(me.user(), until, Limit.of(limit)).stream()
                .map(one -> row(one, ConcernPart.LEAD))
                .toList();
    }

    /** @throws NotFound for whoever has nothing to do with it, as if there were none */
    @Acts(Act.FOLLOW_CONCERNS)
    @Transactional
    public ConcernDetails details(ConcernId id) {
        SignedIn me = current.get();
        Concern one = concerns.findById(id).orElseThrow(NotFound::new);
        ConcernPart part = part(me, one).orElseThrow(NotFound::new);
        read(me, one, part);
        boolean all = part != ConcernPart.RAISER;
        return new ConcernDetails(
                id,
                all || one.about() == null ? one.person() : null,
                about(one, part),
                all ? one.about() : null,
                one.what(),
                one.urgency(),
                one.maySpeak(),
                name(one.raisedBy()),
                one.raisedAt(),
                name(one.lead()),
                one.state(),
                part,
                all ? steps(one) : List.of(),
                all && one.paused(),
                all ? one.outcome() : null,
                all ? one.outcomeWords() : null,
                all ? one.told() : null,
                one.reviewOn(),
                one.version());
    }

    /** What a person is told of what was decided about them. */
    @ActsOn(Act.ANSWER_SUPERVISION)
    @Transactional(readOnly = true)
    public List<String> told(PersonId person) {
        return concerns.findByPersonOrderByRaisedAtDesc(person).stream()
                .map(Concern::told)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The widest of what somebody has to do with it; nobody reads one about themself. */
    private Optional<ConcernPart> part(SignedIn me, Concern one) {
        if (!one.organisation().equals(me.organisation())) return Optional.empty();
        PersonId person = one.person();
        if (person != null && person.equals(me.person())) return Optional.empty();
        if (me.may(Act.LEAD_CONCERNS) && one.lead().equals(me.user())) return Optional.of(ConcernPart.LEAD);
        if (me.is(Role.PRIVACY_LEAD)) return Optional.of(ConcernPart.PRIVACY_LEAD);
        return one.raisedBy().equals(me.user()) ? Optional.of(ConcernPart.RAISER) : Optional.empty();
    }

    /** Whoever raised it reads their own words; every other reading is kept. */
    private void read(SignedIn me, Concern one, ConcernPart part) {
        if (part != ConcernPart.RAISER)
            audit.record(
                    new AuditEntry(one.organisation(), me.user(), Audited.READ, one.person(), PersonalData.CONCERN));
    }

    private ConcernRow row(Concern one, ConcernPart part) {
        return new ConcernRow(
                one.id(), about(one, part), one.state(), one.urgency(), one.raisedAt(), one.reviewOn(), part);
    }

    /** Whoever raised it in words reads these words: whom the lead took them to mean is not theirs to know. */
    private String about(Concern one, ConcernPart part) {
        PersonId person = one.person();
        String words = one.about() == null ? "" : one.about();
        if (person == null || (part == ConcernPart.RAISER && !words.isEmpty())) return words;
        return people.detailsFor(person).shownName();
    }

    private List<ConcernDetails.Step> steps(Concern one) {
        List<ConcernStep> all = steps.findByConcernOrderByAtAscIdAsc(one.id());
        Map<UserId, String> names = colleagues.names(
                all.stream().map(ConcernStep::byUser).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(step -> new ConcernDetails.Step(
                        step.kind(), step.at(), names.getOrDefault(step.byUser(), ""), step.words(), whom(step)))
                .toList();
    }

    /** Said where it changed, so that nobody has to guess of whom the steps before and after it speak. */
    private @Nullable String whom(ConcernStep step) {
        PersonId person = step.person();
        boolean changed = step.kind() == ConcernStepKind.TIED || step.kind() == ConcernStepKind.UNTIED;
        return person == null || !changed ? null : people.detailsFor(person).shownName();
    }

    private String name(UserId user) {
        return colleagues.names(List.of(user)).getOrDefault(user, "");
    }
}
