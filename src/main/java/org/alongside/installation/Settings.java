package org.alongside.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at all settings together before anything is started with them. */
final class Settings {
    private static final String DEFAULT_HOME = "./data";
    /** Read by our tests and scripts alone. */
    private static final String FOR_TESTS = "ALONGSIDE_(TEST_.*|CHROMIUM)";

    private final Map<String, String> given;

    Settings(Map<String, String> given) {
        this.given = given;
    }

    void check() {
        given.keySet().stream().sorted().forEach(Settings::isKnown);
        for (Setting setting : Setting.values()) {
            @Nullable String value = value(setting);
            if (value != null) setting.check(value);
        }
        goTogether(Setting.ALONGSIDE_DB_USER, Setting.ALONGSIDE_DB_URL);
        goTogether(Setting.ALONGSIDE_DB_PASSWORD, Setting.ALONGSIDE_DB_URL);
        goTogether(Setting.SMTP_USER, Setting.SMTP_HOST);
        goTogether(Setting.SMTP_PASSWORD, Setting.SMTP_USER);
        mysqlHasUser();
        homeCanBeUsed();
    }

    /** Set, and not to nothing. */
    private @Nullable String value(Setting setting) {
        @Nullable String value = given.get(setting.name());
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void isKnown(String name) {
        boolean known = Arrays.stream(Setting.values())
                .anyMatch(setting -> setting.name().equals(name));
        if (known || !name.startsWith("ALONGSIDE_") || name.matches(FOR_TESTS)) return;
        throw new CannotStart(
                name + " is not a setting of Alongside.", "Correct its name or take it away: the README lists them.");
    }

    private void goTogether(Setting one, Setting needed) {
        if (value(one) != null && value(needed) == null) {
            throw new CannotStart(one + " is set, but " + needed + " is not.", "Set both or neither.");
        }
    }

    private void mysqlHasUser() {
        @Nullable String url = value(Setting.ALONGSIDE_DB_URL);
        if (url == null || !url.startsWith("jdbc:mysql:") || value(Setting.ALONGSIDE_DB_USER) != null) return;
        throw new CannotStart(
                "ALONGSIDE_DB_USER is not set.", "Let it name the database user that Alongside signs in as.");
    }

    private void homeCanBeUsed() {
        @Nullable String setting = value(Setting.ALONGSIDE_HOME);
        String home = setting == null ? DEFAULT_HOME : setting;
        try {
            Path folder = Files.createDirectories(Path.of(home));
            if (Files.isWritable(folder)) return;
        } catch (IOException | InvalidPathException unusable) {
            // said below, in words that help more
        }
        throw new CannotStart(
                "Alongside cannot write to the folder " + home + ".",
                "Let ALONGSIDE_HOME name a folder that it may write to.");
    }
}
