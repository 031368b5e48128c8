package org.casegraph.pattern;

import java.util.List;

/** Who fills a role of a finding, by name; nobody where it is not known. */
public record Role(String name, List<Participant> entities) {
    public Role {
        entities = List.copyOf(entities);
    }
}
