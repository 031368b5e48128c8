package org.casegraph.source.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * What a look at the bytes of a file tells: that it is text, and in which encoding. All of it is looked at, a piece at a
 * time, because the first letter outside ASCII may stand far down.
 *
 * @param mark how many bytes of a byte order mark to skip
 */
public record Look(Charset charset, int mark, long bytes) {

    private static final int PIECE = 64 * 1024;
    private static final int HEAD = 4096;

    /** @throws ListRefused if it is no text, or in no encoding that is known */
    public static Look at(Path file, @Nullable String encoding) throws IOException {
        var head = head(file);
        requireText(head);
        var marked = marked(head, Files.size(file));
        if (marked.isPresent()) {
            return marked.get();
        }
        var wide = wide(head);
        if (wide != null) {
            return new Look(wide, 0, Files.size(file));
        }
        return new Look(encoding == null ? told(file) : named(encoding), 0, Files.size(file));
    }

    /** The text, a piece at a time; what is no text in its encoding comes as U+FFFD. */
    public BufferedReader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(bytes, charset), PIECE);
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static void requireText(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (head.length == 0) {
            throw new ListRefused("The list is empty.");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            throw new ListRefused("The file is an archive or a spreadsheet; save the table as CSV and hand that over.");
        }
        if (start.startsWith("\u001F\u008B")
                || start.startsWith("BZh")
                || start.startsWith("\u00FD7zXZ")
                || start.startsWith("7z\u00BC\u00AF")) {
            throw new ListRefused("The file is compressed; unpack it and hand over what is in it.");
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0") || start.startsWith("%PDF")) {
            throw new ListRefused("The file is no table of text; save the table as CSV and hand that over.");
        }
    }

    private static Optional<Look> marked(byte[] head, long size) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Look(StandardCharsets.UTF_8, 3, size));
        }
        if (begins(head, 0xFF, 0xFE)) {
            return Optional.of(new Look(StandardCharsets.UTF_16LE, 2, size));
        }
        return begins(head, 0xFE, 0xFF) ? Optional.of(new Look(StandardCharsets.UTF_16BE, 2, size)) : Optional.empty();
    }

    /** UTF-16 without a mark: every second byte of separators and digits is nought. */
    private static @Nullable Charset wide(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < head.length; at++) {
            even += at % 2 == 0 && head[at] == 0 ? 1 : 0;
            odd += at % 2 == 1 && head[at] == 0 ? 1 : 0;
        }
        boolean isMany = even + odd > Math.max(2, head.length / 20);
        if (isMany && (even == 0 || odd == 0)) {
            return even == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static Charset told(Path file) throws IOException {
        var detector = new UniversalDetector();
        var utf8 = new Utf8Check();
        var piece = new byte[PIECE];
        try (var stream = Files.newInputStream(file)) {
            for (int length = stream.read(piece); length > 0; length = stream.read(piece)) {
                requireNoNul(piece, length);
                utf8.look(piece, length);
                if (!detector.isDone()) {
                    detector.handleData(piece, 0, length);
                }
            }
        }
        if (utf8.holds()) {
            return StandardCharsets.UTF_8;
        }
        detector.dataEnd();
        var found = detector.getDetectedCharset();
        return found == null || found.equals("UTF-8") ? Charset.forName("windows-1252") : named(found);
    }

    private static void requireNoNul(byte[] piece, int length) {
        for (int at = 0; at < length; at++) {
            if (piece[at] == 0) {
                throw new ListRefused("The file holds NUL bytes, so it is no text; accepted is a table as CSV, or"
                        + " entities of FollowTheMoney, one a line.");
            }
        }
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            throw new ListRefused("There is no encoding '%s'; accepted are names such as UTF-8 and windows-1251."
                    .formatted(name.strip().toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
