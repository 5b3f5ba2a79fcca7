package org.alongside.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Which databases the program refuses to start on. */
@ExtendWith(OutputCaptureExtension.class)
class RightDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_demonstration_s_database_stays_one(CapturedOutput output) {
        start("demo", file());
        start("demo", file());
        assertThatThrownBy(() -> start("live", file())).isInstanceOf(Exception.class);
        assertThat(output)
                .contains("Alongside did not start. This database was made for a demonstration")
                .doesNotContain("\tat ");
    }

    @Test
    void a_real_database_is_never_shown_as_a_demonstration(CapturedOutput output) {
        start("live", file());
        start("live", file());
        assertThatThrownBy(() -> start("demo", file())).isInstanceOf(Exception.class);
        assertThat(output)
                .contains("Alongside did not start. This is a real database")
                .doesNotContain("\tat ");
    }

    @Test
    void a_database_that_nobody_answers_at_is_said_so(CapturedOutput output) {
        assertThatThrownBy(() -> start("live", "jdbc:mysql://127.0.0.1:1/alongside"))
                .isInstanceOf(Exception.class);
        assertThat(output).contains("The database cannot be reached").doesNotContain("\tat ");
    }

    @Test
    void a_wrong_password_is_said_so(CapturedOutput output) {
        start("live", file());
        assertThatThrownBy(() -> start("live", file(), "--spring.datasource.password=wrong"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("does not accept ALONGSIDE_DB_USER with ALONGSIDE_DB_PASSWORD")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "1045, 28000, does not accept ALONGSIDE_DB_USER",
        "1049, 42000, no database of the name",
        "1044, 42000, may not use the database",
        "0, 08S01, cannot be reached",
        "90020, 90020, Another Alongside is running"
    })
    void what_a_server_answers_is_put_in_words(int code, String state, String words) {
        assertThat(DatabaseCheck.inWords(code, state)).hasMessageContaining(words);
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("db")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private static void start(String profile, String url, String... more) {
        new SpringApplicationBuilder(DatabaseAlone.class)
                .web(WebApplicationType.NONE)
                .profiles(profile)
                .properties("spring.datasource.username=sa")
                .build()
                .run(Stream.concat(Stream.of("--spring.datasource.url=" + url), Arrays.stream(more))
                        .toArray(String[]::new))
                .close();
    }

    /** The database without the rest of the program: it starts in a second. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(DatabaseAtStart.class)
    static class DatabaseAlone {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
