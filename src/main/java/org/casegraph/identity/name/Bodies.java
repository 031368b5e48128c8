package org.casegraph.identity.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Institutions that are known well enough to have a code, and which of them came after which. */
final class Bodies {

    /** A line of the table. */
    record Body(String code, List<String> names, @Nullable String follows) {}

    /** A name in its own words, and what they mean in any language. */
    record Key(String name, String meaning) {}

    private final Map<String, Body> byName = new HashMap<>();
    private final Map<String, Body> byMeaning = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<String, Body> byCode = new HashMap<>();

    Bodies(Body[] bodies, Function<String, Key> key) {
        Arrays.stream(bodies).forEach(body -> {
            byCode.put(body.code(), body);
            body.names().forEach(name -> put(key.apply(name), body));
        });
    }

    private void put(Key key, Body body) {
        byName.put(key.name(), body);
        var other = byMeaning.putIfAbsent(key.meaning(), body);
        if (other != null && other != body) {
            doubtful.add(key.meaning());
        }
    }

    /** By the very words of a name, or by what they mean where that fits one body alone. */
    @Nullable
    Body find(Key key) {
        var named = byName.get(key.name());
        return named != null || doubtful.contains(key.meaning()) ? named : byMeaning.get(key.meaning());
    }

    /** The first of those that came one after the other, of which this is one. */
    String first(Body body) {
        var first = body;
        var at = body.follows();
        for (int steps = 0; at != null && steps < byCode.size(); steps++) {
            var before = byCode.get(at);
            first = before == null ? first : before;
            at = before == null ? null : before.follows();
        }
        return first.code();
    }

    /** Whether a body came after another, at once or through others between them. */
    boolean follows(Body later, Body earlier) {
        var at = later.follows();
        for (int steps = 0; at != null && steps < byCode.size(); steps++) {
            if (at.equals(earlier.code())) {
                return true;
            }
            var before = byCode.get(at);
            at = before == null ? null : before.follows();
        }
        return false;
    }
}
