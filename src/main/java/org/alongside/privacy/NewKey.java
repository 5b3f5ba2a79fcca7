package org.alongside.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The command {@code new-key FILE}: makes the key file, or adds a new key to one that is there. */
public final class NewKey {
    private NewKey() {}

    /** True when the command line asks for this; then nothing else is started. */
    public static boolean asked(String... arguments) {
        return arguments.length == 2 && arguments[0].equals("new-key");
    }

    /** Says on the console what it did, and never shows a key. */
    public static void make(String... arguments) throws IOException, GeneralSecurityException {
        Path file = Path.of(arguments[1]);
        boolean there = Files.exists(file);
        if (there) KeyFile.rotate(file);
        else KeyFile.create(file);
        System.out.println(
                there
                        ? "A new key was added to " + file + ". Keep a copy apart from the database's backups."
                        : "The key file " + file
                                + " was made. Keep a copy apart from the database's backups: without it"
                                + " nothing that is sealed can be read again. Start with ALONGSIDE_KEYS=" + file);
    }
}
