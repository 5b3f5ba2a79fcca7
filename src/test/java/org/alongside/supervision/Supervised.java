package org.alongside.supervision;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People who work with us, and who looks after them: inject it into any Spring test. */
@Component
public class Supervised {
    private final Applicants applicants;
    private final Somebody somebody;
    private final Supervisions supervisions;
    private final VolunteeringService volunteers;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Supervised(
            Applicants applicants,
            Somebody somebody,
            Supervisions supervisions,
            VolunteeringService volunteers,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.applicants = applicants;
        this.somebody = somebody;
        this.supervisions = supervisions;
        this.volunteers = volunteers;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Somebody Active since that day. */
    public PersonId aVolunteer(String name, LocalDate began, @Nullable UserId supervisor, AreaId... areas) {
        PersonId person = applicants.anApplicant(somebody.organisation(), name, areas);
        jdbc.update(
                "update people_journey set stage = 'ACTIVE', started_on = ?, supervisor_id = ? where id = ?",
                Date.valueOf(began),
                supervisor == null ? null : bytes(supervisor.id()),
                bytes(person.id()));
        turns(person, "READY", "ACTIVE", began);
        return person;
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
