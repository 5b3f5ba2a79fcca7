package org.alongside.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class KeyCheckTest {
    @TempDir
    Path folder;

    private JdbcClient jdbc;
    private Path file;
    private KeysetHandle keys;

    @BeforeEach
    void aDatabaseThatWasWrittenWithKeys() throws Exception {
        DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V030__key_check.sql")).execute(source);
        jdbc = JdbcClient.create(source);
        file = folder.resolve("keys.json");
        keys = KeyFile.create(file);
        startWith(keys);
    }

    @Test
    void the_same_keys_start_again() {
        assertThatCode(() -> startWith(keys)).doesNotThrowAnyException();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void other_keys_do_not_start() throws Exception {
        KeysetHandle other = KeyFile.create(folder.resolve("other.json"));
        assertThatThrownBy(() -> startWith(other))
                .isInstanceOf(KeyProblem.class)
                .hasMessage("The key that this database was written with is not among the keys given.");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void an_added_key_starts_and_is_remembered() throws Exception {
        startWith(KeyFile.rotate(file));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void a_key_that_was_taken_out_again_is_missed() throws Exception {
        startWith(KeyFile.rotate(file));
        assertThatThrownBy(() -> startWith(keys)).isInstanceOf(KeyProblem.class);
    }

    private void startWith(KeysetHandle handle) throws Exception {
        new KeyCheck(jdbc, new FieldKeys(handle));
    }

    private Integer rows() {
        return jdbc.sql("select key_id from privacy_key_check")
                .query(Integer.class)
                .list()
                .size();
    }
}
