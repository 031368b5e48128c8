package org.casegraph.graph.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;

/** Held texts, the last few kept at hand: reading one checks all of its bytes. */
final class Texts {

    private static final int KEPT = 16;

    private final @Nullable HeldTexts held;
    private final Map<String, Optional<String>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
            return size() > KEPT;
        }
    };

    /** @param held null where no texts are held */
    Texts(@Nullable HeldTexts held) {
        this.held = held;
    }

    Optional<String> of(String sha256) {
        return held == null ? Optional.empty() : kept.computeIfAbsent(sha256, held::text);
    }
}
