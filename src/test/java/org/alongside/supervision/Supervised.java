package org.alongside.supervision;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People who work with us, and who looks after them: inject it into any Spring test. */
@Component
public class Supervised {
    private final Applicants applicants;
    private final Somebody somebody;
    private final Supervisions supervisions;
    private final VolunteeringService volunteers;
    private final SupervisionService service;
    private final ConfidenceService confidences;
    private final ActionService actions;
    private final AbsenceService absences;
    private final CoverService cover;
    private final ConcernService concerns;
    private final ConcernFileService files;
    private final ConcernLeadService leads;
    private final SupervisionSettingsService settings;
    private final OpportunityService opportunities;
    private final RoleProfileService profiles;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Supervised(
            Applicants applicants,
            Somebody somebody,
            Supervisions supervisions,
            VolunteeringService volunteers,
            SupervisionService service,
            ConfidenceService confidences,
            ActionService actions,
            AbsenceService absences,
            CoverService cover,
            ConcernService concerns,
            ConcernFileService files,
            ConcernLeadService leads,
            SupervisionSettingsService settings,
            OpportunityService opportunities,
            RoleProfileService profiles,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.applicants = applicants;
        this.somebody = somebody;
        this.supervisions = supervisions;
        this.volunteers = volunteers;
        this.service = service;
        this.confidences = confidences;
        this.actions = actions;
        this.absences = absences;
        this.cover = cover;
        this.concerns = concerns;
        this.files = files;
        this.leads = leads;
        this.settings = settings;
        this.opportunities = opportunities;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The role that somebody volunteers for. */
    public RoleProfileId role(PersonId person) {
        return opportunities.role(
                volunteers.of(person).map(Volunteering::opportunity).orElseThrow());
    }

    /** A role of their own, so that no other test touches its settings; whoever is signed in stays so. */
    private OpportunityId anOpportunity(AreaId area) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        somebody.signsIn(somebody.organisation(), Set.of(Role.ADMINISTRATOR), area);
        RoleProfileId role = profiles.add(new RoleProfileData("Mentor", "", true, 0));
        OpportunityId made = opportunities.add(new OpportunityData(
                role,
                "mentor-" + UUID.randomUUID().toString().substring(0, 8),
                "Mentor",
                "",
                "",
                "",
                LocalDate.now(clock),
                null,
                Set.of(area),
                null,
                0));
        SecurityContextHolder.getContext().setAuthentication(before);
        return made;
    }

    /** Somebody Active since that day. */
    public PersonId aVolunteer(String name, LocalDate began, @Nullable UserId supervisor, AreaId... areas) {
        PersonId person = applicants.anApplicant(somebody.organisation(), name, areas);
        jdbc.update(
                "update people_journey set stage = 'ACTIVE', started_on = ?, opportunity_id = ?, supervisor_id = ? where id = ?",
                Date.valueOf(began),
                bytes(anOpportunity(areas[0]).id()),
                supervisor == null ? null : bytes(supervisor.id()),
                bytes(person.id()));
        turns(person, "READY", "ACTIVE", began);
        return person;
    }

    /**
     * Somebody with a word in every field of their supervision, and of a concern that is closed.
     *
     * @param supervisor signed in from then on
     */
    public void isWrittenAbout(PersonId person, UserId supervisor, UserId lead, String word) {
        somebody.signsInAgain(lead).areas().forEach(area -> settings.lead(area, lead));
        somebody.signsInAgain(supervisor);
        LocalDate today = LocalDate.now(clock);
        SupervisionSheet sheet = new SupervisionSheet(Wellbeing.LOW, word, word, word, word, word, word, word, word);
        SupervisionId missed = plan(person, today, word);
        service.missed(person, missed, MissedBy.US, word, 0);
        SupervisionId id = plan(person, today, word);
        confidences.write(person, id, new ConfidenceData(word, 0));
        actions.agree(person, id, new ActionData(word, ActionOwner.VOLUNTEER, today.plusDays(3)));
        service.sign(person, id, new SheetSaved(sheet, 0));
        confidences.read(person, id);
        ConcernId concern = concerns.raise(new ConcernData(person, word, word, Urgency.NOW, MaySpeak.NO));
        somebody.signsInAgain(lead);
        leads.inHand(concern, word, files.details(concern).version());
        leads.note(concern, word);
        leads.close(
                concern,
                new CloseData(
                        ConcernOutcome.PASSED_ON,
                        word,
                        word,
                        files.details(concern).version()));
        files.mine();
        somebody.signsInAgain(supervisor);
    }

    /** Their supervisor is away, and another covers; a co-ordinator is signed in from then on. */
    public void isCoveredFor(PersonId person, UserId supervisor, AreaId area) {
        UserId other = somebody.signsInAs(Role.SUPERVISOR, area).user();
        somebody.signsInAs(Role.COORDINATOR, area);
        LocalDate today = LocalDate.now(clock);
        absences.isAway(supervisor, new Away(today, today.plusDays(9)));
        cover.cover(List.of(new Covering(person, supervisor, other)));
    }

    private SupervisionId plan(PersonId person, LocalDate on, String place) {
        return service.plan(person, new PlanData(on.atTime(9, 0), SupervisionHow.FACE_TO_FACE, place, 0));
    }

    /** Suspended on one day and back on another; not back at all when that is null. */
    public void isSuspended(PersonId person, LocalDate from, @Nullable LocalDate until) {
        turns(person, "ACTIVE", "SUSPENDED", from);
        if (until != null) turns(person, "SUSPENDED", "ACTIVE", until);
        else jdbc.update("update people_journey set stage = 'SUSPENDED' where id = ?", bytes(person.id()));
    }

    /** A supervision that came to an end on that day. */
    public void was(PersonId person, UserId supervisor, LocalDate on, SupervisionState state, @Nullable MissedBy by) {
        transaction.executeWithoutResult(status -> {
            Supervision one = new Supervision(
                    new SupervisionId(Ids.next(clock)),
                    volunteers.of(person).orElseThrow(),
                    supervisor,
                    clock.instant());
            one.isPlanned(on.atTime(10, 0).atZone(clock.getZone()).toInstant(), on, SupervisionHow.PHONE, null);
            one.move(
                    state == SupervisionState.SIGNED ? SupervisionState.HELD : state,
                    SupervisionMover.SUPERVISOR,
                    clock.instant());
            if (by != null) one.isMissed(by, "because");
            supervisions.save(one);
        });
    }

    private void turns(PersonId person, String from, String to, LocalDate on) {
        Timestamp at = Timestamp.valueOf(on.atTime(12, 0));
        jdbc.update(
                "insert into people_stage_change (id, organisation_id, person_id, from_stage, from_since, to_stage, at, taken_back)"
                        + " values (?, ?, ?, ?, ?, ?, ?, false)",
                bytes(UUID.randomUUID()),
                bytes(somebody.organisation().id()),
                bytes(person.id()),
                from,
                at,
                to,
                at);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
