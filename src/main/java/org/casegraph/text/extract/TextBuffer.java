package org.casegraph.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.text.DocumentText;

/** Gathers a text with its pages and paragraphs; none is longer than it may be. */
final class TextBuffer {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final int most;
    private boolean isOpening = true;

    TextBuffer(int most) {
        this.most = most;
    }

    /** What comes next stands on a new page. */
    void page() throws Unreadable {
        paragraph();
        if (!pages.isEmpty() && pages.getLast() == text.length()) {
            add("\n");
        }
        pages.add(text.length());
    }

    /** What comes next is a new paragraph. */
    void paragraph() throws Unreadable {
        if (!isOpening) {
            blankLine();
        }
        isOpening = true;
    }

    private void blankLine() throws Unreadable {
        int breaks = 0;
        while (breaks < 2 && breaks < text.length() && text.charAt(text.length() - 1 - breaks) == '\n') {
            breaks++;
        }
        add("\n\n".substring(breaks));
    }

    void append(String piece) throws Unreadable {
        if (isOpening && !piece.isBlank()) {
            int first = 0;
            while (Character.isWhitespace(piece.charAt(first))) {
                first++;
            }
            paragraphs.add(text.length() + first);
            isOpening = false;
        }
        add(piece);
    }

    private void add(String piece) throws Unreadable {
        requireRoom(piece.length());
        text.append(piece);
    }

    void requireRoom(int length) throws Unreadable {
        if (length > most - text.length()) {
            throw new Unreadable("its text is longer than %,d characters; split the file".formatted(most));
        }
    }

    boolean isBlank() {
        return paragraphs.isEmpty();
    }

    DocumentText text() {
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, clean(i));
        }
        pages.removeIf(start -> start > text.length());
        return new DocumentText(text.toString(), pages, paragraphs);
    }

    /** No text that is shown, searched and written to files holds controls, or halves of characters. */
    private char clean(int at) {
        char c = text.charAt(at);
        if (c < ' ' && c != '\n' && c != '\t') {
            return ' ';
        }
        boolean isWhole = !Character.isSurrogate(c)
                || (Character.isHighSurrogate(c)
                        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
        return isWhole && c < '\uFFFE' ? c : '\uFFFD';
    }
}
