package org.alongside.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.privacy.Sealed;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The bytes that were handed out, and are handed out again: never made anew. */
@Entity
@Table(name = "certificates_file")
class StoredFile implements Persistable<CertificateId> {
    @EmbeddedId
    private CertificateId id;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Convert(converter = SealedCertificates.File.class)
    @Column(length = Sealed.LONG)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(CertificateId id, PersonId person, byte[] content) {
        this.id = id;
        this.person = person;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public @Nullable CertificateId getId() {
        return id;
    }

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
