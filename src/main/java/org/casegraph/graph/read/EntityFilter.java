package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of entities; null does not.
 *
 * @param name words of a name in any form
 * @param involving for cases: who has a part in them
 * @param clearance what something said of them asks for
 */
public record EntityFilter(
        @Nullable String name,
        @Nullable List<String> types,
        @Nullable String inCase,
        @Nullable List<String> suffered,
        @Nullable List<String> did,
        @Nullable List<String> relations,
        @Nullable String involving,
        @Nullable Clearance clearance) {

    public static final EntityFilter NONE = new EntityFilter(null, null, null, null, null, null, null, null);
}
