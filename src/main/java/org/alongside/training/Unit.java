package org.alongside.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A unit of one version of an award. */
@Entity
@Table(name = "training_unit")
class Unit {
    @EmbeddedId
    private UnitId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("version_%s")
    private VersionId version;

    private int number;
    private String code;
    private String title;
    private String bodyCode;
    private String unitLevel;
    private String credits;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitId id, ProgrammeVersion of, int number, UnitData data) {
        this.id = id;
        this.organisation = of.organisation();
        this.version = of.id();
        this.number = number;
        describe(data);
    }

    final void describe(UnitData data) {
        this.code = data.code().strip();
        this.title = data.title().strip();
        this.bodyCode = data.bodyCode().strip();
        this.unitLevel = data.level().strip();
        this.credits = data.credits().strip();
    }

    UnitData data() {
        return new UnitData(code, title, bodyCode, unitLevel, credits);
    }

    UnitRow row() {
        return new UnitRow(id, number, code, title, bodyCode, unitLevel, credits);
    }

    UnitId id() {
        return id;
    }

    VersionId version() {
        return version;
    }

    OrganisationId organisation() {
        return organisation;
    }

    int number() {
        return number;
    }
}
