package org.casegraph.graph.backup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a store comes into a file, and how it reads there. */
public interface Sieve {

    /** All of it, as it is. */
    Sieve ALL = new Sieve() {
        @Override
        public Optional<Map<String, @Nullable Object>> node(
                List<String> labels, Map<String, @Nullable Object> properties) {
            return Optional.of(properties);
        }

        @Override
        public String id(String id) {
            return id;
        }
    };

    /** The properties of a node as the file has them; empty where it stays out, and all that is tied to it with it. */
    Optional<Map<String, @Nullable Object>> node(List<String> labels, Map<String, @Nullable Object> properties);

    /** What is called so in the store, as the file calls it. */
    String id(String id);
}
