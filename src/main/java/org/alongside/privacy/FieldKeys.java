package org.alongside.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The keys that fields are sealed with (AES-256-GCM). Other modules hand this to their {@link Sealed} columns and know no more of it.
 *
 * <p>There may be several keys: the primary one seals, every one of them opens. So a key is changed by adding one.
 */
public final class FieldKeys {
    private final KeysetHandle keys;
    private final Aead aead;

    FieldKeys(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] seal(String plain, String context) {
        return seal(bytes(plain), context);
    }

    byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + context, e);
        }
    }

    /** @throws IllegalStateException when no key here opens it, or it was sealed for another context */
    String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /** The same for a file. */
    byte[] openBytes(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + context, e);
        }
    }

    /** The number of the key that seals; no secret. */
    int primary() {
        return keys.getPrimary().getId();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
