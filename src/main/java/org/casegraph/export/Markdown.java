package org.casegraph.export;

import java.util.regex.Pattern;

/** Puts text of others into Markdown so that it stays text. */
final class Markdown {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~])");

    private Markdown() {}

    static String plain(String text) {
        return MARKS.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
    }
}
