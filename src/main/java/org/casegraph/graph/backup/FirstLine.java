package org.casegraph.graph.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself before anything else, as one line of JSON: that it is one, and how it is locked.
 *
 * @param casegraph always {@code backup}
 * @param form of what follows, counted from 1
 * @param cipher null where anyone may read it
 * @param key how the key is made of the password
 * @param salt in Base64
 */
record FirstLine(
        @Nullable String casegraph,
        int form,
        @Nullable String cipher,
        @Nullable String key,
        int iterations,
        @Nullable String salt) {

    private static final String BACKUP = "backup";
    private static final int FORM = 1;
    private static final int LONGEST = 1_000;
    private static final int SALT_BYTES = 16;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FirstLine open() {
        return new FirstLine(BACKUP, FORM, null, null, 0, null);
    }

    static FirstLine locked(int iterations) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var text = Base64.getEncoder().encodeToString(salt);
        return new FirstLine(BACKUP, FORM, PasswordSeal.CIPHER, PasswordSeal.KEY, iterations, text);
    }

    boolean isLocked() {
        return cipher != null;
    }

    /** @throws BackupRefused if a password is needed and there is none */
    Seal seal(char @Nullable [] password) {
        if (!isLocked()) {
            return new OpenSeal();
        }
        if (password == null) {
            throw new BackupRefused("The backup is locked: it needs its password.");
        }
        return PasswordSeal.of(password, Base64.getDecoder().decode(String.valueOf(salt)), iterations);
    }

    byte[] bytes() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads up to the end of the line. */
    static FirstLine read(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        int next = from.read();
        while (next != '\n') {
            if (next < 0 || line.size() >= LONGEST) {
                throw none();
            }
            line.write(next);
            next = from.read();
        }
        return parsed(line.toByteArray());
    }

    private static FirstLine parsed(byte[] line) {
        try {
            var first = JSON.readValue(line, FirstLine.class);
            if (first == null || !BACKUP.equals(first.casegraph)) {
                throw none();
            }
            if (first.form > FORM) {
                throw new BackupRefused("The backup was made by a newer Casegraph: restore it with that.");
            }
            // Written in another way it is not what was written, even where it says the same.
            boolean isOurs = first.isLocked() ? first.isLockedAsWeDo() : first.equals(open());
            if (!isOurs || !Arrays.equals(first.bytes(), withItsEnd(line))) {
                throw none();
            }
            return first;
        } catch (JacksonException e) {
            throw none();
        }
    }

    private static byte[] withItsEnd(byte[] line) {
        var whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        return whole;
    }

    private boolean isLockedAsWeDo() {
        return PasswordSeal.CIPHER.equals(cipher)
                && PasswordSeal.KEY.equals(key)
                && iterations > 0
                && iterations <= MOST_ITERATIONS
                && salt != null
                && salt.matches("[A-Za-z0-9+/]{22}==");
    }

    private static BackupRefused none() {
        return new BackupRefused("The file is no backup of Casegraph, or its first line is damaged.");
    }
}
