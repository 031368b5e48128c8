package org.casegraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on a day only when it is told to. */
public final class Ticking implements InstantSource {

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public Instant tick() {
        now = now.plus(Duration.ofDays(1));
        return now;
    }
}
