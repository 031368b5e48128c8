package org.casegraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Makes stable ids that show nothing of what they stand for. */
public final class Ids {

    private static final char SEPARATOR = '\u001F';

    private Ids() {}

    /** SHA-256 of the parts, in lower-case hexadecimal; no two lists of parts give the same bytes. */
    public static String hash(Iterable<String> parts) {
        var text = new StringBuilder();
        parts.forEach(
                part -> text.append(part.length()).append(':').append(part).append(SEPARATOR));
        return hash(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** An id such as {@code person-4f1d0c6b9a2e7788}: a word for the reader and 64 bits of hash. */
    public static String of(String word, String... parts) {
        return word.toLowerCase(Locale.ROOT) + "-"
                + hash(java.util.List.of(parts)).substring(0, 16);
    }
}
