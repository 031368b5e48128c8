package org.casegraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes bookmarks before they leave the server. A bookmark counts all changes of the database, those among them that
 * whoever is handed it may not know of. Every process that has the same secret can open it.
 */
final class BookmarkSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PIECE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param secret what all processes on one database know, such as their password there */
    BookmarkSeal(String secret) {
        this.key = new SecretKeySpec(hash("casegraph bookmark\n" + secret), "AES");
    }

    String sealed(Set<String> bookmarks) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var text = String.join("\n", new TreeSet<>(bookmarks)).getBytes(StandardCharsets.UTF_8);
        // How long it is tells nothing of how far the database has counted.
        var padded = Arrays.copyOf(text, (text.length / PIECE + 1) * PIECE);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(padded);
            var all = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, all, NONCE, closed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where it was not sealed with this secret. */
    Optional<Set<String>> opened(String sealed) {
        try {
            var all = Base64.getUrlDecoder().decode(sealed.strip());
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            var padded = cipher(Cipher.DECRYPT_MODE, all).doFinal(all, NONCE, all.length - NONCE);
            var text = new String(padded, StandardCharsets.UTF_8).replace("\0", "");
            return Optional.of(new TreeSet<>(text.lines().toList()));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        return cipher;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
