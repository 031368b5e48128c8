package org.casegraph.access;

import org.casegraph.model.Clearance;

/** Whoever asks, how much of what is known they may read, and what they may do. */
public record Viewer(String id, Clearance clearance, Role role) {

    /** Whoever works at the machine itself may do everything; only what may be read is bounded. */
    public Viewer(String id, Clearance clearance) {
        this(id, clearance, Role.ADMINISTRATOR);
    }
}
