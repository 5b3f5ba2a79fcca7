package org.alongside.progression;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.privacy.Sealed;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An offer of paid work: its terms, the answer, the contract. */
@Entity
@Table(name = "progression_offer")
class PaidOffer {
    @EmbeddedId
    private OfferId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Convert(converter = SealedProgression.Post.class)
    @Column(length = 1024)
    private String post;

    @Convert(converter = SealedProgression.Pay.class)
    @Column(length = 1024)
    private String pay;

    private BigDecimal weeklyHours;
    private LocalDate contractStart;
    private LocalDate answerBy;

    @Convert(converter = SealedProgression.OfferWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    private Instant madeAt;

    @EmbeddedColumnNaming("made_by_%s")
    private UserId madeBy;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferAnswer answer;

    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Agreed answeredHow;

    @EmbeddedColumnNaming("entered_by_%s")
    private @Nullable UserId enteredBy;

    private @Nullable LocalDate contractSignedOn;

    @EmbeddedColumnNaming("contract_by_%s")
    private @Nullable UserId contractBy;

    private @Nullable Instant beganAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PaidOffer() {}

    PaidOffer(OfferId id, Pathway of, PaidOfferData terms, UserId by, Instant at) {
        this.id = id;
        this.organisation = of.organisation();
        this.person = of.person();
        this.post = terms.post();
        this.pay = terms.pay();
        this.weeklyHours = terms.hoursAWeek();
        this.contractStart = terms.contractStart();
        this.answerBy = terms.answerBy();
        this.words = terms.words();
        this.madeBy = by;
        this.madeAt = at;
    }

    /** By the person themself. */
    void isAnswered(OfferAnswer what, Instant at) {
        answer = what;
        answeredAt = at;
        answeredHow = null;
        enteredBy = null;
    }

    /** As a colleague says that they said it. */
    void isAnswered(OfferAnswer what, Instant at, Agreed how, UserId by) {
        isAnswered(what, at);
        answeredHow = how;
        enteredBy = by;
    }

    void hasAContract(LocalDate signedOn, UserId by) {
        contractSignedOn = signedOn;
        contractBy = by;
    }

    void hasBegun(Instant at) {
        beganAt = at;
    }

    void hasNotBegun() {
        beganAt = null;
    }

    PaidOfferDetails details() {
        return new PaidOfferDetails(
                new PaidOfferData(post, contractStart, weeklyHours, pay, answerBy, words),
                madeAt,
                answer,
                answeredAt,
                answeredHow,
                contractSignedOn,
                beganAt != null);
    }

    boolean isAccepted() {
        return answer == OfferAnswer.ACCEPTED;
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean hasBegun() {
        return beganAt != null;
    }

    boolean hasAContract() {
        return contractSignedOn != null;
    }

    PersonId person() {
        return person;
    }

    LocalDate contractStart() {
        return contractStart;
    }

    LocalDate answerBy() {
        return answerBy;
    }
}
