package org.casegraph.query;

import java.util.List;
import org.casegraph.text.DocumentText;

/**
 * A piece of the text of a document, that never begins or ends inside a character.
 *
 * @param pages where pages begin in it, counted from the beginning of the text
 * @param paragraphs where paragraphs begin in it, counted likewise
 */
record TextPiece(int from, int to, int total, String text, List<Integer> pages, List<Integer> paragraphs) {

    static TextPiece of(DocumentText document, int from, int length) {
        var text = document.text();
        int first = whole(text, from);
        int last = Math.max(whole(text, Math.min(from + length, text.length())), first);
        return new TextPiece(
                first,
                last,
                text.length(),
                text.substring(first, last),
                within(document.pages(), first, last),
                within(document.paragraphs(), first, last));
    }

    private static int whole(String text, int place) {
        boolean isInside = place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return isInside ? place - 1 : place;
    }

    private static List<Integer> within(List<Integer> starts, int from, int to) {
        return starts.stream().filter(start -> from <= start && start < to).toList();
    }
}
