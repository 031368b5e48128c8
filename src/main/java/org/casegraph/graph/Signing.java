package org.casegraph.graph;

import org.casegraph.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Under whose name a decision is kept. */
final class Signing {

    private static final int LONGEST = 200;

    private Signing() {}

    /**
     * The name as it is kept.
     *
     * @param by who decided, null for whoever asks
     * @throws RulingRefused if it is no name
     */
    static String author(@Nullable String by, Viewer viewer) {
        if (by == null) {
            return viewer.id();
        }
        var name = by.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RulingRefused(
                    "by says who decided, in 1 to %d characters; left out, it is you.".formatted(LONGEST));
        }
        return name;
    }
}
