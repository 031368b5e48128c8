package org.casegraph.source.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what stands on a list and is neither a person nor a body. */
final class PassedOver {

    private static final int MOST = 50;
    private static final int LONGEST = 60;

    private final Map<String, Long> counts = new TreeMap<>();
    private long others;

    void count(String kind) {
        var word = kind.length() <= LONGEST ? kind : kind.substring(0, LONGEST) + "…";
        if (counts.size() < MOST || counts.containsKey(word)) {
            counts.merge(word, 1L, Long::sum);
        } else {
            others++;
        }
    }

    /** What was passed over, a sentence for each kind. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        counts.forEach((kind, count) -> sentences.add(sentence(count, "'" + kind + "'")));
        if (others > 0) {
            sentences.add(sentence(others, "other kinds"));
        }
        return sentences;
    }

    private static String sentence(long count, String kind) {
        return count == 1
                ? "1 row of the kind %s was passed over: it is neither a person nor a body.".formatted(kind)
                : "%,d rows of the kind %s were passed over: they are neither people nor bodies."
                        .formatted(count, kind);
    }
}
