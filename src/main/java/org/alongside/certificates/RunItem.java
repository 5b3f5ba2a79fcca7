package org.alongside.certificates;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.training.CandidateId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One candidate in a run. */
@Entity
@Table(name = "certificates_run_item")
class RunItem implements Persistable<RunItem.Key> {
    /** Whether it is done. */
    enum State {
        WAITING,
        ISSUED,
        /** A rule said no: {@code why}. */
        STOPPED
    }

    @Embeddable
    record Key(UUID runId, UUID candidateId) implements Serializable {}

    @EmbeddedId
    private Key id;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String why;

    @SuppressWarnings("NullAway.Init")
    protected RunItem() {}

    RunItem(Run run, Standing standing) {
        this.id = new Key(run.id(), standing.candidate().id());
        this.person = standing.person();
        this.state = State.WAITING;
    }

    void issued() {
        state = State.ISSUED;
    }

    void stop(Refusal refusal) {
        state = State.STOPPED;
        why = refusal.messageKey();
    }

    CandidateId candidate() {
        return new CandidateId(id.candidateId());
    }

    PersonId person() {
        return person;
    }

    State state() {
        return state;
    }

    @Nullable String why() {
        return why;
    }

    @Override
    public @Nullable Key getId() {
        return id;
    }

    /** Only saved when it is new; changes are written by themselves. */
    @Override
    public boolean isNew() {
        return true;
    }
}
