package org.casegraph.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** The store did not do what was asked. The message says so in a sentence and gives nothing away. */
public final class StoreException extends RuntimeException {

    /** What went wrong, as far as the caller can act on it. */
    public enum Reason {
        /** The database cannot be reached, or is busy with itself: worth another try. */
        UNAVAILABLE("The database is not available at the moment."),
        /** There is too little room on the disk; nothing was changed. Worth another try once there is. */
        FULL("There is no room left on the disk; nothing was changed."),
        /** The query was ended because it took too long. */
        TIMED_OUT("The database took too long to answer."),
        /** It was ended because it took too much memory. */
        TOO_LARGE("The database would need more memory for this than one change or question may take."),
        /** The change contradicts what is stored: a second node with the id of another. */
        CONFLICT("The change contradicts what is stored already."),
        /** A write came through the door for reads, or the account lacks a right. */
        FORBIDDEN("The database does not allow this."),
        /** Anything else: a mistake in the query, a damaged store. */
        FAILED("The database could not do what was asked.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    StoreException(Reason reason, Throwable cause) {
        super(reason.sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same request may succeed a little later. */
    public boolean mayPass() {
        return reason == Reason.UNAVAILABLE || reason == Reason.FULL;
    }

    /** What the store did not do, where that is what made something else fail. */
    public static Optional<StoreException> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return Optional.of(known);
            }
            if (cause instanceof Neo4jException driver) {
                return Optional.of(Failures.of(driver));
            }
        }
        return Optional.empty();
    }
}
