package org.casegraph.xref;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.Property;
import org.casegraph.graph.read.Spelling;

/** Shows matches with what the graph says now: whom a viewer may no longer know by that name is left out. */
final class Showing {

    private final EntityReader entities;

    Showing(EntityReader entities) {
        this.entities = entities;
    }

    List<Match> of(List<Found> found, Viewer viewer) {
        return numbered(found, viewer).stream().flatMap(Optional::stream).toList();
    }

    /** One for each that was found, empty where it may not be shown. */
    List<Optional<Match>> numbered(List<Found> found, Viewer viewer) {
        var ids = found.stream().map(Found::entity).distinct().toList();
        var byId = entities.byIds(ids, viewer);
        var now = byId.values().stream().map(Entity::id).distinct().toList();
        var spellings = entities.spellings(now, viewer);
        var properties = entities.properties(now, viewer);
        return found.stream()
                .map(one -> match(one, byId, spellings, properties))
                .toList();
    }

    private static Optional<Match> match(
            Found found,
            Map<String, Entity> byId,
            Map<String, List<Spelling>> spellings,
            Map<String, List<Property>> properties) {
        return Optional.ofNullable(byId.get(found.entity()))
                .filter(entity -> isCalled(found.matched(), spellings.getOrDefault(entity.id(), List.of())))
                .map(entity -> match(found, entity, properties.getOrDefault(entity.id(), List.of())));
    }

    private static boolean isCalled(String name, Collection<Spelling> spellings) {
        return spellings.stream().anyMatch(spelling -> spelling.value().equals(name));
    }

    private static Match match(Found found, Entity entity, List<Property> properties) {
        var particulars = Particulars.of(found.listed(), properties);
        return new Match(
                found.listed().row(),
                found.listed(),
                entity,
                found.wanted(),
                found.matched(),
                found.score(),
                found.band(),
                found.reason(),
                particulars.agreeing(),
                particulars.differing());
    }
}
