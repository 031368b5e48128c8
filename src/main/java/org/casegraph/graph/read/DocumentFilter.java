package org.casegraph.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of documents; null does not.
 *
 * @param title words of the title
 * @param held whether the text has to be held, or must not be
 * @param hashes those of the texts that are held, null where it does not matter
 */
public record DocumentFilter(
        @Nullable List<String> types,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String title,
        @Nullable Boolean held,
        @Nullable List<String> hashes) {

    public static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null, null, null);

    /** The same, knowing the hashes of the texts that are held. */
    public DocumentFilter with(List<String> hashes) {
        return new DocumentFilter(types, publisher, author, language, title, held, hashes);
    }
}
