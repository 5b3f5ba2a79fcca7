package org.alongside.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id for codes that people type: few digits, so each guess must cost something.
 *
 * <p>The same salt gives the same hash, so that a code on paper can be looked up by it.
 */
final class SlowHash {
    private static final int KIBIBYTES = 16 * 1024;

    private SlowHash() {}

    static String of(String code, String salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(sixteen(salt))
                .build());
        byte[] hash = new byte[32];
        argon.generateBytes(code.toCharArray(), hash);
        return HexFormat.of().formatHex(hash);
    }

    private static byte[] sixteen(String salt) {
        byte[] digest = Digest.of(salt.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(digest, 16);
    }
}
