package org.alongside.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.forms.Answers;
import org.alongside.forms.SentForm;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A form as it was sent: its open part, sealed. What is for fewer eyes went to the person's contact details, held apart. */
@Entity
@Table(name = "recruitment_application")
class Application {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("opportunity_%s")
    private OpportunityId opportunity;

    private String form;
    private int formNumber;
    private String reference;

    @Convert(converter = SealedAnswers.class)
    @Column(length = Integer.MAX_VALUE)
    private Answers answers;

    @EmbeddedColumnNaming("entered_by_%s")
    private @Nullable UserId enteredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Agreed agreed;

    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(UUID id, PersonId person, OpportunityId opportunity, SentForm sent, Reference reference, Instant at) {
        this.id = id;
        this.organisation = sent.use().organisation();
        this.person = person;
        this.opportunity = opportunity;
        this.form = sent.use().form();
        this.formNumber = sent.number();
        this.answers = sent.open();
        this.reference = reference.toString();
        this.submittedAt = at;
    }

    /** A colleague filled it in, and this is how the person agreed to it. */
    void wasEntered(UserId by, Agreed how) {
        this.enteredBy = by;
        this.agreed = how;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    String reference() {
        return reference;
    }

    OpportunityId opportunity() {
        return opportunity;
    }

    String form() {
        return form;
    }

    int formNumber() {
        return formNumber;
    }

    Answers answers() {
        return answers;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable UserId enteredBy() {
        return enteredBy;
    }

    @Nullable Agreed agreed() {
        return agreed;
    }
}
