package org.alongside.recruitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
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

/** A talk with an applicant: arranged, perhaps moved, held, and what the panel made of it. */
@Entity
@Table(name = "recruitment_interview")
class Interview {
    @EmbeddedId
    private InterviewId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private InterviewState state = InterviewState.PLANNED;

    private Instant startsAt;
    private int minutes;

    @Convert(converter = SealedInterview.Place.class)
    private String place;

    @Convert(converter = SealedInterview.PlaceApart.class)
    private @Nullable String placeApart;

    @Convert(converter = SealedInterview.Words.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    /** How often it was moved, so that a calendar knows the newest. */
    private int sequence;

    @ElementCollection
    @CollectionTable(name = "recruitment_interview_panel", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "user_id")
    private Set<UUID> panel = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable InterviewOutcome outcome;

    @ElementCollection
    @CollectionTable(name = "recruitment_interview_rating", joinColumns = @JoinColumn(name = "interview_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "rating")
    @Enumerated(EnumType.STRING)
    private Map<Criterion, Rating> ratings = new HashMap<>();

    @Convert(converter = SealedInterview.Notes.class)
    @Column(length = Sealed.LONG)
    private @Nullable String notes;

    @Convert(converter = SealedInterview.Feedback.class)
    @Column(length = Sealed.LONG)
    private @Nullable String feedback;

    @EmbeddedColumnNaming("recorded_by_%s")
    private @Nullable UserId recordedBy;

    private @Nullable Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Interview() {}

    Interview(InterviewId id, OrganisationId organisation, PersonId person, InterviewData data, ZoneId home) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        isAt(data, home);
    }

    /** Another time, place or panel; calendars take the newest. */
    void moves(InterviewData data, ZoneId home) {
        isAt(data, home);
        sequence++;
    }

    private void isAt(InterviewData data, ZoneId home) {
        startsAt = data.startsAt().atZone(home).toInstant();
        minutes = data.minutes();
        place = data.place();
        placeApart = data.placeApart();
        words = data.words();
        panel.clear();
        data.panel().forEach(user -> panel.add(user.id()));
    }

    void isHeld(InterviewResult result, UserId by, Instant at) {
        state = InterviewState.HELD;
        outcome = result.outcome();
        ratings.clear();
        ratings.putAll(new EnumMap<>(result.ratings()));
        notes = result.notes();
        feedback = result.feedback();
        recordedBy = by;
        recordedAt = at;
    }

    void isCancelled() {
        state = InterviewState.CANCELLED;
        sequence++;
    }

    InterviewDetails details(ZoneId home, Map<UserId, String> names) {
        List<String> called = panelIds().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new InterviewDetails(
                id,
                state,
                startsAt.atZone(home).toLocalDateTime(),
                minutes,
                place,
                words,
                panelIds(),
                called,
                outcome,
                Map.copyOf(ratings),
                notes,
                feedback,
                version);
    }

    InterviewFiles.Met copy() {
        return new InterviewFiles.Met(startsAt, state, outcome, Map.copyOf(ratings), notes, feedback);
    }

    boolean isAhead() {
        return state == InterviewState.PLANNED;
    }

    boolean hasOnPanel(UserId user) {
        return panel.contains(user.id());
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    Set<UserId> panelIds() {
        return panel.stream().map(UserId::new).collect(Collectors.toSet());
    }

    InterviewId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    InterviewState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    int sequence() {
        return sequence;
    }

    @Nullable String placeApart() {
        return placeApart;
    }

    @Nullable InterviewOutcome outcome() {
        return outcome;
    }
}
