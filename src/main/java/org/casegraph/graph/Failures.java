package org.casegraph.graph;

import java.util.concurrent.TimeoutException;
import org.casegraph.graph.StoreException.Reason;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.kernel.api.exceptions.Status;

/** Says in the store's own words what the driver reports. */
final class Failures {

    /** In the names of several codes. The database calls it passing, but the same would come of another try. */
    private static final String TOO_LARGE = "Memory";

    private Failures() {}

    static StoreException of(Neo4jException failure) {
        return new StoreException(reason(String.valueOf(failure.code()), mayPass(failure)), failure);
    }

    /** Of the database of this process. */
    static StoreException ofNear(RuntimeException failure) {
        var status = Status.statusCodeOf(failure);
        var code = status == null ? "" : status.code().serialize();
        return new StoreException(reason(code, mayPass(code)), failure);
    }

    /** Whether the database cannot be reached, rather than late or unwilling. */
    static boolean isGone(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                // No connection became free in time: the driver has no type of its own for that.
                || failure.getCause() instanceof TimeoutException;
    }

    private static Reason reason(String code, boolean mayPass) {
        if (code.contains("TransactionTimedOut")) {
            return Reason.TIMED_OUT;
        }
        if (code.contains(TOO_LARGE)) {
            return Reason.TOO_LARGE;
        }
        if (code.endsWith("ConstraintValidationFailed")) {
            return Reason.CONFLICT;
        }
        if (code.endsWith("Statement.AccessMode") || code.contains(".Security.")) {
            return Reason.FORBIDDEN;
        }
        return mayPass ? Reason.UNAVAILABLE : Reason.FAILED;
    }

    private static boolean mayPass(String code) {
        return code.startsWith("Neo.TransientError.") || code.endsWith("DatabaseUnavailable");
    }

    private static boolean mayPass(Neo4jException failure) {
        return failure instanceof RetryableException || isGone(failure);
    }
}
