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
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What a contact cost the mentor, and whether they have it back. It has the contact’s id: each contact costs once. */
@Entity
@Table(name = "mentoring_expense")
class Expense {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("area_%s")
    private AreaId area;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("match_%s")
    private MatchId match;

    private LocalDate spentOn;

    @Enumerated(EnumType.STRING)
    private ExpenseWhat what;

    @Convert(converter = SealedMentoring.ExpenseWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    private int pence;
    private boolean receipt;

    @Convert(converter = SealedMentoring.WhyNoReceipt.class)
    @Column(length = Sealed.LONG)
    private @Nullable String whyNone;

    @Enumerated(EnumType.STRING)
    private ExpenseState state;

    private @Nullable LocalDate paidOn;
    private @Nullable Integer paidPence;

    @EmbeddedColumnNaming("paid_by_%s")
    private @Nullable UserId paidBy;

    @EmbeddedColumnNaming("written_by_%s")
    private UserId writtenBy;

    private Instant at;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Expense() {}

    Expense(Contact contact, Match match, ExpenseData data, UserId by, Instant at) {
        this.id = contact.id();
        this.organisation = match.organisation();
        this.area = match.area();
        this.person = match.person();
        this.match = match.id();
        this.spentOn = contact.on();
        this.what = data.what();
        this.words = data.words().isBlank() ? null : data.words().strip();
        this.pence = data.pence();
        this.receipt = data.receipt();
        this.whyNone = data.receipt() || data.whyNone().isBlank()
                ? null
                : data.whyNone().strip();
        this.state = ExpenseState.WAITING;
        this.writtenBy = by;
        this.at = at;
    }

    /** They have it back: in full, or what could be paid of it. */
    void isPaid(int paid, LocalDate on, LocalDate today, UserId by) {
        PaidBackRule.enforceAll(new PaidBackRule.Payment(pence, paid, spentOn, on, today));
        state = state.to(ExpenseState.PAID);
        paidPence = paid;
        paidOn = on;
        paidBy = by;
    }

    /** What was said was not so. */
    void waitsAgain() {
        state = state.to(ExpenseState.WAITING);
        paidPence = null;
        paidOn = null;
        paidBy = null;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    MatchId match() {
        return match;
    }

    int pence() {
        return pence;
    }

    ExpenseState state() {
        return state;
    }

    ExpenseRow row(String name, String mentee) {
        return new ExpenseRow(
                id,
                person,
                name,
                mentee,
                spentOn,
                what,
                words,
                new Amount(pence),
                receipt,
                whyNone,
                ExpenseRule.looksRound(pence, receipt),
                state,
                paidOn,
                paidPence == null ? null : new Amount(paidPence));
    }
}
