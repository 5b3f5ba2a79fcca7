package org.alongside.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Legal names, birth date and addresses of one person; every part is sealed. */
@Entity
@Table(name = "clearance_legal_names")
class LegalIdentity {
    @EmbeddedId
    private PersonId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Convert(converter = SealedIdentity.First.class)
    @Column(length = 1024)
    private String firstName;

    @Convert(converter = SealedIdentity.Middle.class)
    @Column(length = 1024)
    private @Nullable String middleName;

    private boolean noMiddleName;

    @Convert(converter = SealedIdentity.Family.class)
    @Column(length = 1024)
    private String familyName;

    @Convert(converter = SealedIdentity.Born.class)
    @Column(length = 256)
    private @Nullable LocalDate born;

    @Convert(converter = SealedIdentity.Addresses.class)
    @Column(length = Sealed.LONG)
    private List<PastAddress> addresses;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LegalIdentity() {}

    LegalIdentity(PersonId person, OrganisationId organisation, LegalIdentityData data) {
        this.id = person;
        this.organisation = organisation;
        putRight(data);
    }

    final void putRight(LegalIdentityData data) {
        this.firstName = data.firstName();
        this.middleName = data.middleName();
        this.noMiddleName = data.noMiddleName();
        this.familyName = data.familyName();
        this.born = data.born();
        this.addresses = List.copyOf(data.addresses());
    }

    /** The first kept version is 1, so that 0 says that there was nothing. */
    LegalIdentityData data() {
        long seen = version == null ? 0 : version + 1;
        return new LegalIdentityData(firstName, middleName, noMiddleName, familyName, born, addresses, seen);
    }
}
