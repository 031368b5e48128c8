package org.casegraph.graph.dispute;

import java.util.Optional;

/** What is known of those whom statements name, as far as the one who compares may know it. */
public interface Knowledge {

    /** The entity or act that a mention stands for; empty where it is hidden. */
    Optional<String> canonical(String mention);

    /** Whether one says less of the same as the other: "the authorities" of a ministry, a town of a prison in it. */
    boolean isVaguer(String one, String other);
}
