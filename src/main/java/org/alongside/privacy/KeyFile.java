package org.alongside.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** Reads and writes keysets as Tink's JSON. Messages never repeat any of the content. */
final class KeyFile {
    private KeyFile() {}

    static KeysetHandle parse(String json, String where) {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | RuntimeException notKeys) {
            throw new KeyProblem(
                    "What " + where + " holds is not a set of keys.",
                    "Put back the file that was made with new-key, unchanged.");
        }
    }

    static KeysetHandle read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new KeyProblem(
                    "The key file " + file + " is not there or cannot be read.",
                    "Put it back from your safe copy, or let ALONGSIDE_KEYS say where it is.");
        }
    }

    static KeysetHandle create(Path file) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        KeysetHandle made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        write(made, file);
        return made;
    }

    /** Adds a key that seals from now on; the earlier ones go on opening what they sealed. */
    static KeysetHandle rotate(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle added = KeysetHandle.newBuilder(read(file))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        write(added, file);
        return added;
    }

    private static void write(KeysetHandle keys, Path file) throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "keys", ".new", forTheOwnerAlone());
        Files.writeString(half, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] forTheOwnerAlone() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
