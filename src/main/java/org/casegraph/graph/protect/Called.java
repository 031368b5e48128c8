package org.casegraph.graph.protect;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.graph.protect.Guards.Guard;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called besides what its names say.
 *
 * @param guard empty where nobody protects it
 * @param known the lowest clearance at which anything names it, protected or not; null where the names tell that
 */
public record Called(Optional<Guard> guard, @Nullable Clearance known) {

    public static Called of(Collection<String> mentions, Guards guards, Map<String, Clearance> known) {
        var guard = guards.of(mentions);
        var lowest = mentions.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Called(guard, guard.isEmpty() ? null : lowest);
    }

    /** The alias, where viewers of a clearance know it by nothing else; empty text where they do not know it at all. */
    public Optional<String> aliasAt(Clearance level) {
        return guard.filter(one -> !level.mayRead(one.from()))
                .map(one -> known != null && level.mayRead(known) ? one.alias() : "");
    }
}
