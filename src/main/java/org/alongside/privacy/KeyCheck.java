package org.alongside.privacy;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with other keys than those that this database was written with.
 *
 * <p>For every key that ever sealed here there is a row with a known text under it; all of them must open.
 */
@Component
@DependsOnDatabaseInitialization
class KeyCheck {
    private static final String CONTEXT = "privacy_key_check.sealed";
    private static final String KNOWN = "Alongside";

    private final JdbcClient jdbc;
    private final FieldKeys keys;

    KeyCheck(JdbcClient jdbc, FieldKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
        if (!everyOneOpens()) {
            throw new KeyProblem(
                    "The key that this database was written with is not among the keys given.",
                    "Let ALONGSIDE_KEYS point to the key file that belongs to this database. Keys are added to that file,"
                            + " never taken out of it.");
        }
        remember();
    }

    private boolean everyOneOpens() {
        return jdbc
                .sql("select sealed from privacy_key_check")
                .query((row, number) -> opens(row.getBytes("sealed")))
                .list()
                .stream()
                .allMatch(Boolean.TRUE::equals);
    }

    private boolean opens(byte[] sealed) {
        try {
            return keys.open(sealed, CONTEXT).equals(KNOWN);
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }

    private void remember() {
        boolean known = jdbc.sql("select key_id from privacy_key_check where key_id = ?")
                .param(keys.primary())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!known) add();
    }

    private void add() {
        try {
            jdbc.sql("insert into privacy_key_check (key_id, sealed) values (?, ?)")
                    .params(keys.primary(), keys.seal(KNOWN, CONTEXT))
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            if (!everyOneOpens()) throw anotherNodeWasFirst;
        }
    }
}
