package org.alongside.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Somebody asks what is kept about them, or that it be removed; the law gives us a month. */
@Entity
@Table(name = "privacy_data_request")
class DataRequest {
    static final Period TIME = Period.ofMonths(1);

    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private DataWish wish;

    private LocalDate receivedOn;
    private LocalDate dueOn;
    private boolean answered;
    private @Nullable Instant answeredAt;

    @EmbeddedColumnNaming("answered_by_%s")
    private @Nullable UserId answeredBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DataRequest() {}

    DataRequest(UUID id, OrganisationId organisation, PersonId person, DataWish wish, LocalDate receivedOn) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.wish = wish;
        this.receivedOn = receivedOn;
        this.dueOn = receivedOn.plus(TIME);
    }

    /** Pressed twice, it was answered once. */
    void isAnswered(UserId by, Instant at) {
        if (answered) return;
        answered = true;
        answeredAt = at;
        answeredBy = by;
    }

    /** As if it had not been answered: said too early. Not after a removal, which nothing brings back. */
    void isOpenAfterAll() {
        if (wish == DataWish.REMOVAL) throw new Refused("privacy.refused.removed");
        answered = false;
        answeredAt = null;
        answeredBy = null;
    }

    PersonId person() {
        return person;
    }

    DataWish wish() {
        return wish;
    }

    DataRequestRow row(@Nullable String reference, boolean held) {
        return new DataRequestRow(id, person, reference, wish, receivedOn, dueOn, answeredAt, held);
    }
}
