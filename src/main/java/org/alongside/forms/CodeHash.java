package org.alongside.forms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes of a form code what the database keeps of it, and what proves to us that a cookie is ours. */
@Component
class CodeHash {
    private static final String METHOD = "HmacSHA256";
    private static final int PROOF_BYTES = 16;

    private final SecretKeySpec key;

    CodeHash(CodeKeys keys) {
        this.key = key(keys);
    }

    /** What is kept of a code: it cannot be turned back, nor tried out without the key. */
    byte[] of(String code) {
        return mac("code:" + code);
    }

    DraftKey key(String code) {
        byte[] proof = Arrays.copyOf(mac("cookie:" + code), PROOF_BYTES);
        return new DraftKey(code, Base64.getUrlEncoder().withoutPadding().encodeToString(proof));
    }

    /** The key that a cookie holds, when we gave it. */
    Optional<DraftKey> fromCookie(String value) {
        if (!value.matches("\\d{16}\\.[\\w-]{22}")) return Optional.empty();
        DraftKey ours = key(value.substring(0, FormCode.DIGITS));
        return isSame(ours.cookie(), value) ? Optional.of(ours) : Optional.empty();
    }

    private static boolean isSame(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }

    private static SecretKeySpec key(CodeKeys keys) {
        String secret = keys.findById(CodeKey.ONLY).map(CodeKey::secret).orElseGet(() -> make(keys));
        return new SecretKeySpec(Base64.getDecoder().decode(secret), METHOD);
    }

    private static String make(CodeKeys keys) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            return keys.save(new CodeKey(Base64.getEncoder().encodeToString(secret)))
                    .secret();
        } catch (DataIntegrityViolationException anotherServerWasFirst) {
            return keys.findById(CodeKey.ONLY).orElseThrow().secret();
        }
    }
}
