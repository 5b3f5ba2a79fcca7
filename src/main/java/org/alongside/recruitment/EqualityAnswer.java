package org.alongside.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.springframework.data.domain.Persistable;

/** One answer of somebody, nobody can say whose. Its id is random: a time-ordered one would lie beside an application's. */
@Entity
@Table(name = "recruitment_equality_answer")
class EqualityAnswer implements Persistable<UUID> {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private LocalDate answeredIn;

    @Enumerated(EnumType.STRING)
    private EqualityQuestion question;

    private String answer;

    @SuppressWarnings("NullAway.Init")
    protected EqualityAnswer() {}

    EqualityAnswer(UUID id, OrganisationId organisation, YearMonth month, EqualityQuestion question, String answer) {
        this.id = id;
        this.organisation = organisation;
        this.answeredIn = month.atDay(1);
        this.question = question;
        this.answer = answer;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Never changed, so saving is always inserting. */
    @Override
    public boolean isNew() {
        return true;
    }
}
