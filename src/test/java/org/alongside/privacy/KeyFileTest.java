package org.alongside.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("safe").resolve("keys.json");
    }

    @Test
    void the_command_makes_a_file_that_only_its_owner_reads() throws Exception {
        NewKey.make("new-key", file.toString());
        assertThat(KeyFile.read(file).size()).isEqualTo(1);
        assertThat(Files.getPosixFilePermissions(file))
                .extracting(Enum::name)
                .containsOnly("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void a_new_key_seals_and_the_old_one_still_opens() throws Exception {
        FieldKeys before = new FieldKeys(KeyFile.create(file));
        byte[] old = before.seal("evenings", "forms.answers");
        NewKey.make("new-key", file.toString());
        FieldKeys after = new FieldKeys(KeyFile.read(file));
        assertThat(after.primary()).isNotEqualTo(before.primary());
        assertThat(after.open(old, "forms.answers")).isEqualTo("evenings");
        byte[] fresh = after.seal("evenings", "forms.answers");
        assertThatThrownBy(() -> before.open(fresh, "forms.answers")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_sealed_for_one_column_does_not_open_in_another() throws Exception {
        FieldKeys keys = new FieldKeys(KeyFile.create(file));
        byte[] sealed = keys.seal("evenings", "forms.answers");
        assertThatThrownBy(() -> keys.open(sealed, "people.notes"))
                .hasMessage("cannot open people.notes")
                .hasMessageNotContaining("evenings");
    }

    @Test
    void the_same_text_never_looks_the_same_twice() throws Exception {
        FieldKeys keys = new FieldKeys(KeyFile.create(file));
        assertThat(keys.seal("evenings", "forms.answers")).isNotEqualTo(keys.seal("evenings", "forms.answers"));
    }

    @Test
    void a_spoilt_key_file_is_named_but_never_shown() throws Exception {
        Path spoilt = Files.writeString(folder.resolve("spoilt.json"), "{\"key\":\"secret\"}");
        assertThatThrownBy(() -> KeyFile.read(spoilt))
                .isInstanceOf(KeyProblem.class)
                .hasMessageContaining(spoilt.toString())
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }
}
