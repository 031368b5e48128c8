package org.casegraph.graph.embedded;

import org.jspecify.annotations.Nullable;

/** Casegraph cannot start: a sentence for the person who started it, and one about what can be done. */
public final class StartException extends RuntimeException {

    private final String advice;

    public StartException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
