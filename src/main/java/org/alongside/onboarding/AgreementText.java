package org.alongside.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One version of an agreement. Never changed: whoever accepted it can always read what they accepted. */
@Entity
@Table(name = "onboarding_agreement_text")
class AgreementText {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    private int number;
    private String title;

    @Column(length = 1_000_000)
    private String body;

    private Instant since;

    @EmbeddedColumnNaming("written_by_%s")
    private @Nullable UserId writtenBy;

    @SuppressWarnings("NullAway.Init")
    protected AgreementText() {}

    AgreementText(
            UUID id,
            OrganisationId organisation,
            Agreement agreement,
            AgreementData data,
            @Nullable UserId writtenBy,
            Instant since) {
        this.id = id;
        this.organisation = organisation;
        this.agreement = agreement;
        this.number = data.number();
        this.title = data.title();
        this.body = data.body();
        this.writtenBy = writtenBy;
        this.since = since;
    }

    AgreementData data() {
        return new AgreementData(title, body, number);
    }
}
