package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That a mentor was in touch. Its id comes from the page on which it was written. */
@Entity
@Table(name = "mentoring_contact")
class Contact {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("match_%s")
    private MatchId match;

    @EmbeddedColumnNaming("visit_%s")
    private @Nullable VisitId visit;

    private LocalDate contactOn;

    @Enumerated(EnumType.STRING)
    private ContactHow how;

    private int minutes;

    @Convert(converter = SealedMentoring.ContactWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @EmbeddedColumnNaming("written_by_%s")
    private UserId writtenBy;

    private Instant at;
    private boolean takenBack;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(ContactData data, Match match, @Nullable VisitId visit, UserId by, Instant at) {
        this.id = data.key();
        this.organisation = match.organisation();
        this.person = match.person();
        this.match = match.id();
        this.visit = visit;
        this.contactOn = data.on();
        this.how = data.how();
        this.minutes = data.minutes();
        this.words = data.words().isBlank() ? null : data.words().strip();
        this.writtenBy = by;
        this.at = at;
    }

    /** It keeps its id, so that a copy that comes late finds it. */
    void isTakenBack() {
        takenBack = true;
        words = null;
    }

    boolean isOf(PersonId person) {
        return this.person.equals(person);
    }

    boolean takenBack() {
        return takenBack;
    }

    ContactRow row(String mentee) {
        return new ContactRow(id, match, mentee, contactOn, how, minutes, words, visit != null, at);
    }

    CountedContact counted(String mentor, String mentee) {
        return new CountedContact(person, mentor, match, mentee, contactOn, how, minutes);
    }

    PersonId person() {
        return person;
    }

    UUID id() {
        return id;
    }

    LocalDate on() {
        return contactOn;
    }

    MatchId match() {
        return match;
    }
}
