package org.alongside.certificates;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.training.CandidateId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Whether the full title is printed. Where nothing was chosen, it is the discreet description. */
@Entity
@Table(name = "certificates_choice")
class Choice {
    @EmbeddedId
    private CandidateId candidate;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private boolean fullTitle;

    @EmbeddedColumnNaming("chosen_by_%s")
    private UserId chosenBy;

    private Instant chosenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Choice() {}

    Choice(Standing standing, OrganisationId organisation, boolean fullTitle, UserId by, Instant at) {
        this.candidate = standing.candidate();
        this.organisation = organisation;
        this.person = standing.person();
        choose(fullTitle, by, at);
    }

    final void choose(boolean full, UserId by, Instant at) {
        fullTitle = full;
        chosenBy = by;
        chosenAt = at;
    }

    boolean fullTitle() {
        return fullTitle;
    }

    CandidateId candidate() {
        return candidate;
    }
}
