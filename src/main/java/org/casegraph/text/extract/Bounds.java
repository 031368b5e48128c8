package org.casegraph.text.extract;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How much of a file is read at most.
 *
 * @param bytes of the file
 * @param markup bytes of text and markup that are read at once: of an HTML page, or of a mail without its attachments
 * @param unpacked bytes that an archive holds
 * @param entries of an archive
 * @param characters of the text
 * @param pages of a document
 * @param depth to which mails may lie in mails
 * @param parts of a mail
 * @param time that reading may take
 * @param memory megabytes that reading may take
 */
public record Bounds(
        long bytes,
        long markup,
        long unpacked,
        int entries,
        int characters,
        int pages,
        int depth,
        int parts,
        Duration time,
        int memory) {

    private static final long MEBI = 1024L * 1024;

    public static final Bounds USUAL = new Bounds(
            100 * MEBI, 20 * MEBI, 200 * MEBI, 10_000, 20_000_000, 20_000, 20, 1_000, Duration.ofSeconds(60), 512);

    public Bounds withBytes(long most) {
        return new Bounds(most, markup, unpacked, entries, characters, pages, depth, parts, time, memory);
    }

    public Bounds withTime(Duration most) {
        return new Bounds(bytes, markup, unpacked, entries, characters, pages, depth, parts, most, memory);
    }

    static String inMebibytes(long bytes) {
        return bytes / MEBI + " MiB";
    }

    /** In one word, for another process. */
    @Override
    public String toString() {
        return "%d,%d,%d,%d,%d,%d,%d,%d,%d,%d"
                .formatted(bytes, markup, unpacked, entries, characters, pages, depth, parts, time.toMillis(), memory);
    }

    static Bounds parse(String word) {
        var all = Stream.of(word.split(",")).map(Long::parseLong).toList();
        return new Bounds(
                all.get(0),
                all.get(1),
                all.get(2),
                Math.toIntExact(all.get(3)),
                Math.toIntExact(all.get(4)),
                Math.toIntExact(all.get(5)),
                Math.toIntExact(all.get(6)),
                Math.toIntExact(all.get(7)),
                Duration.ofMillis(all.get(8)),
                Math.toIntExact(all.get(9)));
    }
}
