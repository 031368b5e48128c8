package org.casegraph.query.limit;

import graphql.execution.AbortExecutionException;

/** How much one request may ask for. */
final class Limits {

    static final int CHARACTERS = 20_000;
    static final int TOKENS = 5_000;
    static final int NESTING = 120;
    static final int DEPTH = 15;
    static final int FIELDS = 2_000;
    static final int ROOT_FIELDS = 20;
    static final int ALIASES = 30;
    static final int DIRECTIVES = 30;
    static final int COST = 50_000;
    static final int VALUES = 5_000;
    static final int TEXT = 200_000;

    private Limits() {}

    static AbortExecutionException refused(String sentence) {
        return new AbortExecutionException(sentence);
    }
}
