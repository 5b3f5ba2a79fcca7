package org.alongside.mentoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What a mentor would like, and what not. */
@Entity
@Table(name = "mentoring_wish")
class Wish {
    @EmbeddedId
    private PersonId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private int mostMatches;
    private boolean withWomen;
    private boolean withMen;
    private String times;

    @ElementCollection
    @CollectionTable(name = "mentoring_wish_area", joinColumns = @JoinColumn(name = "wish_id"))
    @AttributeOverride(name = "id", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {}

    Wish(PersonId person, OrganisationId organisation, WishData data) {
        this.id = person;
        this.organisation = organisation;
        describe(data);
    }

    final void describe(WishData data) {
        this.mostMatches = data.most();
        this.withWomen = data.women();
        this.withMen = data.men();
        this.times = DayPart.kept(data.times());
        areas.retainAll(data.areas());
        areas.addAll(data.areas());
    }

    WishData data() {
        return new WishData(
                mostMatches,
                withWomen,
                withMen,
                Set.copyOf(areas),
                DayPart.read(times),
                version == null ? 0 : version + 1);
    }

    PersonId person() {
        return id;
    }
}
