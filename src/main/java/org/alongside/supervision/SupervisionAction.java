package org.alongside.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Something that the two agreed is to be done, by one of them and by a day. */
@Entity
@Table(name = "supervision_action")
class SupervisionAction {
    @EmbeddedId
    private ActionId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    /** In which it was agreed. */
    @EmbeddedColumnNaming("supervision_%s")
    private @Nullable SupervisionId supervision;

    @Enumerated(EnumType.STRING)
    private ActionOwner owner;

    @Convert(converter = SealedSupervision.ActionWords.class)
    @Column(length = Sealed.LONG)
    private String words;

    private LocalDate dueOn;
    private LocalDate madeOn;
    private @Nullable LocalDate doneOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SupervisionAction() {}

    SupervisionAction(ActionId id, Supervision agreedIn, ActionData data, LocalDate madeOn) {
        this.id = id;
        this.organisation = agreedIn.organisation();
        this.person = agreedIn.person();
        this.supervision = agreedIn.id();
        this.owner = data.owner();
        this.words = data.words().strip();
        this.dueOn = data.dueOn();
        this.madeOn = madeOn;
    }

    /** @param on null when it is not done after all */
    void isDone(@Nullable LocalDate on) {
        doneOn = on;
    }

    ActionState state(LocalDate today) {
        if (doneOn != null) return ActionState.DONE;
        return dueOn.isBefore(today) ? ActionState.OVERDUE : ActionState.OPEN;
    }

    ActionRow row(LocalDate today) {
        return new ActionRow(id, owner, words, dueOn, doneOn, state(today));
    }

    ActionId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    @Nullable SupervisionId supervision() {
        return supervision;
    }

    ActionOwner owner() {
        return owner;
    }

    String words() {
        return words;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }
}
