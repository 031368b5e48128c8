package org.casegraph.source.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.CaseFile;
import org.casegraph.source.list.ListRefused;
import org.jspecify.annotations.Nullable;

/** Reads files of other tools into parts of statements, each as large as may be written at once. */
public final class FormatReader {

    private final Vocabulary vocabulary;
    private final List<Format> formats;

    public FormatReader(Vocabulary vocabulary, List<Format> formats) {
        this.vocabulary = vocabulary;
        this.formats = List.copyOf(formats);
    }

    /** A file that has been read once: what it is, and how many entries it has. */
    public final class Read {

        private final Said said;
        private final Format format;
        private final Format.Opened opened;
        private final Census census = new Census();
        private final @Nullable String sha256;

        private Read(Said said, Format format) throws IOException {
            this.said = said;
            this.format = format;
            this.opened = format.open(said, vocabulary);
            this.sha256 = opened.isOneFile() ? FileHash.of(said.file()) : null;
            opened.tell(census);
        }

        public String format() {
            return format.word();
        }

        public Header header() {
            return opened.header();
        }

        /** Whether the file itself is a document, in which its publisher speaks. */
        public boolean isDocument() {
            return opened.isDocument();
        }

        public long entries() {
            return census.entries();
        }

        public @Nullable String sha256() {
            return sha256;
        }

        /**
         * Tells what the file says, in parts.
         *
         * @param step run after each entry
         * @return what became of each field
         * @throws FileRefused if the file is another one by now
         */
        public Told tell(Consumer<CaseFile> parts, Runnable step) {
            return guarded(said, () -> {
                var drafts = new Drafts(opened, sha256, census, vocabulary, parts, step);
                opened.tell(drafts);
                int number = drafts.end();
                return new Told(number, drafts.losses());
            });
        }
    }

    /** How many parts a file has come in, and what became of each of its fields. */
    public record Told(int parts, List<Loss> losses) {
        public Told {
            losses = List.copyOf(losses);
        }
    }

    /** The name of a part of a file, by which another version takes its place. */
    public static String nameOfPart(Header header, int number) {
        return Parts.name(header, number);
    }

    /** Whether some format takes a file for its own; a case file is none. */
    public boolean recognises(Said said) {
        return format(said).isPresent();
    }

    /**
     * Reads a file to its end once.
     *
     * @throws FileRefused if it cannot be read, with all that is wrong with it
     */
    public Read read(Said said) {
        var format = format(said)
                .orElseThrow(() -> new FileRefused(said.file().toString(), 0, "it is of no format that is known"));
        return guarded(said, () -> new Read(said, format));
    }

    private Optional<Format> format(Said said) {
        try {
            var head = Head.of(said.file());
            return formats.stream()
                    .filter(format -> format.recognises(head, said))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Said said, Reading<T> reading) {
        try {
            return reading.run();
        } catch (ListRefused e) {
            throw new FileRefused(said.file().toString(), 0, String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefused(said.file().toString(), 0, "it cannot be read to its end");
        }
    }
}
