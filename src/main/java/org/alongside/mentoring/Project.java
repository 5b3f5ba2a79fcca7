package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.alongside.privacy.Sealed;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A project that rests: all of an area, all from a source, or what is both. */
@Entity
@Table(name = "mentoring_project")
class Project {
    @EmbeddedId
    private ProjectId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("area_%s")
    private @Nullable AreaId area;

    @EmbeddedColumnNaming("source_%s")
    private @Nullable SourceId source;

    @Convert(converter = SealedMentoring.ProjectWords.class)
    @Column(length = Sealed.LONG)
    private String words;

    private Instant since;
    private @Nullable Instant overAt;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(
            ProjectId id,
            OrganisationId organisation,
            @Nullable AreaId area,
            @Nullable SourceId source,
            String words,
            Instant since) {
        this.id = id;
        this.organisation = organisation;
        this.area = area;
        this.source = source;
        this.words = words;
        this.since = since;
    }

    boolean covers(AreaId area, SourceId source) {
        return (this.area == null || this.area.equals(area)) && (this.source == null || this.source.equals(source));
    }

    boolean isSameAs(@Nullable AreaId area, @Nullable SourceId source) {
        return Objects.equals(this.area, area) && Objects.equals(this.source, source);
    }

    void goesOn(Instant at) {
        if (overAt != null) throw new Refused("mentoring.refused.project-goes-on");
        overAt = at;
    }

    ProjectId id() {
        return id;
    }

    @Nullable AreaId area() {
        return area;
    }

    @Nullable SourceId source() {
        return source;
    }

    String words() {
        return words;
    }

    Instant since() {
        return since;
    }
}
