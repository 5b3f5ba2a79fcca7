package org.alongside.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Somebody asked to be rung. */
@Entity
@Table(name = "recruitment_call_back")
class CallBack {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Convert(converter = SealedName.class)
    @Column(length = 1024)
    private String name;

    @Convert(converter = SealedPhone.class)
    @Column(length = 1024)
    private String phone;

    @Convert(converter = SealedGoodTime.class)
    @Column(length = 4096)
    private String goodTime;

    private Instant askedAt;
    private @Nullable Instant doneAt;

    @EmbeddedColumnNaming("done_by_%s")
    private @Nullable UserId doneBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CallBack() {}

    CallBack(UUID id, OrganisationId organisation, CallBackData asked, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.name = asked.name();
        this.phone = asked.phone();
        this.goodTime = asked.goodTime();
        this.askedAt = at;
    }

    void isDone(UserId by, Instant at) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = by;
        }
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other);
    }

    CallBackDetails details() {
        return new CallBackDetails(id, name, phone, goodTime, askedAt, doneAt != null);
    }

    @Converter
    static class SealedName extends Sealed {
        SealedName(FieldKeys keys) {
            super(keys, "recruitment_call_back.name");
        }
    }

    @Converter
    static class SealedPhone extends Sealed {
        SealedPhone(FieldKeys keys) {
            super(keys, "recruitment_call_back.phone");
        }
    }

    @Converter
    static class SealedGoodTime extends Sealed {
        SealedGoodTime(FieldKeys keys) {
            super(keys, "recruitment_call_back.good_time");
        }
    }
}
