package org.alongside.vetting;

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
import org.alongside.forms.SentForm;
import org.alongside.people.ContactWay;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can speak for a person, and what they said.
 *
 * <p>How they know the person, and an address that may tell it, are sealed apart: a probation worker as referee would give away
 * what nobody need know (G14).
 */
@Entity
@Table(name = "vetting_referee")
class Referee {
    @EmbeddedId
    private RefereeId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private RefereeState state = RefereeState.NAMED;

    private Instant since;

    @Convert(converter = SealedReferee.Name.class)
    @Column(length = 1024)
    private String name;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    @Convert(converter = SealedReferee.Phone.class)
    @Column(length = 512)
    private @Nullable String phone;

    @Convert(converter = SealedReferee.Reach.class)
    @Column(length = 4096)
    private @Nullable String reach;

    @Convert(converter = SealedReferee.HowKnown.class)
    @Column(length = 4096)
    private String howKnown;

    @EmbeddedColumnNaming("named_by_%s")
    private @Nullable UserId namedBy;

    private Instant namedAt;
    private @Nullable LocalDate askedOn;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferenceHow answeredHow;

    @EmbeddedColumnNaming("entered_by_%s")
    private @Nullable UserId enteredBy;

    private @Nullable Integer formNumber;

    @Convert(converter = SealedReferee.Open.class)
    @Column(length = Sealed.LONG)
    private @Nullable Answers openAnswers;

    @Convert(converter = SealedReferee.Apart.class)
    @Column(length = Sealed.LONG)
    private @Nullable Answers apartAnswers;

    private @Nullable LocalDate actsOn;
    private @Nullable LocalDate dueOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Referee() {}

    Referee(
            RefereeId id,
            OrganisationId organisation,
            PersonId person,
            RefereeData data,
            @Nullable UserId namedBy,
            Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.name = data.name();
        this.howKnown = data.howKnown();
        this.way = data.way();
        this.phone = data.way() == ContactWay.PHONE ? data.reach() : null;
        this.reach = data.way() == ContactWay.PHONE ? null : data.reach();
        this.namedBy = namedBy;
        this.namedAt = at;
        this.since = at;
    }

    void move(RefereeState next, RefereeState.Mover by, Instant at) {
        state = state.to(next, by);
        since = at;
    }

    void isAsked(LocalDate on) {
        askedOn = on;
    }

    void says(SentForm said, ReferenceHow how, @Nullable UserId entered, Instant at) {
        openAnswers = said.open();
        apartAnswers = said.apart();
        formNumber = said.number();
        answeredHow = how;
        enteredBy = entered;
        answeredAt = at;
    }

    void isPlanned(@Nullable LocalDate next, @Nullable LocalDate due) {
        actsOn = next;
        dueOn = due;
    }

    RefereeId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    RefereeState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    String name() {
        return name;
    }

    ContactWay way() {
        return way;
    }

    @Nullable String phone() {
        return phone;
    }

    @Nullable String reach() {
        return reach;
    }

    String howKnown() {
        return howKnown;
    }

    @Nullable UserId namedBy() {
        return namedBy;
    }

    Instant namedAt() {
        return namedAt;
    }

    @Nullable LocalDate askedOn() {
        return askedOn;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    @Nullable ReferenceHow answeredHow() {
        return answeredHow;
    }

    @Nullable Integer formNumber() {
        return formNumber;
    }

    @Nullable Answers openAnswers() {
        return openAnswers;
    }

    @Nullable Answers apartAnswers() {
        return apartAnswers;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }
}
