package org.casegraph.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in a document where a statement stands: characters (UTF-16 units, end exclusive) into the held text as in
 * the W3C text position selector, or a page, or a paragraph; pages and paragraphs count from one.
 */
public record Locator(
        @Nullable Integer start, @Nullable Integer end, @Nullable Integer page, @Nullable Integer paragraph) {

    public Locator {
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("A position has a start and an end: " + start + ", " + end);
        }
        if (start != null && end != null && (start < 0 || end <= start)) {
            throw new IllegalArgumentException(
                    "A position starts at 0 or later and ends after it: " + start + "-" + end);
        }
        if (start == null && page == null && paragraph == null) {
            throw new IllegalArgumentException("A locator says a position, a page or a paragraph");
        }
    }

    public static Locator at(int start, int end) {
        return new Locator(start, end, null, null);
    }

    /** The words at this place of a text; empty where it points at no characters, or beyond the end. */
    public Optional<String> in(String text) {
        return start == null || end == null || end > text.length()
                ? Optional.empty()
                : Optional.of(text.substring(start, end));
    }

    /** Whether it points at characters. */
    public boolean isPosition() {
        return start != null;
    }
}
