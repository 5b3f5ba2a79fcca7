package org.alongside.disclosure;

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
import org.alongside.forms.Answers;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What one person is asked in private for one role. Every move goes through the table in {@link DisclosureState}. */
@Entity
@Table(name = "disclosure_case")
class SelfDisclosure {
    @EmbeddedId
    private DisclosureId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("role_%s")
    private RoleProfileId role;

    @Enumerated(EnumType.STRING)
    private DisclosureState state = DisclosureState.ASKED;

    private Instant since;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable HowTold how;

    private @Nullable LocalDate toldOn;
    private String form;
    private @Nullable Integer formNumber;

    /** Opens what the person is writing, for their own browser alone. */
    @Convert(converter = SealedDisclosure.Key.class)
    @Column(length = 512)
    private @Nullable String draftKey;

    @Convert(converter = SealedDisclosure.Told.class)
    @Column(length = Sealed.LONG)
    private @Nullable Answers answers;

    /** What a colleague wrote down of a letter or a talk. */
    @Convert(converter = SealedDisclosure.Reported.class)
    @Column(length = Sealed.LONG)
    private @Nullable String reported;

    @Convert(converter = SealedDisclosure.Assessment.class)
    @Column(length = Sealed.LONG)
    private @Nullable RiskAssessment assessment;

    @Convert(converter = SealedDisclosure.OutcomeWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String outcomeWords;

    @Enumerated(EnumType.STRING)
    private @Nullable Suitability proposed;

    @EmbeddedColumnNaming("proposed_by_%s")
    private @Nullable UserId proposedBy;

    @EmbeddedColumnNaming("second_decider_%s")
    private @Nullable UserId secondDecider;

    @Enumerated(EnumType.STRING)
    private @Nullable Suitability decision;

    private @Nullable LocalDate decidedOn;

    @EmbeddedColumnNaming("decided_by_%s")
    private @Nullable UserId decidedBy;

    /** When the person answered the decision, until a vetting lead has read it. */
    private @Nullable LocalDate answeredOn;

    /** Since when all that was told need not be kept; null while it is undecided, or all is gone. */
    private @Nullable LocalDate contentSince;

    private @Nullable LocalDate dueOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SelfDisclosure() {}

    SelfDisclosure(
            DisclosureId id,
            OrganisationId organisation,
            PersonId person,
            RoleProfileId role,
            String form,
            Instant askedAt) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.role = role;
        this.form = form;
        this.since = askedAt;
        this.askedAt = askedAt;
    }

    /** Goes on to {@code next}, when the table lets {@code by}. */
    void move(DisclosureState next, DisclosureMover by, Instant at) {
        boolean back = state == DisclosureState.PROPOSED && next != DisclosureState.DECIDED;
        state = state.to(next, by);
        since = at;
        if (back) isNotProposed();
    }

    void isToldBy(HowTold way) {
        how = way;
    }

    void isWrittenUnder(String key) {
        draftKey = key;
    }

    void isWritten(Answers given, int number, LocalDate on) {
        answers = given;
        formNumber = number;
        isTold(on);
    }

    /** A colleague wrote down what came by post or in a talk. */
    void isReported(String words, LocalDate on) {
        reported = words;
        isTold(on);
    }

    void isTold(LocalDate on) {
        toldOn = on;
    }

    void isAssessed(RiskAssessment weighed) {
        assessment = weighed;
    }

    /** What is to be said to the person, and by whom it is proposed to whom. */
    void isProposed(Suitability what, String words, UserId first, UserId second) {
        proposed = what;
        outcomeWords = words;
        proposedBy = first;
        secondDecider = second;
    }

    private void isNotProposed() {
        proposed = null;
        outcomeWords = null;
        proposedBy = null;
        secondDecider = null;
    }

    void isDecided(Suitability what, String words, UserId by, LocalDate on) {
        decision = what;
        outcomeWords = words;
        decidedBy = by;
        decidedOn = on;
        proposed = null;
        contentSince = on;
        draftKey = null;
    }

    /** What was decided no longer stands; all of it is kept until it is decided anew. */
    void isLookedAtAgain() {
        decision = null;
        decidedOn = null;
        decidedBy = null;
        contentSince = null;
        answeredOn = null;
        isNotProposed();
    }

    void isAnswered(LocalDate on) {
        answeredOn = on;
    }

    void answerIsRead() {
        answeredOn = null;
    }

    /** The outcome and its days stay with the file. */
    void forgetsContent() {
        answers = null;
        reported = null;
        assessment = null;
        outcomeWords = null;
        draftKey = null;
        contentSince = null;
    }

    /** By when somebody here should have done something about it. */
    void isDue(@Nullable LocalDate day) {
        dueOn = day;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    /** Counts from the day of a good decision on. */
    boolean countsOn(LocalDate day) {
        return state == DisclosureState.DECIDED
                && decision != Suitability.NOT_SUITABLE
                && decidedOn != null
                && !decidedOn.isAfter(day);
    }

    DisclosureId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    RoleProfileId role() {
        return role;
    }

    DisclosureState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable HowTold how() {
        return how;
    }

    @Nullable LocalDate toldOn() {
        return toldOn;
    }

    String form() {
        return form;
    }

    @Nullable Integer formNumber() {
        return formNumber;
    }

    @Nullable String draftKey() {
        return draftKey;
    }

    @Nullable Answers answers() {
        return answers;
    }

    @Nullable String reported() {
        return reported;
    }

    @Nullable RiskAssessment assessment() {
        return assessment;
    }

    @Nullable String outcomeWords() {
        return outcomeWords;
    }

    @Nullable Suitability proposed() {
        return proposed;
    }

    @Nullable UserId proposedBy() {
        return proposedBy;
    }

    @Nullable UserId secondDecider() {
        return secondDecider;
    }

    @Nullable Suitability decision() {
        return decision;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable UserId decidedBy() {
        return decidedBy;
    }

    @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable LocalDate contentSince() {
        return contentSince;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
