package org.alongside.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String MYSQL = "ALONGSIDE_DB_URL=jdbc:mysql://localhost/alongside ALONGSIDE_DB_USER=al";

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT=http                                         | PORT is not right.
            PORT=65536                                        | PORT is not right.
            PORT=-1                                           | PORT is not right.
            SMTP_HOST=mail SMTP_PORT=0                        | SMTP_PORT is not right.
            SMTP_HOST=mail SMTP_SSL=yes                       | SMTP_SSL is not right.
            SMTP_FROM=nobody                                  | SMTP_FROM is not right.
            SMTP_USER=al                                      | SMTP_USER is set, but SMTP_HOST is not.
            SMTP_HOST=mail SMTP_PASSWORD=x                    | SMTP_PASSWORD is set, but SMTP_USER is not.
            ALONGSIDE_ADDRESS=mentors.example.org             | ALONGSIDE_ADDRESS is not right.
            ALONGSIDE_ADDRESS=https://mentors.example.org/    | ALONGSIDE_ADDRESS is not right.
            ALONGSIDE_DB_URL=mysql://localhost/alongside      | ALONGSIDE_DB_URL is not right.
            ALONGSIDE_DB_URL=jdbc:mysql://localhost           | ALONGSIDE_DB_URL is not right.
            ALONGSIDE_DB_URL=jdbc:postgresql://localhost/x    | ALONGSIDE_DB_URL is not right.
            ALONGSIDE_DB_URL=jdbc:mariadb://localhost/x       | ALONGSIDE_DB_URL names a MariaDB, which Alongside does not support.
            ALONGSIDE_DB_URL=jdbc:mysql://localhost/alongside | ALONGSIDE_DB_USER is not set.
            ALONGSIDE_DB_USER=al                              | ALONGSIDE_DB_USER is set, but ALONGSIDE_DB_URL is not.
            ALONGSIDE_DB_USERNAME=al                          | ALONGSIDE_DB_USERNAME is not a setting of Alongside.
            ALONGSIDE_HOME=/dev/null/data                     | Alongside cannot write to the folder /dev/null/data.
            """)
    void a_wrong_or_missing_setting_stops_the_start(String given, String sentence) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Settings(settings(given)).check())
                .withMessage(sentence)
                .satisfies(e -> assertThat(e.remedy()).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT=8080",
                "PORT=0",
                MYSQL,
                MYSQL + " ALONGSIDE_DB_PASSWORD=secret",
                "ALONGSIDE_DB_URL=jdbc:h2:file:./data/x",
                "SMTP_HOST=mail SMTP_PORT=587 SMTP_USER=al SMTP_PASSWORD=x SMTP_SSL=true",
                "ALONGSIDE_ADDRESS=https://mentors.example.org",
                "ALONGSIDE_TEST_MYSQL_URL=jdbc:mysql://localhost/",
                "PATH=/bin"
            })
    void right_ones_do_not(String given) {
        assertThatCode(() -> new Settings(settings(given)).check()).doesNotThrowAnyException();
    }

    @Test
    void a_setting_that_is_empty_counts_as_not_set() {
        assertThatCode(() -> new Settings(settings("PORT= ALONGSIDE_DB_USER=")).check())
                .doesNotThrowAnyException();
    }

    @Test
    void the_home_folder_is_made() {
        Path folder = home.resolve("new/data");
        new Settings(Map.of("ALONGSIDE_HOME", folder.toString())).check();
        assertThat(folder).isDirectory();
    }

    @Test
    void a_complaint_never_repeats_what_was_given() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Settings(settings("ALONGSIDE_DB_URL=hunter2")).check())
                .satisfies(e -> assertThat(e.getMessage() + e.remedy()).doesNotContain("hunter2"));
    }

    private Map<String, String> settings(String given) {
        Map<String, String> settings = new HashMap<>();
        settings.put("ALONGSIDE_HOME", home.toString());
        Arrays.stream(given.split(" "))
                .forEach(one -> settings.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1)));
        return settings;
    }
}
