package org.alongside.progression;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A panel looks at one person: who sits on it, the named lead's word, reasons, and what was decided. */
@Entity
@Table(name = "progression_review")
class Review {
    @EmbeddedId
    private ReviewId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private Instant begunAt;

    @EmbeddedColumnNaming("begun_by_%s")
    private UserId begunBy;

    @ElementCollection
    @CollectionTable(name = "progression_review_panel", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "user_id")
    private Set<UUID> panel = new LinkedHashSet<>();

    @EmbeddedColumnNaming("word_by_%s")
    private @Nullable UserId wordBy;

    private @Nullable Instant wordAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @ElementCollection
    @CollectionTable(name = "progression_reason", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "place")
    private List<Reason> reasons = new ArrayList<>();

    @Convert(converter = SealedProgression.ReviewWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    private @Nullable Instant decidedAt;

    @EmbeddedColumnNaming("decided_by_%s")
    private @Nullable UserId decidedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(ReviewId id, Pathway of, Set<UserId> panel, UserId by, Instant at) {
        this.id = id;
        this.organisation = of.organisation();
        this.person = of.person();
        this.begunBy = by;
        this.begunAt = at;
        panel.forEach(user -> this.panel.add(user.id()));
    }

    void hasTheLeadsWord(UserId lead, Instant at) {
        if (wordAt == null) {
            wordBy = lead;
            wordAt = at;
        }
    }

    void isDecided(ReviewOutcome what, DecisionData how, UserId by, Instant at) {
        outcome = what;
        reasons.clear();
        how.reasons().forEach(reason -> reasons.add(new Reason(reason)));
        words = how.words();
        decidedBy = by;
        decidedAt = at;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean hasTheLeadsWord() {
        return wordAt != null;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    Set<UserId> panelIds() {
        return panel.stream().map(UserId::new).collect(Collectors.toSet());
    }

    ReviewDetails details(Map<UserId, String> names) {
        return new ReviewDetails(
                begunAt,
                panelIds(),
                panelIds().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                hasTheLeadsWord(),
                outcome,
                reasons.stream().map(Reason::data).toList(),
                words,
                decidedAt,
                version());
    }

    PersonId person() {
        return person;
    }

    Instant begunAt() {
        return begunAt;
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
