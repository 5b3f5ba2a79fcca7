package org.alongside.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Lets a sealed number be compared and found: the same text has the same hash, which nobody can turn back or try out without the key.
 *
 * <p>The key is made once and never changed, unlike those that seal.
 */
@Component
public class KeyedHash {
    private static final String METHOD = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(HashKeys keys) {
        this.key = key(keys);
    }

    /**
     * 64 hexadecimal digits.
     *
     * @param purpose {@code table.column}: the same text kept for another purpose has another hash
     */
    public String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash for " + purpose, e);
        }
    }

    private static SecretKeySpec key(HashKeys keys) {
        String secret = keys.findById(HashKey.ONLY).map(HashKey::secret).orElseGet(() -> make(keys));
        return new SecretKeySpec(Base64.getDecoder().decode(secret), METHOD);
    }

    private static String make(HashKeys keys) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            return keys.save(new HashKey(Base64.getEncoder().encodeToString(secret)))
                    .secret();
        } catch (DataIntegrityViolationException anotherServerWasFirst) {
            return keys.findById(HashKey.ONLY).orElseThrow().secret();
        }
    }
}
