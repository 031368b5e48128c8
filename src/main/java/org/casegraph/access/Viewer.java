package org.casegraph.access;

import org.casegraph.model.Clearance;
import org.casegraph.model.Readers;

/**
 * Whoever asks, how much of what is known they may read, and what they may do.
 *
 * @param readers those who may read the same
 */
public record Viewer(String id, Readers readers, Role role) {

    /** Whoever reads what nobody else is kept from by a compartment; at SEALED that is everything. */
    public Viewer(String id, Clearance clearance, Role role) {
        this(id, Readers.of(clearance), role);
    }

    /** Whoever works at the machine itself may do everything; only what may be read is bounded. */
    public Viewer(String id, Clearance clearance) {
        this(id, clearance, Role.ADMINISTRATOR);
    }

    public Clearance clearance() {
        return readers.clearance();
    }

    /** Whether nothing is kept from them. */
    public boolean readsEverything() {
        return readers.readEverything();
    }
}
