package org.casegraph.graph;

import java.time.Duration;

/** How long a transaction may run before the database ends it. */
record TimeLimits(Duration read, Duration write) {}
