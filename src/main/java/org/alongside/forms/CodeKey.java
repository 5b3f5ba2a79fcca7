package org.alongside.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The one key that form codes are hashed with: without it, and so without the keys outside the database, the hashes tell nothing. */
@Entity
@Table(name = "forms_code_key")
class CodeKey implements Persistable<Integer> {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Convert(converter = SealedSecret.class)
    @Column(length = 512)
    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected CodeKey() {}

    CodeKey(String secret) {
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
}
