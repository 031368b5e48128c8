package org.casegraph.graph;

import java.time.Duration;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Opens sessions to read and to write in, which share their bookmarks, and says in the store's words what fails. */
record Sessions(Driver driver, SessionConfig reading, SessionConfig writing) {

    /** @param database null for the account's home database */
    static Sessions of(Driver driver, BookmarkManager bookmarks, @Nullable String database) {
        return new Sessions(
                driver, config(AccessMode.READ, bookmarks, database), config(AccessMode.WRITE, bookmarks, database));
    }

    <T> T read(Duration time, BiFunction<Session, Patience, T> work) {
        return in(reading, time, work);
    }

    <T> T write(Duration time, BiFunction<Session, Patience, T> work) {
        return in(writing, time, work);
    }

    private <T> T in(SessionConfig config, Duration time, BiFunction<Session, Patience, T> work) {
        try (var session = driver.session(following(config))) {
            return Patience.during(time, patience -> work.apply(session, patience));
        } catch (Neo4jException e) {
            var isOver = Effort.current().filter(Effort::isOver).isPresent();
            throw isOver && !Failures.isGone(e) ? Effort.overdue(e) : Failures.of(e);
        }
    }

    /** What somebody was handed by another process is awaited beside what this one has changed. */
    private static SessionConfig following(SessionConfig config) {
        var followed = Effort.current().map(Effort::followed).orElse(Set.of());
        if (followed.isEmpty()) {
            return config;
        }
        var following = SessionConfig.builder()
                .withDefaultAccessMode(config.defaultAccessMode())
                .withBookmarks(followed.stream().map(Bookmark::from).toList());
        config.bookmarkManager().ifPresent(following::withBookmarkManager);
        config.database().ifPresent(following::withDatabase);
        return following.build();
    }

    private static SessionConfig config(AccessMode mode, BookmarkManager bookmarks, @Nullable String database) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(bookmarks);
        return (database == null ? config : config.withDatabase(database)).build();
    }
}
