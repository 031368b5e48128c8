package org.casegraph.graph.protect;

import org.casegraph.model.Readers;

/** Tells what stands in the place of protected names, for texts that do not come out of the graph. */
public interface MaskDoor {

    Mask mask(Readers readers);
}
