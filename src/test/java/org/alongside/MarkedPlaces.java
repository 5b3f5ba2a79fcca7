package org.alongside;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.INTERNAL_VERIFIER;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.alongside.accounts.Role.VETTING_LEAD;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.CodeSender;
import org.alongside.accounts.Somebody;
import org.alongside.certificates.CertificateId;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.Certified;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.DecisionData;
import org.alongside.clearance.EstablishmentData;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KindService;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.clearance.Nation;
import org.alongside.clearance.PastAddress;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.clearance.Prisons;
import org.alongside.clearance.RefusalReason;
import org.alongside.disclosure.Disclosers;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.ProposalData;
import org.alongside.disclosure.ReportData;
import org.alongside.disclosure.Suitability;
import org.alongside.disclosure.TalkData;
import org.alongside.disclosure.TalkHow;
import org.alongside.forms.Answers;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.EndData;
import org.alongside.mentoring.EndWhy;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MenteeNext;
import org.alongside.mentoring.MentorNext;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ProjectService;
import org.alongside.mentoring.Sex;
import org.alongside.mentoring.VisitData;
import org.alongside.mentoring.VisitService;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.people.ContactWay;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.DepartureService;
import org.alongside.people.HoldData;
import org.alongside.people.HoldReason;
import org.alongside.people.JourneyService;
import org.alongside.people.LeaveData;
import org.alongside.people.LeaveReason;
import org.alongside.people.NoteData;
import org.alongside.people.NoteKind;
import org.alongside.people.NoteService;
import org.alongside.people.PersonService;
import org.alongside.people.SuspendData;
import org.alongside.people.SuspendReason;
import org.alongside.people.TimelineService;
import org.alongside.privacy.LegalHoldService;
import org.alongside.progression.OnTheWayToPaid;
import org.alongside.progression.PaidOfferData;
import org.alongside.progression.PaidOfferService;
import org.alongside.progression.ReviewService;
import org.alongside.recruitment.ApplicationService;
import org.alongside.recruitment.CallBackData;
import org.alongside.recruitment.CallBackService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.recruitment.StatusService;
import org.alongside.shared.AreaId;
import org.alongside.shared.HandedFile;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.Supervised;
import org.alongside.training.AppealService;
import org.alongside.training.AssessmentService;
import org.alongside.training.CatalogueService;
import org.alongside.training.CohortData;
import org.alongside.training.CohortId;
import org.alongside.training.CohortPlan;
import org.alongside.training.CohortService;
import org.alongside.training.DecisionMade;
import org.alongside.training.EvidenceData;
import org.alongside.training.EvidenceHoldService;
import org.alongside.training.EvidenceKind;
import org.alongside.training.EvidenceService;
import org.alongside.training.UnitId;
import org.alongside.training.VerificationService;
import org.alongside.vetting.CheckId;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.DecisionService;
import org.alongside.vetting.RefereeData;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.ReferenceHow;
import org.alongside.vetting.RequestData;
import org.alongside.vetting.SeenData;
import org.alongside.vetting.Vetted;
import org.springframework.boot.test.context.TestComponent;

/** Writes a mark into every sensitive field there is, and reads it again. A module that gets a new one adds a line here. */
@TestComponent
record MarkedPlaces(
        Somebody somebody,
        FormService forms,
        ApplicationService applications,
        StatusService statuses,
        OpportunityService opportunities,
        RoleProfileService profiles,
        PersonService people,
        NoteService notes,
        JourneyService journey,
        TimelineService timeline,
        LegalHoldService holds,
        CallBackService callBacks,
        EstablishmentService prisons,
        KindService kinds,
        LegalIdentityService identities,
        ClearanceService clearances,
        CodeSender codes,
        Outbox outbox,
        Vetted vetted,
        CheckService checks,
        CheckMoveService checkMoves,
        DecisionService decisions,
        RefereeService referees,
        CatalogueService catalogue,
        CohortService cohorts,
        EvidenceService evidence,
        AssessmentService assessments,
        VerificationService verification,
        AppealService appeals,
        EvidenceHoldService evidenceHolds,
        Certified certified,
        CertificateService certificates,
        Disclosers disclosers,
        DisclosureDoorService tellUs,
        DisclosureMoveService disclosureMoves,
        DisclosureDecisionService disclosureDecisions,
        Supervised supervised,
        Mentors mentors,
        Prisons cleared,
        MatchService matches,
        ContactService contactLog,
        ExpenseService expenses,
        VisitService visits,
        ProjectService projects,
        DepartureService departures,
        OnTheWayToPaid onTheWay,
        ReviewService reviews,
        PaidOfferService paidOffers,
        Clock clock) {
    /** All of them, at the public door and signed in; {@code mark} is one word. */
    void write(String mark) {
        AreaId dundee = somebody.area("Dundee");
        OpportunityId befriender = anOpportunity(dundee);
        FormUse use = applications.use(befriender);
        anOpenDraft(mark, use);
        PersonId person = aSentApplication(mark, use);
        whatStaffWrite(mark, person, dundee);
        prisonsAndNames(mark, person, dundee);
        inTraining(mark, person, dundee);
        onPaper(mark);
        lettersAndCodes(mark, person);
        checksAndReferences(mark);
        whatIsToldInPrivate(mark);
        supervisionAndConcerns(mark, dundee);
        whoWalksWithWhom(mark);
        onTheWayToPaidWork(mark);
        callBacks.ask(UUID.randomUUID(), new CallBackData(mark, mark, mark));
        somebody.signsOut();
    }

    private void anOpenDraft(String mark, FormUse use) {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "name", Map.of("full-name", List.of(mark), "call-me", List.of(mark)));
        forms.answer(key, use, "contact", Map.of("contact", List.of("email"), "email", List.of(mark + "@example.org")));
        forms.answer(key, use, "why", Map.of("why", List.of(mark)));
        forms.draft(key, use).ifPresent(forms::review);
    }

    /** The name is not sealed once the application is sent: everybody who works with the person reads and finds it. */
    private PersonId aSentApplication(String mark, FormUse use) {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "name", Map.of("full-name", List.of("Ada Ex")));
        forms.answer(
                key,
                use,
                "contact",
                Map.of("contact", List.of("prison"), "prison", List.of(mark), "prison-number", List.of(mark)));
        forms.answer(key, use, "why", Map.of("why", List.of("I " + mark)));
        forms.answer(key, use, "bring", Map.of("bring", List.of(mark)));
        forms.answer(key, use, "when", Map.of("when", List.of("weekends")));
        forms.answer(key, use, "easier", Map.of("easier", List.of(mark)));
        String reference = String.valueOf(applications.send(key, use).outcome()).replace(" ", "");
        statuses.status(key);
        return people.byReference(somebody.organisation(), reference).orElseThrow();
    }

    private void whatStaffWrite(String mark, PersonId person, AreaId area) {
        somebody.signsInAs(COORDINATOR, area);
        applications.application(person);
        notes.write(person, new NoteData(NoteKind.CALL, "They said " + mark));
        journey.hold(
                person,
                new HoldData(HoldReason.OTHER, mark, LocalDate.now(clock).plusDays(30)));
        journey.goOn(person);
        journey.decline(person, new DeclineData(DeclineReason.OTHER, mark, mark));
        timeline.timeline(person, 50);
        somebody.signsInAs(VETTING_LEAD, area);
        people.contactApart(person);
        somebody.signsInAs(PRIVACY_LEAD);
        holds.place(person, mark);
    }

    /** What the prison wrote, what we argued and by which route, and the names on papers. */
    private void prisonsAndNames(String mark, PersonId person, AreaId area) {
        somebody.signsInAs(VETTING_LEAD, area);
        LocalDate today = LocalDate.now(clock);
        EstablishmentId prison = prisons.add(new EstablishmentData(
                "HMP " + UUID.randomUUID(), "Away", Nation.SCOTLAND, "", "", "", "", "", null, 0));
        List<PastAddress> addresses = List.of(new PastAddress(mark, today.minusYears(1), null));
        identities.putRight(person, new LegalIdentityData(mark, mark, false, mark, today.minusYears(30), addresses, 0));
        ClearanceId id = clearances.begin(person, prison, kinds.all().getFirst().id());
        clearances.prepare(person, id);
        clearances.submit(person, id, today);
        clearances.inVetting(person, id);
        clearances.refer(person, id, mark);
        long version = clearances.details(person, id).version();
        PrisonRefusal why = new PrisonRefusal(RefusalReason.OTHER, mark, mark, false);
        clearances.decide(person, id, new DecisionData(ClearanceState.REFUSED, today, null, null, why, null, version));
        clearances.reconsider(person, id, mark);
        clearances.all(person);
    }

    /** Evidence with a file, what was said to the candidate, what the verifier asks for, an appeal and its answer. */
    private void inTraining(String mark, PersonId person, AreaId area) {
        UserId trainer = somebody.signsInAs(TRAINER, area).user();
        UserId verifier = somebody.signsInAs(INTERNAL_VERIFIER, area).user();
        UserId coordinator = somebody.signsInAs(COORDINATOR, area).user();
        LocalDate today = LocalDate.now(clock);
        CohortId cohort = cohorts.create(
                catalogue.all().getFirst().id(),
                new CohortData("Autumn", area, "Seagate", Set.of(trainer), verifier, 100, 0),
                new CohortPlan(today, LocalTime.NOON, 60, 2, Set.of()));
        cohorts.enter(cohort, person);
        somebody.signsInAgain(trainer);
        UnitId unit = assessments.units(cohort).getFirst().id();
        HandedFile file = new HandedFile(mark + ".txt", "", mark.getBytes(StandardCharsets.UTF_8));
        evidence.add(cohort, person, unit, new EvidenceData(EvidenceKind.FILE, today, mark), file);
        assessments.submit(cohort, person, unit);
        assessments.decide(cohort, person, unit, new DecisionMade(true, mark, today, version(cohort, person, unit)));
        somebody.signsInAgain(verifier);
        verification.choose(cohort);
        verification.giveBack(cohort, person, unit, mark, version(cohort, person, unit));
        somebody.signsInAgain(coordinator);
        appeals.openFor(person, cohort, unit, mark);
        somebody.signsInAgain(verifier);
        appeals.answer(cohort, person, unit, true, mark);
        evidenceHolds.keep(cohort, person, mark);
        assessments.details(cohort, person, unit);
    }

    /** Why a certificate was revoked; its words and its file are sealed as well. */
    private void onPaper(String mark) {
        Certified.Group group = certified.ready("Ada Ex");
        CertificateId id = certificates.issue(group.first(), certified.candidate(group.first()));
        certificates.revoke(group.first(), id, mark);
        certificates.certificates(group.first());
    }

    private long version(CohortId cohort, PersonId person, UnitId unit) {
        return assessments.details(cohort, person, unit).version();
    }

    /** A mentee’s first name, what was written of contacts, what they cost, pauses and the end, an escort, and why a project rests. */
    private void whoWalksWithWhom(String mark) {
        AreaId perth = somebody.area("Perth");
        LocalDate today = LocalDate.now(clock);
        UserId coordinator = somebody.signsInAs(COORDINATOR, perth).user();
        PersonId ed = mentors.aMentor("Ed Zed", perth);
        MatchId match = mentors.active(ed, mentors.aReferral(mark, Sex.WOMAN, perth));
        somebody.signsInAs(VETTING_LEAD, perth);
        EstablishmentId prison = cleared.aPrison("HMP Glenesk");
        cleared.granted(ed, prison, cleared.escorted(), today, today.plusDays(30));
        somebody.signsInAgain(coordinator);
        visits.plan(ed, match, new VisitData(today, LocalTime.NOON, "", prison, true, mark, false));
        ExpenseData cost = new ExpenseData(ExpenseWhat.OTHER, mark, 435, false, mark);
        contactLog.log(
                ed, new ContactData(UUID.randomUUID(), match, today, ContactHow.PHONE, 30, "They said " + mark, cost));
        matches.pause(ed, match, mark);
        somebody.signsInAs(MANAGER, perth);
        projects.goOn(projects.rest(perth, null, mark));
        somebody.signsInAgain(coordinator);
        matches.details(ed, match);
        matches.goOn(ed, match);
        contactLog.newest(ed, 5);
        expenses.newest(ed, 5);
        visits.planned(ed);
        matches.end(
                ed,
                match,
                new EndData(
                        today,
                        EndWhy.OUR_DECISION,
                        true,
                        mark,
                        MenteeNext.GOES_ON_ALONE,
                        MentorNext.A_BREAK,
                        mentors.version(ed, match)));
    }

    private void checksAndReferences(String mark) {
        LocalDate today = LocalDate.now(clock);
        PersonId bo = vetted.inARegulatedRole("Bo Why").person();
        CheckId check = checks.details(bo).getFirst().id();
        checkMoves.request(bo, check, new RequestData(today, true, version(bo)));
        checkMoves.withThePerson(bo, check, today, version(bo));
        checkMoves.see(bo, check, new SeenData(today, mark, mark, mark, mark + "1", version(bo)));
        decisions.needsAConversation(bo, check, mark, version(bo));
        decisions.talked(bo, check, today, mark);
        checks.content(bo, check);
        referees.name(bo, new RefereeData(mark, mark, ContactWay.EMAIL, mark + "@example.org"));
        referees.name(bo, new RefereeData(mark + " Two", mark, ContactWay.LETTER, mark));
        Answers said = Answers.none()
                .with("long", "years")
                .with("good", mark)
                .with("rely", "yes")
                .with("private", mark);
        referees.enter(bo, referees.list(bo).getLast().id(), said, ReferenceHow.PAPER);
        referees.list(bo).forEach(one -> referees.apart(bo, one.id()));
    }

    /** Written, added to, told in a talk, weighed, proposed, thought otherwise of, decided and answered. */
    private void whatIsToldInPrivate(String mark) {
        Disclosers.Case one = disclosers.asked("Cy Zed");
        disclosers.writes(one, mark);
        tellUs.add(one.key(), mark);
        disclosers.isWeighed(one, mark);
        PersonId cy = one.person();
        UserId manager = somebody.signsInAs(MANAGER, one.area()).user();
        somebody.signsInAs(VETTING_LEAD, one.area());
        disclosureDecisions.decide(
                cy,
                disclosers.id(one),
                new ProposalData(Suitability.NOT_SUITABLE, mark, manager, disclosers.version(one)));
        somebody.signsInAgain(manager);
        disclosureDecisions.disagree(cy, disclosers.id(one), mark, disclosers.version(one));
        somebody.signsInAs(VETTING_LEAD, one.area());
        LocalDate today = LocalDate.now(clock);
        disclosureMoves.talked(
                cy, disclosers.id(one), new TalkData(today, TalkHow.BY_PHONE, mark, mark, disclosers.version(one)));
        disclosureMoves.assess(cy, disclosers.id(one), Disclosers.weighed(mark), disclosers.version(one));
        disclosers.isDecided(one, Suitability.SUITABLE_WITH_SAFEGUARDS, mark);
        tellUs.answer(one.key(), mark);
        disclosers.details(one);
        tellUs.own(one.key());
        Disclosers.Case another = disclosers.asked("Di Zed");
        tellUs.write(another.key());
        disclosureMoves.reported(
                another.person(),
                disclosers.id(another),
                new ReportData(HowTold.POST, today, mark, disclosers.version(another)));
        disclosers.details(another);
    }

    /** Shared, confidential, agreed, missed; and a concern from its first word to its last. */
    private void supervisionAndConcerns(String mark, AreaId area) {
        UserId lead = somebody.signsInAs(MANAGER, area).user();
        UserId supervisor = somebody.signsInAs(SUPERVISOR, area).user();
        PersonId ev = supervised.aVolunteer("Ev Yew", LocalDate.now(clock).minusDays(9), supervisor, area);
        supervised.isWrittenAbout(ev, supervisor, lead, mark);
    }

    /** A pause and our thanks, a panel’s reasons, the terms of an offer. */
    private void onTheWayToPaidWork(String mark) {
        OnTheWayToPaid.Place place = onTheWay.aPlace();
        LocalDate today = LocalDate.now(clock);
        PersonId ed = onTheWay.activeSince(place, "Ed Zed", today);
        departures.suspend(ed, new SuspendData(SuspendReason.OTHER, mark, today.plusDays(9)));
        departures.resume(ed);
        onTheWay.canBeConsidered(ed);
        onTheWay.inReview(place, ed);
        PaidOfferData terms =
                new PaidOfferData(mark, today.plusDays(30), BigDecimal.TEN, mark, today.plusDays(9), mark);
        reviews.offer(ed, onTheWay.decision(ed, mark), terms);
        reviews.review(ed);
        paidOffers.offer(ed);
        departures.left(ed, new LeaveData(today, LeaveReason.OTHER, mark));
        timeline.timeline(ed, 50);
    }

    private long version(PersonId person) {
        return checks.details(person).getFirst().version();
    }

    private void lettersAndCodes(String mark, PersonId person) {
        outbox.postAtOnce(new Letter(
                "mark:" + UUID.randomUUID(), somebody.organisation(), person, mark + "@example.org", mark, mark));
        codes.send(null, mark + "@example.org", mark, 15);
    }

    private OpportunityId anOpportunity(AreaId area) {
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR), area);
        LocalDate today = LocalDate.now(clock);
        OpportunityId made = opportunities.add(new OpportunityData(
                profiles.add(new RoleProfileData("Befriender", "", true, 0)),
                "befriender-" + UUID.randomUUID().toString().substring(0, 8),
                "Befriender",
                "",
                "",
                "",
                today,
                today.plusDays(30),
                Set.of(area),
                null,
                0));
        somebody.signsOut();
        return made;
    }
}
