package org.alongside.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One check of one person, one round of it. Every move goes through the table in {@link CheckState}. */
@Entity
@Table(name = "vetting_check")
class Check {
    @EmbeddedId
    private CheckId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("kind_%s")
    private CheckKindId kind;

    private int round;
    private boolean latest = true;

    @Enumerated(EnumType.STRING)
    private CheckState state = CheckState.REQUIRED;

    private Instant since;
    private @Nullable LocalDate requestedOn;
    private boolean freeVolunteer;
    private boolean forPaid;
    private @Nullable LocalDate viewableOn;
    private @Nullable LocalDate shareUntil;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate noticeOn;

    @Convert(converter = SealedCertificate.class)
    @Column(length = 4096)
    private @Nullable CertificateFields seenFields;

    @Convert(converter = SealedContent.class)
    @Column(length = Sealed.LONG)
    private @Nullable String content;

    /** Since when what it says need not be kept any longer; null while there is nothing, or it is gone. */
    private @Nullable LocalDate contentSince;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckDecision decision;

    private @Nullable LocalDate decidedOn;

    @EmbeddedColumnNaming("decided_by_%s")
    private @Nullable UserId decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckDecision proposed;

    @EmbeddedColumnNaming("second_decider_%s")
    private @Nullable UserId secondDecider;

    private @Nullable LocalDate actsOn;
    private @Nullable LocalDate dueOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Check() {}

    Check(CheckId id, OrganisationId organisation, PersonId person, CheckKindId kind, int round, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.kind = kind;
        this.round = round;
        this.since = at;
    }

    /** Goes on to {@code next}, when the table lets {@code by}. */
    void move(CheckState next, CheckMover by, Instant at) {
        state = state.to(next, by);
        since = at;
    }

    /** Begun for paid work, or for somebody who is paid: a volunteer’s free check does not do (G13). */
    void isForPaidWork() {
        forPaid = true;
    }

    void isRequested(LocalDate on, boolean asVolunteer) {
        requestedOn = on;
        freeVolunteer = asVolunteer;
    }

    void isViewable(LocalDate since, @Nullable LocalDate until) {
        viewableOn = since;
        shareUntil = until;
    }

    void isSeen(LocalDate issued, CertificateFields fields) {
        issuedOn = issued;
        seenFields = fields;
    }

    void says(String note) {
        content = note;
    }

    /** Waits for the second person, who decides with the one who proposed it. */
    void isProposed(CheckDecision what, Decided how, UserId second) {
        proposed = what;
        isDecided(null, how);
        secondDecider = second;
    }

    /** The second person thinks otherwise: nothing is decided. */
    void isNotAgreed() {
        proposed = null;
        isUndecided();
    }

    void isDecided(@Nullable CheckDecision what, Decided how) {
        decision = what;
        decidedOn = how.on();
        decidedBy = how.by();
        expiresOn = how.expiresOn();
        noticeOn = how.noticeOn();
        if (what != null) proposed = null;
        if (what != null && content != null) contentSince = how.on();
    }

    /** There was a conversation about it: its words go when the content goes. */
    void isTalkedOf(LocalDate decided) {
        contentSince = decided;
    }

    /** What was decided, by whom, until when it holds. */
    record Decided(
            LocalDate on,
            UserId by,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate noticeOn) {}

    /** What is on the table for the second person. */
    Optional<Decided> proposal() {
        return proposed == null || decidedOn == null || decidedBy == null
                ? Optional.empty()
                : Optional.of(new Decided(decidedOn, decidedBy, expiresOn, noticeOn));
    }

    /** As if the last move had not been. */
    void takeBack(CheckState to, Instant at) {
        state = to;
        since = at;
        if (!to.counts() && to != CheckState.EXPIRED) isUndecided();
    }

    private void isUndecided() {
        decision = null;
        decidedOn = null;
        decidedBy = null;
        secondDecider = null;
        expiresOn = null;
        noticeOn = null;
        contentSince = null;
    }

    /** What it says goes; the six fields stay. */
    void forgetsContent() {
        content = null;
        contentSince = null;
    }

    void isFollowed() {
        latest = false;
    }

    /** When to look at it by itself, and when somebody should have done something about it. */
    void isPlanned(@Nullable LocalDate next, @Nullable LocalDate due) {
        actsOn = next;
        dueOn = due;
    }

    CheckDays days() {
        return new CheckDays(state, requestedOn, viewableOn, shareUntil, noticeOn, expiresOn);
    }

    /** Whether it satisfies G2 and G3 on that day; on the day on which it ends it no longer does. */
    boolean countsOn(LocalDate day) {
        return state.counts() && (expiresOn == null || expiresOn.isAfter(day));
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    SeenData seen() {
        CertificateFields fields = seenFields == null ? new CertificateFields("", "", "", "") : seenFields;
        LocalDate issued = issuedOn == null ? LocalDate.EPOCH : issuedOn;
        return new SeenData(issued, fields.name(), fields.type(), fields.position(), fields.number(), version());
    }

    CheckId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    CheckKindId kind() {
        return kind;
    }

    int round() {
        return round;
    }

    boolean isLatest() {
        return latest;
    }

    CheckState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    @Nullable LocalDate requestedOn() {
        return requestedOn;
    }

    boolean freeVolunteer() {
        return freeVolunteer;
    }

    boolean forPaid() {
        return forPaid;
    }

    @Nullable LocalDate viewableOn() {
        return viewableOn;
    }

    @Nullable LocalDate shareUntil() {
        return shareUntil;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    @Nullable CertificateFields seenFields() {
        return seenFields;
    }

    @Nullable String content() {
        return content;
    }

    @Nullable CheckDecision decision() {
        return decision;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable UserId decidedBy() {
        return decidedBy;
    }

    @Nullable CheckDecision proposed() {
        return proposed;
    }

    boolean isProposedTo(UserId user) {
        return proposed != null && user.equals(secondDecider);
    }

    @Nullable UserId secondDecider() {
        return secondDecider;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Converter
    static class SealedContent extends Sealed {
        SealedContent(FieldKeys keys) {
            super(keys, "vetting_check.content");
        }
    }
}
