package org.alongside.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One change of a match. Who paused it is not kept: that would tell a concern from anything else. */
@Entity
@Table(name = "mentoring_move")
class MatchMove {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("match_%s")
    private MatchId match;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchState fromState;

    @Enumerated(EnumType.STRING)
    private MatchState toState;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected MatchMove() {}

    MatchMove(UUID id, Match match, @Nullable MatchState from, @Nullable UserId by, Instant at) {
        this.id = id;
        this.organisation = match.organisation();
        this.person = match.person();
        this.match = match.id();
        this.fromState = from;
        this.toState = match.state();
        this.byUser = by;
        this.at = at;
    }

    MatchId match() {
        return match;
    }

    @Nullable MatchState from() {
        return fromState;
    }

    MatchState to() {
        return toState;
    }

    @Nullable UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
