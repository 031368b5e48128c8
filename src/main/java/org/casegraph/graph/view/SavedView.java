package org.casegraph.graph.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What somebody looked at and wants to see again.
 *
 * @param owner id of the viewer whose view it is
 * @param address what the explorer shows, as it stands after # in its address
 * @param arrangement where things stand in the drawing, as the explorer writes it; null where they find their own place
 */
@Node("SavedView")
public record SavedView(
        @Id String id, String owner, String name, String address, @Nullable String arrangement, Instant savedAt) {}
