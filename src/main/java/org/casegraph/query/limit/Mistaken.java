package org.casegraph.query.limit;

import graphql.ErrorType;
import graphql.execution.AbortExecutionException;

/** What was asked is not too much, but wrong. */
final class Mistaken extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    Mistaken(String sentence) {
        super(sentence);
    }

    @Override
    public ErrorType getErrorType() {
        return ErrorType.ValidationError;
    }
}
