package org.casegraph.graph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.graph.embedded.OwnDatabase;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;

/**
 * What whoever changed something is handed, so that what she asks next sees it, whichever process on the same database
 * answers, and whichever copy of the database that reads from.
 */
public final class Bookmarks {

    /** How long one may be, which is several times what the driver makes. */
    private static final int LONGEST = 4_000;

    private static final String OWN = "own:";

    private final BookmarkManager manager;
    private final Optional<OwnDatabase> near;
    private final BookmarkSeal seal;

    /** @param near the database where it runs in this process: it has no copies, so that whatever reads it reads all */
    Bookmarks(BookmarkManager manager, Optional<OwnDatabase> near, BookmarkSeal seal) {
        this.manager = manager;
        this.near = near;
        this.seal = seal;
    }

    /** One of all that this process has changed until now. */
    public String now() {
        return seal.sealed(near.map(own -> Set.of(OWN + own.lastCommitted()))
                .orElseGet(() ->
                        manager.getBookmarks().stream().map(Bookmark::value).collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * From now on what is read for this effort sees the changes of a bookmark.
     *
     * @return false where it is not one that was handed out for this database
     */
    public boolean follow(String bookmark, Effort effort) {
        var marks = bookmark.length() > LONGEST ? Optional.<Set<String>>empty() : seal.opened(bookmark);
        if (near.isPresent()) {
            return near.get().lastCommitted() >= marks.map(Bookmarks::own).orElse(0L);
        }
        // What is in the only database there is can be read without waiting for it.
        marks.ifPresent(found -> effort.follow(
                found.stream().filter(mark -> !mark.startsWith(OWN)).collect(Collectors.toUnmodifiableSet())));
        return marks.isPresent();
    }

    private static long own(Set<String> marks) {
        return marks.stream()
                .filter(mark -> mark.startsWith(OWN))
                .mapToLong(mark -> Long.parseLong(mark.substring(OWN.length())))
                .max()
                .orElse(0);
    }
}
