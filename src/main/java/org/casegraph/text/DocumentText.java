package org.casegraph.text;

import java.util.Collections;
import java.util.List;

/**
 * The text of a document as it was extracted, which never changes afterwards.
 *
 * @param pages where each page begins, the first at 0; empty where the format knows no pages
 * @param paragraphs where each paragraph begins, in order
 */
public record DocumentText(String text, List<Integer> pages, List<Integer> paragraphs) {

    public DocumentText {
        pages = List.copyOf(pages);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The page that holds a place, counted from one; 0 where there are no pages. */
    public int pageAt(int offset) {
        return ordinal(pages, offset);
    }

    /** The paragraph that holds a place, counted from one; 0 before the first. */
    public int paragraphAt(int offset) {
        return ordinal(paragraphs, offset);
    }

    private static int ordinal(List<Integer> starts, int offset) {
        int at = Collections.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
