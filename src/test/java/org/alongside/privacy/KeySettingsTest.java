package org.alongside.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeySettingsTest {
    @TempDir
    Path home;

    @TempDir
    Path safe;

    @Test
    void a_file_outside_the_data_folder_serves() throws Exception {
        Path file = safe.resolve("keys.json");
        KeyFile.create(file);
        FieldKeys first = keys(file.toString());
        assertThat(keys(file.toString()).open(first.seal("evenings", "x"), "x")).isEqualTo("evenings");
    }

    @Test
    void the_content_itself_serves() throws Exception {
        Path file = safe.resolve("keys.json");
        KeyFile.create(file);
        assertThat(keys(Files.readString(file)).primary())
                .isEqualTo(keys(file.toString()).primary());
    }

    @Test
    void without_keys_nothing_starts() {
        assertThatThrownBy(() -> keys("")).isInstanceOf(KeyProblem.class).hasMessageContaining("is not set");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_key_in_the_data_folder_is_refused() throws Exception {
        Path file = home.resolve("deep").resolve("keys.json");
        KeyFile.create(file);
        assertThatThrownBy(() -> keys(file.toString()))
                .isInstanceOf(KeyProblem.class)
                .hasMessageContaining("lies in the data folder");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_not_made() {
        Path file = safe.resolve("keys.json");
        assertThatThrownBy(() -> keys(file.toString()))
                .isInstanceOf(KeyProblem.class)
                .hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void a_demonstration_makes_its_own_once() throws Exception {
        assertThat(demonstrationKeys().primary()).isEqualTo(demonstrationKeys().primary());
        assertThat(home.resolve("demo-keys.json")).exists();
    }

    private FieldKeys keys(String setting) throws Exception {
        return new KeySettings().fieldKeys(setting, home, new MockEnvironment());
    }

    private FieldKeys demonstrationKeys() throws Exception {
        MockEnvironment demonstration = new MockEnvironment();
        demonstration.setActiveProfiles("demo");
        return new KeySettings().fieldKeys("", home, demonstration);
    }
}
