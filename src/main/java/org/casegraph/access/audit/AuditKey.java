package org.casegraph.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals entries, so that nobody who lacks it can write a chain of their own in the place of ours. */
public final class AuditKey {

    private static final String HMAC = "HmacSHA256";
    private static final int LEAST = 32;

    private final SecretKeySpec key;

    private AuditKey(SecretKeySpec key) {
        this.key = key;
    }

    /** @throws AuditException where it could be guessed */
    public static AuditKey of(String secret) {
        if (secret.length() < LEAST) {
            throw new AuditException("The key of the audit log needs %d characters or more.".formatted(LEAST), null);
        }
        return new AuditKey(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
    }

    String seal(String hash) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(hash.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
