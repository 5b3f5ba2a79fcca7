package org.alongside.clearance;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Prisons and clearances for tests: inject it into any Spring test. The vetting lead must be signed in. */
@Component
public class Prisons {
    private final EstablishmentService establishments;
    private final KindService kinds;
    private final LegalIdentityService identities;
    private final ClearanceService clearances;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Prisons(
            EstablishmentService establishments,
            KindService kinds,
            LegalIdentityService identities,
            ClearanceService clearances,
            JdbcTemplate jdbc,
            Clock clock) {
        this.establishments = establishments;
        this.kinds = kinds;
        this.identities = identities;
        this.clearances = clearances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A Scottish prison, whatever other tests have called theirs. */
    public EstablishmentId aPrison(String name) {
        return establishments.add(called(name + " " + UUID.randomUUID(), null));
    }

    public EstablishmentId aPrisonThatClosedOn(LocalDate day) {
        return establishments.add(called("HMP Gone " + UUID.randomUUID(), day));
    }

    static EstablishmentData called(String name, @Nullable LocalDate closedOn) {
        return new EstablishmentData(
                name, name.substring(4, 8), Nation.SCOTLAND, "", "Jean Security", "01632 960999", "", "", closedOn, 0);
    }

    public KindId escorted() {
        return kind(true);
    }

    public KindId unescorted() {
        return kind(false);
    }

    private KindId kind(boolean escorted) {
        return kinds.all().stream()
                .filter(kind -> kind.nation() == Nation.SCOTLAND && kind.escorted() == escorted && kind.inUse())
                .map(KindRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** All that a form asks. */
    public void everythingFor(PersonId person) {
        identities.putRight(person, identity("Jo", identities.data(person).version()));
    }

    static LegalIdentityData identity(@Nullable String middle, long version) {
        return new LegalIdentityData(
                "Ada",
                middle,
                false,
                "Example",
                LocalDate.of(1990, 5, 17),
                List.of(new PastAddress("1 High Street, Dundee", LocalDate.of(2019, 1, 1), null)),
                version);
    }

    /** Sent to the prison today, which has begun to look. */
    public ClearanceId inVetting(PersonId person, EstablishmentId prison, KindId kind) {
        ClearanceId id = clearances.begin(person, prison, kind);
        return send(person, id);
    }

    ClearanceId send(PersonId person, ClearanceId id) {
        everythingFor(person);
        clearances.prepare(person, id);
        clearances.submit(person, id, LocalDate.now(clock));
        clearances.inVetting(person, id);
        return id;
    }

    public ClearanceId granted(PersonId person, EstablishmentId prison, KindId kind, LocalDate from, LocalDate until) {
        ClearanceId id = inVetting(person, prison, kind);
        clearances.decide(person, id, yes(from, until, version(person, id)));
        return id;
    }

    public ClearanceId refused(PersonId person, EstablishmentId prison, KindId kind) {
        ClearanceId id = inVetting(person, prison, kind);
        clearances.decide(person, id, no(ClearanceState.REFUSED, version(person, id)));
        return id;
    }

    /** The prison takes it back. */
    public void revoked(PersonId person, ClearanceId id) {
        clearances.decide(person, id, no(ClearanceState.REVOKED, version(person, id)));
    }

    long version(PersonId person, ClearanceId id) {
        return clearances.details(person, id).version();
    }

    DecisionData yes(LocalDate from, LocalDate until, long version) {
        return new DecisionData(ClearanceState.GRANTED, LocalDate.now(clock), from, until, null, null, version);
    }

    DecisionData no(ClearanceState outcome, long version) {
        PrisonRefusal why = new PrisonRefusal(RefusalReason.NOT_SAID, "No reason given", "The governor", false);
        LocalDate today = LocalDate.now(clock);
        return new DecisionData(outcome, today, null, null, why, today.plusDays(28), version);
    }

    /** Straight to a stage, past what leads there. */
    public void stands(PersonId person, Stage stage) {
        jdbc.update("update people_journey set stage = ? where id = ?", stage.name(), bytes(person.id()));
    }

    /** Is looked after by that colleague, past what leads there. */
    public void isSupervisedBy(PersonId person, UserId supervisor) {
        jdbc.update(
                "update people_journey set supervisor_id = ? where id = ?", bytes(supervisor.id()), bytes(person.id()));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
