package org.casegraph.graph;

/** The store did not do what was asked. The message says so in a sentence and gives nothing away. */
public final class StoreException extends RuntimeException {

    /** What went wrong, as far as the caller can act on it. */
    public enum Reason {
        /** The database cannot be reached, or is busy with itself: worth another try. */
        UNAVAILABLE("The database is not available at the moment."),
        /** The query was ended because it took too long. */
        TIMED_OUT("The database took too long to answer."),
        /** The change contradicts what is stored: a second node with the id of another. */
        CONFLICT("The change contradicts what is stored already."),
        /** A write came through the door for reads, or the account lacks a right. */
        FORBIDDEN("The database does not allow this."),
        /** Anything else: a mistake in the query, a full disk, a damaged store. */
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
        return reason == Reason.UNAVAILABLE;
    }
}
