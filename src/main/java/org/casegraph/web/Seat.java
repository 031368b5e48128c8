package org.casegraph.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session knows of who has logged in.
 *
 * @param changedAt when the account had changed last; the session ends when it changes again
 */
record Seat(String account, Instant changedAt) implements Serializable {

    static final String NAME = Seat.class.getName();
}
