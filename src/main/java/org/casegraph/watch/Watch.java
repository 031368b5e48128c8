package org.casegraph.watch;

import java.time.Instant;

/**
 * That a viewer wants to know what becomes of findings that involve somebody, or of those of a pattern.
 *
 * @param on id of the person, case, place, body or pattern
 */
public record Watch(String id, String name, String on, boolean isPattern, Instant at) {}
