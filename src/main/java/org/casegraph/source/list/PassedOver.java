package org.casegraph.source.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what stands on a list and is neither a person nor a body, and what is of a kind that is not known here. */
final class PassedOver {

    private static final int MOST = 50;
    private static final int LONGEST = 60;
    private static final int SHOWN = 5;

    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private long others;
    private long unknowns;

    void count(String kind) {
        var word = cut(kind);
        if (counts.size() < MOST || counts.containsKey(word)) {
            counts.merge(word, 1L, Long::sum);
        } else {
            others++;
        }
    }

    /** A row that is read all the same, as what the list is of. */
    void countUnknown(String kind) {
        unknowns++;
        if (unknown.size() < SHOWN) {
            unknown.add("'" + cut(kind) + "'");
        }
    }

    private static String cut(String kind) {
        return kind.length() <= LONGEST ? kind : kind.substring(0, LONGEST) + "…";
    }

    /** What was passed over, a sentence for each kind, and what was read without its kind being known. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        counts.forEach((kind, count) -> sentences.add(sentence(count, "'" + kind + "'")));
        if (others > 0) {
            sentences.add(sentence(others, "other kinds"));
        }
        if (unknowns > 0) {
            sentences.add("%s of kinds that are not known here, such as %s; they were taken for what the list is of."
                    .formatted(
                            unknowns == 1 ? "1 row is" : "%,d rows are".formatted(unknowns),
                            String.join(", ", unknown)));
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
