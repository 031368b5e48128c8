package org.casegraph.source.brat;

import java.util.LinkedHashMap;
import java.util.Map;

/** What annotators remark on a line: it sums the line up, in their own words. */
final class Remarks {

    private static final String BY_PEOPLE = "ANNOTATOR_NOTES";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Integer> unused = new LinkedHashMap<>();

    Remarks(Annotations read, LeftOut leftOut) {
        for (var remark : read.remarks()) {
            if (Meanings.key(remark.type()).equals(BY_PEOPLE) && !remark.words().isBlank()) {
                unused.putIfAbsent(remark.target(), remark.line());
                words.merge(remark.target(), remark.words().strip(), (one, other) -> one + " " + other);
            } else {
                leftOut.add("remarks of type '" + remark.type() + "'", remark.line());
            }
        }
    }

    String of(String id, String otherwise) {
        unused.remove(id);
        return words.getOrDefault(id, otherwise);
    }

    void tellUnused(LeftOut leftOut) {
        unused.values().forEach(line -> leftOut.add("remarks on what is not taken in", line));
    }
}
