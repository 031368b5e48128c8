package org.casegraph.source.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * By what a file is recognised: its name and how it begins.
 *
 * @param name in small letters, without the folders
 * @param start its first characters
 */
public record Head(String name, String start) {

    private static final int LENGTH = 64 * 1024;

    public static Head of(Path file) throws IOException {
        var name = file.getFileName();
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LENGTH);
            return new Head(name == null ? "" : name.toString().toLowerCase(Locale.ROOT), decoded(bytes));
        }
    }

    public boolean ends(String... endings) {
        return List.of(endings).stream().anyMatch(name::endsWith);
    }

    /** What it begins with, blanks aside. */
    public String first() {
        return start.strip();
    }

    /** Its first line that is not blank. */
    public String firstLine() {
        return start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static String decoded(byte[] bytes) {
        int mark = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            mark = 2;
            charset = bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return new String(Arrays.copyOfRange(bytes, mark, bytes.length), charset);
    }

    private static boolean begins(byte[] bytes, int... signs) {
        return bytes.length >= signs.length
                && java.util.stream.IntStream.range(0, signs.length).allMatch(at -> (bytes[at] & 0xFF) == signs[at]);
    }
}
