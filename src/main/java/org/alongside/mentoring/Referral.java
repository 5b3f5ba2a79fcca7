package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Somebody who asked for a mentor: a reference, a first name and hardly more. No other record of them exists. */
@Entity
@Table(name = "mentoring_referral")
class Referral {
    @EmbeddedId
    private ReferralId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("area_%s")
    private AreaId area;

    @EmbeddedColumnNaming("source_%s")
    private SourceId source;

    private String reference;
    private String folded;

    @Convert(converter = SealedMentoring.FirstName.class)
    @Column(length = 512)
    private String firstName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralOutcome outcome;

    private @Nullable LocalDate outcomeOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(ReferralId id, OrganisationId organisation, AreaId area, SourceId source, ReferralData data) {
        this.id = id;
        this.organisation = organisation;
        this.state = ReferralState.WAITING;
        describe(area, source, data);
    }

    final void describe(AreaId area, SourceId source, ReferralData data) {
        this.area = area;
        this.source = source;
        this.reference = data.reference();
        this.folded = Folded.text(reference);
        this.firstName = data.firstName();
        this.sex = data.sex();
        this.receivedOn = Objects.requireNonNull(data.receivedOn());
    }

    void isMatched() {
        state = state.to(ReferralState.MATCHED);
    }

    /** Waits for a mentor, again. */
    void waits() {
        state = state.to(ReferralState.WAITING);
        outcome = null;
        outcomeOn = null;
    }

    void close(ReferralOutcome came, LocalDate on) {
        state = state.to(ReferralState.CLOSED);
        outcome = came;
        outcomeOn = on;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ReferralRow row(String areaName, String sourceName) {
        return new ReferralRow(
                id,
                reference,
                firstName,
                sex,
                area,
                areaName,
                source,
                sourceName,
                receivedOn,
                state,
                outcome,
                outcomeOn);
    }

    ReferralData data(String sourceName) {
        return new ReferralData(reference, firstName, sex, area, sourceName, receivedOn, version());
    }

    ReferralId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    AreaId area() {
        return area;
    }

    SourceId source() {
        return source;
    }

    String firstName() {
        return firstName;
    }

    String folded() {
        return folded;
    }

    Sex sex() {
        return sex;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    ReferralState state() {
        return state;
    }
}
