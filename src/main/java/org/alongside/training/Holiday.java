package org.alongside.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One of an organisation’s holidays: data, because nations differ and governments add days. */
@Entity
@Table(name = "training_holiday")
class Holiday implements Persistable<UUID> {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private LocalDate fallsOn;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    Holiday(UUID id, OrganisationId organisation, HolidayRow row) {
        this.id = id;
        this.organisation = organisation;
        this.fallsOn = row.day();
        this.name = row.name();
    }

    HolidayRow row() {
        return new HolidayRow(fallsOn, name);
    }

    OrganisationId organisation() {
        return organisation;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Only ever inserted or removed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
