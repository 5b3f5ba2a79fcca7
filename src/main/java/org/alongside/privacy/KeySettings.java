package org.alongside.privacy;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Finds the keys: {@code ALONGSIDE_KEYS} is a file outside the data folder, or the content of one. */
@Configuration(proxyBeanMethods = false)
class KeySettings {
    private static final String HOW =
            "Make a key file once by starting with the arguments new-key /a/safe/place/keys.json"
                    + " and let ALONGSIDE_KEYS say where it is. Keep a copy apart from the database's backups.";

    @Bean
    FieldKeys fieldKeys(
            @Value("${alongside.keys:}") String setting, @Value("${alongside.home}") Path home, Environment environment)
            throws GeneralSecurityException, IOException {
        boolean demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        return new FieldKeys(keys(setting.strip(), home, demonstration));
    }

    /** No row is read or written before the keys are known to be the right ones. */
    @Bean
    static EntityManagerFactoryDependsOnPostProcessor keysBeforeRows() {
        return new EntityManagerFactoryDependsOnPostProcessor(KeyCheck.class);
    }

    private static KeysetHandle keys(String setting, Path home, boolean demonstration)
            throws GeneralSecurityException, IOException {
        if (setting.startsWith("{")) return KeyFile.parse(setting, "ALONGSIDE_KEYS");
        if (!setting.isEmpty()) return KeyFile.read(outside(home, Path.of(setting)));
        if (!demonstration) throw new KeyProblem("ALONGSIDE_KEYS is not set, and nothing may be kept unsealed.", HOW);
        Path ownKeys = home.resolve("demo-keys.json");
        return Files.exists(ownKeys) ? KeyFile.read(ownKeys) : KeyFile.create(ownKeys);
    }

    private static Path outside(Path home, Path file) {
        Path data = home.toAbsolutePath().normalize();
        if (!file.toAbsolutePath().normalize().startsWith(data)) return file;
        throw new KeyProblem(
                "The key file " + file + " lies in the data folder " + data
                        + ", so whoever copies the data has the key as well.",
                "Move it to another folder and let ALONGSIDE_KEYS say where it is.");
    }
}
