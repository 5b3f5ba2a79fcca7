package org.alongside.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What an award or a course consists of, as a cohort began with it. */
@Entity
@Table(name = "training_version")
class ProgrammeVersion {
    @EmbeddedId
    private VersionId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("programme_%s")
    private ProgrammeId programme;

    private int number;
    private String title;
    private String description;

    @EmbeddedColumnNaming("body_%s")
    private @Nullable BodyId body;

    private String bodyCode;
    private String awardLevel;
    private String credits;
    private int sessions;
    private int sessionMinutes;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeVersion() {}

    ProgrammeVersion(VersionId id, Programme of, ProgrammeData data) {
        this.id = id;
        this.organisation = of.organisation();
        this.programme = of.id();
        this.number = of.number();
        describe(data);
    }

    final void describe(ProgrammeData data) {
        this.title = data.title().strip();
        this.description = data.description().strip();
        this.body = data.body();
        this.bodyCode = data.bodyCode().strip();
        this.awardLevel = data.level().strip();
        this.credits = data.credits().strip();
        this.sessions = data.sessions();
        this.sessionMinutes = data.minutes();
    }

    ProgrammeData data(Programme of, List<Unit> units) {
        return new ProgrammeData(
                of.kind(),
                title,
                description,
                body,
                bodyCode,
                awardLevel,
                credits,
                sessions,
                sessionMinutes,
                of.inUse(),
                units.stream().map(Unit::data).toList(),
                number,
                of.version());
    }

    VersionId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String title() {
        return title;
    }

    String bodyCode() {
        return bodyCode;
    }

    String description() {
        return description;
    }

    @Nullable BodyId body() {
        return body;
    }

    int sessions() {
        return sessions;
    }

    int sessionMinutes() {
        return sessionMinutes;
    }
}
