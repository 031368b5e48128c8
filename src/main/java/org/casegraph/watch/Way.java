package org.casegraph.watch;

import java.util.List;
import java.util.Set;

/**
 * A way through the graph, from an end of a tie to who may be in a role of a finding.
 *
 * @param fromEnd whether it begins where the tie leads to, and not where it comes from
 */
record Way(boolean fromEnd, List<Step> steps) {

    /**
     * From what is reached so far to what hangs together with it.
     *
     * @param mayStay whether what is reached so far counts too
     * @param most how many ties in a row
     * @param labels of which what is reached has one; none where it may be anything
     */
    record Step(Set<String> types, boolean mayStay, int most, Set<String> labels, ActFilter filter) {}

    Way {
        steps = List.copyOf(steps);
    }
}
