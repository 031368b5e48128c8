package org.casegraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casegraph.graph.Past;

/**
 * A key under which something is gathered, from the present or from a past: one answer may hold both, and what is
 * gathered from one must not be given for the other.
 */
record Asked<K>(Optional<Past> past, K key) {

    /** What a reading gives for some keys, each read from where it was asked. */
    static <K, V> Map<Asked<K>, V> answers(Collection<Asked<K>> asked, Function<Collection<K>, Map<K, V>> reading)
            throws Exception {
        var keys = new LinkedHashMap<Optional<Past>, List<K>>();
        asked.forEach(
                one -> keys.computeIfAbsent(one.past(), _ -> new ArrayList<>()).add(one.key()));
        var answers = new LinkedHashMap<Asked<K>, V>();
        for (var entry : keys.entrySet()) {
            var past = entry.getKey();
            var found = past.isEmpty()
                    ? Past.inPresent(() -> reading.apply(entry.getValue()))
                    : past.get().in(() -> reading.apply(entry.getValue()));
            found.forEach((key, value) -> answers.put(new Asked<>(past, key), value));
        }
        return answers;
    }
}
