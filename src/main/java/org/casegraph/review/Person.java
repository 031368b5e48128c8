package org.casegraph.review;

import java.util.regex.Pattern;
import org.casegraph.access.Viewer;
import org.casegraph.identity.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who decides.
 *
 * @param by the name as it was given
 * @param who the name folded: the same person in other letters is the same
 */
record Person(String by, String who) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 2_000;
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    /** While there are no accounts, everybody is the viewer of this name. */
    private static final String ANYBODY = "local";

    static Person of(@Nullable String by, Viewer viewer) {
        var name = by == null ? "" : by.strip();
        if (name.isEmpty() && !viewer.id().equals(ANYBODY)) {
            name = viewer.id();
        }
        var folded = NameKeys.folded(name);
        if (folded.isEmpty()
                || name.length() > LONGEST_NAME
                || UNREADABLE.matcher(name).find()) {
            throw new ReviewRefused("Say who decides: by is your name, of 1 to %d characters, letters among them."
                    .formatted(LONGEST_NAME));
        }
        return new Person(name, folded);
    }

    /** A reason as it is kept; null where none is given. */
    static @Nullable String reason(@Nullable String reason) {
        var said = reason == null ? "" : reason.strip();
        if (said.length() > LONGEST_REASON || UNREADABLE.matcher(said).find()) {
            throw new ReviewRefused("A reason is a text of %d characters at most.".formatted(LONGEST_REASON));
        }
        return said.isEmpty() ? null : said;
    }
}
