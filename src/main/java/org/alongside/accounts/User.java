package org.alongside.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in: staff with a password, or a volunteer with codes. Disabled rather than deleted, for the histories' sake. */
@Entity
@Table(name = "accounts_user")
class User {
    @EmbeddedId
    private UserId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String folded;
    private @Nullable String email;
    private @Nullable String addressKey;
    private @Nullable String passwordHash;

    @EmbeddedColumnNaming("person_%s")
    private @Nullable PersonId person;

    private @Nullable String telephone;
    private boolean enabled = true;

    @ElementCollection
    @CollectionTable(name = "accounts_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "accounts_user_area", joinColumns = @JoinColumn(name = "user_id"))
    @AttributeOverride(name = "id", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(UserId id, OrganisationId organisation, String name) {
        this.id = id;
        this.organisation = organisation;
        call(name);
    }

    final void call(String name) {
        this.name = name.strip();
        this.folded = Folded.text(name);
    }

    /** Staff: the address is kept in words too, so that an administrator sees which one it is. */
    void signInWith(EmailAddress address) {
        this.email = address.text();
        this.addressKey = address.key();
    }

    /** A volunteer: only the look-up is kept here; the address itself is kept, encrypted, with the person. */
    void beKnownBy(@Nullable EmailAddress address) {
        this.addressKey = address == null ? null : address.key();
    }

    void ringAt(@Nullable String telephone) {
        this.telephone = telephone == null || telephone.isBlank() ? null : telephone.strip();
    }

    void workAs(Collection<Role> roles, Collection<AreaId> areas) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
        this.areas.retainAll(areas);
        this.areas.addAll(areas);
    }

    void be(PersonId person) {
        this.person = person;
    }

    /** No longer on the journey. Whoever works here too keeps their account. */
    void leaveTheJourney() {
        person = null;
        roles.remove(Role.VOLUNTEER);
    }

    boolean isOnlyOnTheJourney() {
        return roles.equals(Set.of(Role.VOLUNTEER));
    }

    void keepPassword(String hash) {
        this.passwordHash = hash;
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
    }

    UserId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String name() {
        return name;
    }

    @Nullable PersonId person() {
        return person;
    }

    @Nullable String email() {
        return email;
    }

    @Nullable String telephone() {
        return telephone;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    /** Only whoever is here for nothing but their own journey: a code is a weaker key than a password. */
    boolean signsInByCode() {
        return enabled && isOnlyOnTheJourney();
    }

    /** Works here; whoever is on the journey has a person. */
    boolean isStaff() {
        return person == null;
    }

    UserData data() {
        return new UserData(
                name,
                email == null ? "" : email,
                telephone == null ? "" : telephone,
                Set.copyOf(roles),
                Set.copyOf(areas),
                enabled,
                version == null ? 0 : version);
    }

    UserRow row(Set<Role> roles) {
        return new UserRow(id, name, email == null ? "" : email, roles, enabled);
    }

    /** Who they are once signed in. */
    SignedIn signedIn() {
        return new SignedIn(id, organisation, name, Set.copyOf(roles), Set.copyOf(areas), person);
    }

    SignedInUser principal() {
        String stamp = passwordHash == null ? "" : Digest.of(passwordHash.getBytes(StandardCharsets.UTF_8));
        return new SignedInUser(signedIn(), stamp, enabled);
    }
}
