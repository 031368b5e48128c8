package org.casegraph.query;

import java.util.List;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.model.Clearance;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells whoever asks who they are here. */
@Controller
final class MyAccount {

    /** What one is told of oneself. */
    record Me(String name, Role role, Clearance clearance, List<String> compartments) {}

    @QueryMapping
    Me me(@ContextValue Viewer viewer) {
        return new Me(
                viewer.id(), viewer.role(), viewer.clearance(), viewer.readers().compartments());
    }
}
