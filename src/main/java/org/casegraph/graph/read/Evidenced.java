package org.casegraph.graph.read;

import java.util.List;

/** Anything that rests on statements. */
public interface Evidenced {

    /** Ids of the statements behind it, also of those that the viewer may not read. */
    List<String> statements();
}
