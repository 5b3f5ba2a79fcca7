package org.alongside.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The one key of {@link KeyedHash}, itself sealed: without the keys outside the database the hashes tell nothing. */
@Entity
@Table(name = "privacy_hash_key")
class HashKey implements Persistable<Integer> {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Convert(converter = SealedSecret.class)
    @Column(length = 512)
    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected HashKey() {}

    HashKey(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    @Converter
    static class SealedSecret extends Sealed {
        SealedSecret(FieldKeys keys) {
            super(keys, "privacy_hash_key.secret");
        }
    }
}
