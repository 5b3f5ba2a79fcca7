package org.alongside.vetting;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A kind of check: how long it holds, how long somebody has to share it, when we look again. Data, so that the law may change. */
@Entity
@Table(name = "vetting_check_kind")
class CheckKind {
    @EmbeddedId
    private CheckKindId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private @Nullable String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private boolean regulated;
    private @Nullable Integer validMonths;
    private int reviewMonths;
    private @Nullable Integer sharingDays;
    private int noticeDays;
    private boolean inUse;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckKind() {}

    CheckKind(CheckKindId id, OrganisationId organisation, @Nullable String code, CheckKindData data) {
        this.id = id;
        this.organisation = organisation;
        this.code = code;
        describe(data);
    }

    final void describe(CheckKindData data) {
        this.name = data.name();
        this.nation = data.nation();
        this.regulated = data.regulated();
        this.validMonths = data.validMonths();
        this.reviewMonths = data.reviewMonths();
        this.sharingDays = data.sharingDays();
        this.noticeDays = data.noticeDays();
        this.inUse = data.inUse();
    }

    CheckKindData data() {
        return new CheckKindData(
                name, nation, regulated, validMonths, reviewMonths, sharingDays, noticeDays, inUse, version);
    }

    /** The day on which a certificate of {@code issued} no longer counts, by the law or else by our own rule. */
    LocalDate endOf(LocalDate issued) {
        return issued.plusMonths(validMonths == null ? reviewMonths : validMonths);
    }

    /** The last day on which somebody may still share what they can view since {@code viewable}; null when nothing lapses. */
    @Nullable LocalDate shareUntil(LocalDate viewable) {
        return sharingDays == null ? null : viewable.plusDays(sharingDays);
    }

    LocalDate noticeOf(LocalDate end) {
        return end.minusDays(noticeDays);
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other);
    }

    CheckKindRow row() {
        return new CheckKindRow(id, code, name, nation, regulated, inUse);
    }

    CheckKindId id() {
        return id;
    }

    String name() {
        return name;
    }

    Nation nation() {
        return nation;
    }

    /** What nobody is Active without in a regulated role (G2). */
    boolean isPvg() {
        return regulated && nation == Nation.SCOTLAND;
    }
}
