package org.alongside.alike;

import static org.alongside.alike.Life.Holds.CONTENT;
import static org.alongside.alike.Life.Holds.CUSTODY;
import static org.alongside.alike.Life.Holds.OTHER_ROUTE;
import static org.alongside.alike.Life.Holds.PROBATION_WORKER;
import static org.alongside.alike.Life.Holds.SOMETHING_TOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.CohortCertificateService;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.EstablishmentData;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KindService;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.clearance.Nation;
import org.alongside.clearance.PastAddress;
import org.alongside.disclosure.Disclosers;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.ProposalData;
import org.alongside.disclosure.Suitability;
import org.alongside.forms.Answers;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.ContactWay;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.StartData;
import org.alongside.people.StartService;
import org.alongside.recruitment.Agreed;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.Criterion;
import org.alongside.recruitment.InterviewData;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.InterviewResult;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.OfferData;
import org.alongside.recruitment.OfferService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.Rating;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.alongside.training.AssessmentService;
import org.alongside.training.CandidateNumberService;
import org.alongside.training.CatalogueService;
import org.alongside.training.CohortData;
import org.alongside.training.CohortId;
import org.alongside.training.CohortPlan;
import org.alongside.training.CohortService;
import org.alongside.training.DecisionMade;
import org.alongside.training.EvidenceData;
import org.alongside.training.EvidenceKind;
import org.alongside.training.EvidenceService;
import org.alongside.training.UnitId;
import org.alongside.training.UnitRow;
import org.alongside.training.VerificationService;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.DecisionData;
import org.alongside.vetting.DecisionService;
import org.alongside.vetting.RefereeData;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.ReferenceHow;
import org.alongside.vetting.RequestData;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.alongside.vetting.SeenData;
import org.alongside.vetting.Vetted;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Leads two people the same way from the form to their first day, through the same services as the screens. */
@Component
public record Lives(
        Somebody somebody,
        Vetted vetted,
        RoleProfileService profiles,
        RoleRequirementService requirements,
        OpportunityService opportunities,
        ApplicationService applications,
        FormService forms,
        PersonService people,
        JourneyService journeys,
        InterviewService interviews,
        OfferService offers,
        Disclosers disclosers,
        DisclosureDoorService door,
        DisclosureMoveService disclosureMoves,
        DisclosureDecisionService disclosureDecisions,
        CheckService checks,
        CheckMoveService checkMoves,
        DecisionService checkDecisions,
        RefereeService referees,
        EstablishmentService prisons,
        KindService clearanceKinds,
        LegalIdentityService identities,
        ClearanceService clearances,
        AgreementService agreements,
        InductionService inductions,
        StartService starts,
        CatalogueService catalogue,
        CohortService cohorts,
        EvidenceService evidence,
        AssessmentService assessments,
        VerificationService verification,
        CandidateNumberService numbers,
        CohortCertificateService groups,
        CertificateService certificates,
        Clock clock) {
    public static final String NAME = "Quilla Aye";
    public static final String SECRET = "Nine months, long ago";
    private static final List<Role> AT_WORK = List.of(
            Role.COORDINATOR,
            Role.VETTING_LEAD,
            Role.TRAINER,
            Role.INTERNAL_VERIFIER,
            Role.SUPERVISOR,
            Role.MANAGER,
            Role.ADMINISTRATOR);

    /** The form is sent, and a talk, an offer and a yes are still to come. */
    public Life begins(Set<Life.Holds> holds, EstablishmentId prison) {
        AreaId area = somebody.area("Dundee");
        somebody.signsInAs(Role.ADMINISTRATOR, area);
        RoleProfileId role = profiles.add(new RoleProfileData("Mentor", "", true, 0));
        requirements.save(
                role,
                new RoleRequirementData(Set.of(vetted.kind("PVG")), 1, true, true, true, false, "Ask us first.", 0));
        OpportunityId opportunity = opportunity(role, area);
        Map<Role, UserId> staff = AT_WORK.stream()
                .collect(Collectors.toMap(
                        Function.identity(), as -> somebody.signsInAs(as, area).user()));
        UserId second = somebody.signsInAs(Role.MANAGER, area).user();
        somebody.signsInAgain(of(staff, Role.COORDINATOR));
        CohortId cohort = cohorts.create(
                catalogue.all().stream()
                        .filter(one -> one.isAward() && one.name().startsWith("Accredited"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                new CohortData(
                        "Autumn",
                        area,
                        "Seagate",
                        Set.of(of(staff, Role.TRAINER)),
                        of(staff, Role.INTERNAL_VERIFIER),
                        100,
                        0),
                new CohortPlan(today(), LocalTime.NOON, 60, 3, Set.of()));
        UnitId unit = assessments.units(cohort).getFirst().id();
        somebody.signsOut();
        DraftKey key = applies(holds.contains(CUSTODY), applications.use(opportunity));
        PersonId person = people.byReference(
                        somebody.organisation(),
                        forms.outcomeOf(key).orElseThrow().replace(" ", ""))
                .orElseThrow();
        Disclosers.Case one = new Disclosers.Case(area, person, role, opportunity, key);
        return new Life(holds, one, prison, cohort, unit, staff, second);
    }

    private static UserId of(Map<Role, UserId> staff, Role role) {
        return Optional.ofNullable(staff.get(role)).orElseThrow();
    }

    private OpportunityId opportunity(RoleProfileId role, AreaId area) {
        LocalDate today = today();
        String address = "mentor-" + UUID.randomUUID().toString().substring(0, 12);
        return opportunities.add(new OpportunityData(
                role, address, "Mentor", "", "", "", today, today.plusYears(5), Set.of(area), null, 0));
    }

    private DraftKey applies(boolean inCustody, FormUse use) {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "name", Map.of("full-name", List.of(NAME)));
        forms.answer(
                key,
                use,
                "contact",
                inCustody
                        ? Map.of(
                                "contact",
                                List.of("prison"),
                                "prison",
                                List.of("HMP Castle Huntly"),
                                "prison-number",
                                List.of("A12"))
                        : Map.of("contact", List.of("letter"), "letter-address", List.of("4 Sea Road, Arbroath")));
        forms.answer(key, use, "why", Map.of("why", List.of("I want to help")));
        forms.answer(key, use, "bring", Map.of("bring", List.of("Patience")));
        forms.answer(key, use, "when", Map.of("when", List.of("weekends")));
        applications.send(key, use);
        return key;
    }

    /** There is no place for them, this time. */
    public void isDeclined(Life life) {
        as(life, Role.COORDINATOR);
        journeys.decline(
                life.person(), new DeclineData(DeclineReason.NO_PLACE, "All places are taken.", "Ask us again."));
    }

    String reference(Life life) {
        return forms.outcomeOf(life.told.key()).orElseThrow();
    }

    /** Met, offered a place and said yes; the talk was where they live. */
    public void isTakenOn(Life life) {
        PersonId person = life.person();
        as(life, Role.COORDINATOR);
        journeys.shortlist(person);
        as(life, Role.VETTING_LEAD);
        interviews.arrange(
                person,
                new InterviewData(
                        today().atTime(10, 0),
                        30,
                        "We come to them",
                        life.holds.contains(CUSTODY) ? "HMP Castle Huntly, visits" : "4 Sea Road, Arbroath",
                        Set.of(life.colleague(Role.COORDINATOR)),
                        null,
                        0));
        as(life, Role.COORDINATOR);
        long version = interviews.interview(person).orElseThrow().version();
        var seen = Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), c -> Rating.CLEAR));
        interviews.record(person, new InterviewResult(InterviewOutcome.SUITABLE, seen, null, "Thank you.", version));
        offers.offer(person, new OfferData("We are glad.", today().plusDays(14)));
        offers.acceptFor(person, Agreed.BY_PHONE);
    }

    /** A check is looked at, a prison too, a referee is asked, something is told or there is nothing to tell; training has begun. */
    public void isInTheMidst(Life life) {
        PersonId person = life.person();
        as(life, Role.VETTING_LEAD);
        checkMoves.request(person, check(life).id(), new RequestData(today(), true, version(life)));
        checkMoves.withThePerson(person, check(life).id(), today(), version(life));
        checkMoves.see(
                person,
                check(life).id(),
                new SeenData(today(), NAME, "Scheme Record", "Mentor", "7" + System.nanoTime(), version(life)));
        life.seenOn = today();
        if (life.holds.contains(CONTENT)) talksOfTheCheck(life);
        referees.name(person, referee(life.holds.contains(PROBATION_WORKER)));
        life.referee = referees.list(person).getFirst().id().toString();
        life.clearance = clearances.begin(
                person, life.prison, clearanceKinds.all().getFirst().id());
        identities.putRight(person, identity());
        clearances.prepare(person, life.clearance);
        clearances.submit(person, life.clearance, today());
        clearances.inVetting(person, life.clearance);
        if (life.holds.contains(OTHER_ROUTE)) clearances.refer(person, life.clearance, "The other panel");
        if (life.holds.contains(SOMETHING_TOLD)) tellsSomething(life);
        else door.choose(life.told.key(), HowTold.NOTHING);
        isInTraining(life);
    }

    private void talksOfTheCheck(Life life) {
        PersonId person = life.person();
        checkDecisions.needsAConversation(person, check(life).id(), SECRET, version(life));
        checkDecisions.talked(person, check(life).id(), today(), SECRET);
        checkDecisions.decide(
                person,
                check(life).id(),
                new DecisionData(CheckDecision.ACCEPTED, today(), null, life.second, version(life)));
    }

    private void tellsSomething(Life life) {
        disclosers.writes(life.told, SECRET);
        disclosers.isWeighed(life.told, SECRET);
        disclosureDecisions.decide(
                life.person(),
                disclosers.id(life.told),
                new ProposalData(Suitability.SUITABLE_WITH_SAFEGUARDS, SECRET, life.second, version(life.told)));
    }

    private long version(Disclosers.Case one) {
        return disclosers.version(one);
    }

    private static RefereeData referee(boolean probation) {
        return probation
                ? new RefereeData("Ina Grant", "My probation officer", ContactWay.EMAIL, "ina@justice.example")
                : new RefereeData("Ina Grant", "She taught me joinery", ContactWay.EMAIL, "ina@example.org");
    }

    private LegalIdentityData identity() {
        LocalDate today = today();
        return new LegalIdentityData(
                "Quilla",
                null,
                true,
                "Aye",
                today.minusYears(30),
                List.of(new PastAddress("4 Sea Road, Arbroath", today.minusYears(6), null)),
                0);
    }

    private void isInTraining(Life life) {
        as(life, Role.COORDINATOR);
        cohorts.enter(life.cohort, life.person());
        as(life, Role.TRAINER);
        isCompetent(life, life.unit);
        as(life, Role.INTERNAL_VERIFIER);
        verification.choose(life.cohort);
    }

    private void isCompetent(Life life, UnitId unit) {
        EvidenceData piece = new EvidenceData(EvidenceKind.OBSERVATION, today(), "They listened.");
        evidence.add(life.cohort, life.person(), unit, piece, null);
        assessments.submit(life.cohort, life.person(), unit);
        long version = assessments.details(life.cohort, life.person(), unit).version();
        assessments.decide(life.cohort, life.person(), unit, new DecisionMade(true, "Well done.", today(), version));
    }

    /** The check and the prison are decided, the reference has come, and what was told is weighed. */
    public void isDecided(Life life) {
        PersonId person = life.person();
        as(life, Role.VETTING_LEAD);
        if (!life.holds.contains(CONTENT))
            checkDecisions.decide(
                    person,
                    check(life).id(),
                    new DecisionData(CheckDecision.CLEARED, life.seenOn, null, null, version(life)));
        if (!life.holds.contains(SOMETHING_TOLD)) {
            disclosureMoves.read(person, disclosers.id(life.told), version(life.told));
            disclosers.isDecided(life.told, Suitability.SUITABLE, "");
        }
        Answers said = Answers.none()
                .with("long", "years")
                .with("good", "Patient")
                .with("rely", "yes")
                .with("private", life.holds.contains(PROBATION_WORKER) ? "Since they came out" : "");
        referees.enter(person, referees.list(person).getFirst().id(), said, ReferenceHow.PHONE);
        clearances.decide(
                person,
                life.clearance,
                new org.alongside.clearance.DecisionData(
                        ClearanceState.GRANTED,
                        today(),
                        today(),
                        today().plusYears(1),
                        null,
                        null,
                        clearances.details(person, life.clearance).version()));
        theSecondAgrees(life);
    }

    private void theSecondAgrees(Life life) {
        somebody.signsInAgain(life.second);
        if (life.holds.contains(CONTENT))
            checkDecisions.agree(life.person(), check(life).id(), version(life));
        if (life.holds.contains(SOMETHING_TOLD))
            disclosureDecisions.agree(life.person(), disclosers.id(life.told), SECRET, version(life.told));
    }

    /** Everything is met: they are ready by themself, and begin. */
    public void isActive(Life life) {
        PersonId person = life.person();
        as(life, Role.COORDINATOR);
        for (Agreement one : Agreement.values()) agreements.acceptedFor(person, one, Agreed.ON_PAPER);
        inductions.held(person, today());
        starts.start(person, new StartData(today(), life.colleague(Role.SUPERVISOR)));
    }

    /** Every unit is decided and what was chosen is confirmed; they have their certificate. */
    public void isCertified(Life life) {
        PersonId person = life.person();
        as(life, Role.COORDINATOR);
        numbers.keep(person, "9%08d".formatted(System.nanoTime() % 100_000_000));
        as(life, Role.TRAINER);
        assessments.units(life.cohort).stream()
                .map(UnitRow::id)
                .filter(unit -> !unit.equals(life.unit))
                .forEach(unit -> isCompetent(life, unit));
        as(life, Role.INTERNAL_VERIFIER);
        verification.choose(life.cohort);
        verification.sample(life.cohort).stream()
                .map(row -> row.unit().id())
                .forEach(unit -> verification.confirm(
                        life.cohort,
                        person,
                        unit,
                        assessments.details(life.cohort, person, unit).version()));
        verification.close(life.cohort);
        as(life, Role.MANAGER);
        groups.candidates(life.cohort, PageRequest.of(0, 1))
                .forEach(one -> certificates.issue(person, one.candidate()));
    }

    CertificateRow certificate(Life life) {
        as(life, Role.MANAGER);
        return certificates.certificates(life.person()).getLast();
    }

    void as(Life life, Role role) {
        somebody.signsInAgain(life.colleague(role));
    }

    private UserId second(Life life) {
        return life.second;
    }

    public EstablishmentId aPrison() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        return prisons.add(new EstablishmentData(
                "HMP Glenesk " + UUID.randomUUID(), "Glenesk", Nation.SCOTLAND, "", "", "", "", "", null, 0));
    }

    private CheckDetails check(Life life) {
        return checks.details(life.person()).getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long version(Life life) {
        return check(life).version();
    }
}
