package org.casegraph.query.refusal;

import graphql.ErrorClassification;

/** Why there is no answer. */
public enum Code implements ErrorClassification {
    /** The question is malformed, or asks for something that is not offered. */
    BAD_REQUEST,
    /** Whoever asks may not do this. */
    FORBIDDEN,
    /** The question asks for more than is worked out at once, or takes too long. */
    TOO_COSTLY,
    /** The database cannot be reached at the moment, or its disk is full: worth another try. */
    UNAVAILABLE,
    /** Something went wrong on our side. */
    INTERNAL
}
