package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.OriginGroup;
import org.jspecify.annotations.Nullable;

/**
 * Statements that count as one, since they go back to the same voices.
 *
 * @param voices those of them whom the viewer may know
 * @param statements ids
 * @param counted how it was counted, in a sentence
 * @param group what makes one of its voices, null where nothing but the voices themselves does
 */
public record Origin(List<Entity> voices, List<String> statements, String counted, @Nullable OriginGroup group) {

    public Origin {
        voices = List.copyOf(voices);
        statements = List.copyOf(statements);
    }
}
