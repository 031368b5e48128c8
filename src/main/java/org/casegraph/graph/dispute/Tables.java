package org.casegraph.graph.dispute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Rules by what they are for, in the order in which they are written down. */
final class Tables {

    private Tables() {}

    static Map.Entry<String, Rule> row(String of, Rule rule) {
        return Map.entry(of, rule);
    }

    @SafeVarargs
    static SequencedMap<String, Rule> of(Map.Entry<String, Rule>... rows) {
        var table = new LinkedHashMap<String, Rule>();
        for (var row : rows) {
            table.put(row.getKey(), row.getValue());
        }
        return Collections.unmodifiableSequencedMap(table);
    }
}
