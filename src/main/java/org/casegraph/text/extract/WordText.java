package org.casegraph.text.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.casegraph.text.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word document (DOCX, transitional or strict), read part by part as it streams by: neither the archive
 * nor its XML is ever unpacked whole, and names inside it are only looked up, never used as paths.
 */
final class WordText {

    static final String EXTRACTOR = "DOCX 1";

    private WordText() {}

    static Extracted read(Path file, Bounds bounds) throws Unreadable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > bounds.entries()) {
                throw new Unreadable("the archive has %,d entries; a Word document has at most %,d"
                        .formatted(zip.size(), bounds.entries()));
            }
            return read(new WordParts(zip, bounds), bounds);
        } catch (ZipException e) {
            throw new Unreadable("the file is a damaged archive; if it is a Word document, open it and save it anew");
        } catch (IOException e) {
            throw new Unreadable("the Word document is damaged; open it and save it anew");
        }
    }

    private static Extracted read(WordParts parts, Bounds bounds) throws IOException, Unreadable {
        var main = parts.main();
        var buffer = new TextBuffer(bounds.characters());
        var words = new WordWords(buffer);
        for (var part : inOrder(parts, main)) {
            parts.read(part, words);
        }
        if (buffer.isBlank()) {
            throw new Unreadable("the Word document has no text; if it holds pictures of pages, run text recognition"
                    + " (OCR) over them");
        }
        return new Extracted(
                DocumentFormat.DOCX, EXTRACTOR, null, buffer.text(), title(parts), null, notes(parts, main, words));
    }

    /** Letterheads come first, as they do for a reader; notes stand after the text, and what is below each page last. */
    private static List<String> inOrder(WordParts parts, String main) throws IOException, Unreadable {
        var all = new LinkedHashSet<>(parts.related(main, "header"));
        all.add(main);
        all.addAll(parts.related(main, "footnotes"));
        all.addAll(parts.related(main, "endnotes"));
        all.addAll(parts.related(main, "footer"));
        return List.copyOf(all);
    }

    private static @Nullable String title(WordParts parts) throws IOException, Unreadable {
        var titles = parts.texts("docProps/core.xml", "title");
        return titles.isEmpty() ? null : Titles.usable(titles.getFirst());
    }

    private static List<String> notes(WordParts parts, String main, WordWords words) throws IOException, Unreadable {
        var notes = new ArrayList<String>();
        if (words.hasDeletions()) {
            notes.add("Words that were deleted in tracked changes were not read.");
        }
        if (!parts.related(main, "comments").isEmpty()) {
            notes.add("Comments in the margin were not read.");
        }
        if (parts.hasEmbedded()) {
            notes.add("Embedded files were not read.");
        }
        return notes;
    }
}
