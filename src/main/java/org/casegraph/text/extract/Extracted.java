package org.casegraph.text.extract;

import java.util.List;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file.
 *
 * @param extractor what read it, and in which version: another one may read another text
 * @param encoding of a file that is text itself, null for others
 * @param title as the file gives it, null where it gives none
 * @param language as the file gives it (BCP 47), null where it gives none
 * @param notes what was left out of the text, a sentence each
 */
public record Extracted(
        DocumentFormat format,
        String extractor,
        @Nullable String encoding,
        DocumentText text,
        @Nullable String title,
        @Nullable String language,
        List<String> notes) {

    public Extracted {
        notes = List.copyOf(notes);
    }

    /** What was left out, in one line; null where nothing was. */
    public @Nullable String noted() {
        return notes.isEmpty() ? null : String.join(" ", notes);
    }
}
