package org.casegraph.access;

import org.casegraph.model.Clearance;

/** Whoever asks, and how much of what is known they may read. */
public record Viewer(String id, Clearance clearance) {}
