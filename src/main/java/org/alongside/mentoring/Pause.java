package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One reason for which a match is paused. There may be several: it goes on when the last is over. */
@Entity
@Table(name = "mentoring_pause")
class Pause {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("match_%s")
    private MatchId match;

    @Enumerated(EnumType.STRING)
    private PauseWhy why;

    @Convert(converter = SealedMentoring.PauseWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @EmbeddedColumnNaming("project_%s")
    private @Nullable ProjectId project;

    private Instant since;
    private @Nullable Instant overAt;

    @SuppressWarnings("NullAway.Init")
    protected Pause() {}

    Pause(UUID id, Match match, PauseWhy why, @Nullable String words, @Nullable ProjectId project, Instant since) {
        this.id = id;
        this.organisation = match.organisation();
        this.person = match.person();
        this.match = match.id();
        this.why = why;
        this.words = words;
        this.project = project;
        this.since = since;
    }

    void isOver(Instant at) {
        if (overAt == null) overAt = at;
    }

    /** The time of the mentee’s record is over: what was written goes. */
    void forgetsWords() {
        words = null;
    }

    boolean isFor(PauseWhy why, @Nullable ProjectId project) {
        return this.why == why && Objects.equals(this.project, project);
    }

    PauseWhy why() {
        return why;
    }

    @Nullable String words() {
        return words;
    }

    Instant since() {
        return since;
    }
}
