package org.casegraph.graph;

import java.util.Map;

/** Ends what the database still does for questions that nobody waits for. */
public final class Efforts {

    private final BoltDoors doors;
    private final Cypher end;

    Efforts(BoltDoors doors, CypherFiles files) {
        this.doors = doors;
        this.end = files.write("effort_end");
    }

    /** Ends the work on a question; does nothing where it changes something, which is carried through. */
    public void giveUp(Effort effort) {
        if (effort.giveUp()) {
            doors.atOnce(end, Map.of("effort", effort.id()));
        }
    }
}
