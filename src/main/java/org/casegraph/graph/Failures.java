package org.casegraph.graph;

import java.util.concurrent.TimeoutException;
import org.casegraph.graph.StoreException.Reason;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says in the store's own words what the driver reports. */
final class Failures {

    private Failures() {}

    static StoreException of(Neo4jException failure) {
        return new StoreException(reason(failure), failure);
    }

    /** Whether the database cannot be reached, rather than late or unwilling. */
    static boolean isGone(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                // No connection became free in time: the driver has no type of its own for that.
                || failure.getCause() instanceof TimeoutException;
    }

    private static Reason reason(Neo4jException failure) {
        var code = String.valueOf(failure.code());
        if (code.contains("TransactionTimedOut")) {
            return Reason.TIMED_OUT;
        }
        if (code.endsWith("ConstraintValidationFailed")) {
            return Reason.CONFLICT;
        }
        if (code.endsWith("Statement.AccessMode") || code.contains(".Security.")) {
            return Reason.FORBIDDEN;
        }
        return mayPass(failure) ? Reason.UNAVAILABLE : Reason.FAILED;
    }

    private static boolean mayPass(Neo4jException failure) {
        return failure instanceof RetryableException || isGone(failure);
    }
}
