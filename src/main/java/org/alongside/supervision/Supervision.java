package org.alongside.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.people.Volunteering;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One supervision. Every move goes through the table in {@link SupervisionState}. */
@Entity
@Table(name = "supervision_supervision")
class Supervision {
    @EmbeddedId
    private SupervisionId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    /** Who holds it, whoever looks after the person later. */
    @EmbeddedColumnNaming("supervisor_%s")
    private UserId supervisor;

    @Enumerated(EnumType.STRING)
    private SupervisionState state = SupervisionState.PLANNED;

    private Instant since;
    private Instant startsAt;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private SupervisionHow how;

    @Convert(converter = SealedSupervision.Place.class)
    @Column(length = 1024)
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private @Nullable MissedBy missedBy;

    @Convert(converter = SealedSupervision.MissedWhy.class)
    @Column(length = Sealed.LONG)
    private @Nullable String missedWhy;

    @Convert(converter = SealedSupervision.Sheet.class)
    @Column(length = Sealed.LONG)
    private @Nullable SupervisionSheet sheet;

    private @Nullable Instant signedAt;
    private @Nullable Instant answeredAt;

    /** What the volunteer sees differently. */
    @Convert(converter = SealedSupervision.Answer.class)
    @Column(length = Sealed.LONG)
    private @Nullable String answer;

    private boolean answerUnread;

    /** The person while it is planned, so that nobody has two planned at once. */
    @EmbeddedColumnNaming("open_person_%s")
    private @Nullable PersonId openPerson;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Supervision() {}

    /** Still without a day: {@link #isPlanned} comes at once. */
    @SuppressWarnings("NullAway.Init")
    Supervision(SupervisionId id, Volunteering with, UserId supervisor, Instant since) {
        this.id = id;
        this.organisation = with.organisation();
        this.person = with.person();
        this.openPerson = with.person();
        this.supervisor = supervisor;
        this.since = since;
    }

    void isPlanned(Instant startsAt, LocalDate day, SupervisionHow how, @Nullable String place) {
        this.startsAt = startsAt;
        this.onDay = day;
        this.how = how;
        this.place = place;
    }

    /** Goes on to {@code next}, when the table lets {@code by}. */
    void move(SupervisionState next, SupervisionMover by, Instant at) {
        state = state.to(next, by);
        since = at;
        openPerson = next == SupervisionState.PLANNED ? person : null;
        if (next == SupervisionState.HELD) signedAt = at;
        if (next == SupervisionState.SIGNED) answeredAt = at;
        if (next == SupervisionState.PLANNED) isNotMissed();
    }

    /** Somebody else holds what is still planned. */
    void isTakenOverBy(UserId successor) {
        supervisor = successor;
    }

    void isWritten(SupervisionSheet written) {
        sheet = written;
    }

    void isMissed(MissedBy whose, String why) {
        missedBy = whose;
        missedWhy = why;
    }

    void isCancelled(String why) {
        missedWhy = why;
    }

    private void isNotMissed() {
        missedBy = null;
        missedWhy = null;
    }

    /** @param words what the volunteer sees differently; null when they sign it as it is */
    void isAnswered(@Nullable String words) {
        answer = words;
        answerUnread = words != null;
    }

    void answerIsRead() {
        answerUnread = false;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    SupervisionId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    UserId supervisor() {
        return supervisor;
    }

    SupervisionState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    LocalDate onDay() {
        return onDay;
    }

    SupervisionHow how() {
        return how;
    }

    @Nullable String place() {
        return place;
    }

    @Nullable MissedBy missedBy() {
        return missedBy;
    }

    @Nullable String missedWhy() {
        return missedWhy;
    }

    SupervisionSheet sheet() {
        return sheet == null ? SupervisionSheet.empty() : sheet;
    }

    @Nullable Instant signedAt() {
        return signedAt;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    @Nullable String answer() {
        return answer;
    }

    boolean answerUnread() {
        return answerUnread;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
