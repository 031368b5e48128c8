package org.casegraph.source.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;
import org.casegraph.source.Words;

/** Whether words of a file may be kept. */
final class Texts {

    static final int LONGEST_NAME = 500;
    static final int LONGEST_VALUE = 10_000;
    static final int LONGEST_SUMMARY = 20_000;

    /** Control characters and halves of surrogate pairs: no store and no page gives them back as they were. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r\\x85]]");

    private Texts() {}

    /** @throws IllegalArgumentException with a sentence, if it may not be kept */
    static void require(String text, int longest) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("there is nothing in it");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "it has %,d characters; accepted are up to %,d".formatted(text.length(), longest));
        }
        if (UNREADABLE.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "'" + Words.shortened(text) + "' holds a character that no text has; take it out");
        }
    }

    /** The words of a statement, and how long each may be. */
    static Map<String, Integer> of(Statement statement) {
        var texts = new LinkedHashMap<String, Integer>();
        texts.put(statement.summary(), LONGEST_SUMMARY);
        texts.put(statement.coder(), LONGEST_NAME);
        texts.put(statement.origin(), LONGEST_VALUE);
        switch (statement.fact()) {
            case Fact.Named named -> texts.put(named.name().value(), LONGEST_NAME);
            case Fact.Valued valued -> texts.put(valued.value(), LONGEST_VALUE);
            case Fact.Related tie -> Optional.ofNullable(tie.quality()).ifPresent(q -> texts.put(q, LONGEST_NAME));
            case Fact.Happened act -> act.details().values().forEach(detail -> texts.put(detail, LONGEST_VALUE));
        }
        return texts;
    }

    /** The same without characters that may not be kept, and no longer than some. */
    static String clean(String text, int longest) {
        var clean = UNREADABLE.matcher(text).replaceAll("\uFFFD").strip();
        return clean.length() > longest ? clean.substring(0, longest - 1) + "…" : clean;
    }
}
