package org.casegraph.graph.read;

import java.time.Instant;

/**
 * What happened to a statement since it was coded.
 *
 * @param withdrawn whether it counts no more
 */
public record Registration(Instant recordedAt, boolean withdrawn) {}
