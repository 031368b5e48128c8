package org.casegraph.graph.protect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casegraph.graph.protect.Guards.Guard;
import org.casegraph.model.Readers;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called besides what its names say.
 *
 * @param guard empty where nobody protects it
 * @param known for which readers anything names it, protected or not; null where the names tell that
 */
public record Called(Optional<Guard> guard, @Nullable List<Boolean> known) {

    /**
     * @param mentions those that stand for it
     * @param judged all who are judged to be the same: what protects one of them protects it
     */
    public static Called of(
            Collection<String> mentions, Collection<String> judged, Guards guards, Map<String, List<Boolean>> known) {
        var guard = guards.of(judged);
        if (guard.isEmpty()) {
            return new Called(guard, null);
        }
        var naming = mentions.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Called(
                guard,
                naming.isEmpty()
                        ? null
                        : IntStream.range(0, naming.getFirst().size())
                                .mapToObj(rank -> naming.stream().anyMatch(seen -> seen.get(rank)))
                                .toList());
    }

    /** The alias, where some readers know it by nothing else; empty text where they do not know it at all. */
    public Optional<String> aliasAt(Readers level) {
        return guard.filter(one -> !level.readEverything() && !level.clearance().mayRead(one.from()))
                .map(one -> known != null && known.get(level.rank()) ? one.alias() : "");
    }
}
