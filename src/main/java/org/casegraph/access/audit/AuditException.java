package org.casegraph.access.audit;

import org.jspecify.annotations.Nullable;

/** Nothing can be put on record; the message is a sentence for whoever asked. What should have been is not done. */
public final class AuditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
