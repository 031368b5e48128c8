package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the paragraphs of a plain text begin. */
final class Paragraphs {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");

    private Paragraphs() {}

    static List<Integer> of(String text) {
        var starts = new ArrayList<>(List.of(0));
        var gaps = EMPTY_LINES.matcher(text);
        while (gaps.find()) {
            if (gaps.end() < text.length()) {
                starts.add(gaps.end());
            }
        }
        return starts;
    }
}
