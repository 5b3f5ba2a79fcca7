package org.alongside.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class StartWithoutKeysTest {
    private static final String DATABASE = "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @TempDir
    Path folder;

    @Test
    void the_start_ends_in_a_sentence_without_a_stack_trace(CapturedOutput output) {
        assertThatThrownBy(() -> start("")).hasRootCauseInstanceOf(KeyProblem.class);
        assertThat(output.getAll())
                .contains("ALONGSIDE_KEYS is not set, and nothing may be kept unsealed.")
                .contains("new-key")
                .doesNotContain("\tat ");
    }

    @Test
    void so_does_a_start_with_the_keys_of_another_database(CapturedOutput output) throws Exception {
        start(aKeyFile("first.json")).close();
        assertThatThrownBy(() -> start(aKeyFile("second.json"))).hasRootCauseInstanceOf(KeyProblem.class);
        assertThat(output.getAll())
                .contains("The key that this database was written with is not among the keys given.")
                .doesNotContain("\tat ");
    }

    private String aKeyFile(String name) throws Exception {
        Path file = folder.resolve(name);
        KeyFile.create(file);
        return file.toString();
    }

    /** What keeps data, without pages: it starts in a second. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import({KeySettings.class, KeyCheck.class})
    static class DataAlone {}

    private static ConfigurableApplicationContext start(String keys) {
        return new SpringApplicationBuilder(DataAlone.class)
                .web(WebApplicationType.NONE)
                .run(DATABASE, "--alongside.keys=" + keys);
    }
}
