package org.casegraph.watch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.Reason;
import org.casegraph.graph.watch.Standing;
import org.casegraph.pattern.Participant;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Role;
import org.casegraph.pattern.Strength;
import org.casegraph.pattern.TimeOrder;
import org.casegraph.watch.Change.Happened;
import org.casegraph.watch.Change.State;
import org.jspecify.annotations.Nullable;

/** Tells changes to a viewer. What is kept has no names in it: they are read for her, as they are today. */
final class Telling {

    private final Patterns patterns;
    private final EntityReader entities;

    Telling(Patterns patterns, EntityReader entities) {
        this.patterns = patterns;
        this.entities = entities;
    }

    /** The changes in words; those of a pattern that there is no longer are left out. */
    List<Change> tell(List<FindingChange> changes, Viewer viewer) {
        var involved = new LinkedHashSet<String>();
        changes.forEach(change -> change.involved().forEach(involved::add));
        var names = new LinkedHashMap<String, String>();
        entities.byIds(involved, viewer).forEach((mention, entity) -> names.put(mention, entity.name()));
        return changes.stream()
                .flatMap(change -> tell(change, names, viewer).stream())
                .toList();
    }

    private Optional<Change> tell(FindingChange change, Map<String, String> names, Viewer viewer) {
        return patterns.pattern(change.told().pattern())
                .map(pattern -> new Change(
                        change.id(),
                        change.number(),
                        change.at(),
                        change.kind(),
                        pattern.id(),
                        change.told().finding(),
                        new ChangeSentence(pattern, change, names).text(),
                        state(pattern, change.before(), names),
                        state(pattern, change.after(), names),
                        roles(pattern, change.told(), names),
                        change.told().cases(),
                        change.reasons().stream()
                                .map(reason -> cause(reason, viewer))
                                .toList()));
    }

    private static @Nullable State state(Pattern pattern, @Nullable Standing standing, Map<String, String> names) {
        return standing == null
                ? null
                : new State(
                        Wordings.sentence(pattern, standing, names),
                        Strength.valueOf(standing.strength()),
                        standing.origins(),
                        standing.isContested(),
                        TimeOrder.valueOf(standing.order()));
    }

    private static List<Role> roles(Pattern pattern, Standing standing, Map<String, String> names) {
        return pattern.roles().stream()
                .map(role -> new Role(
                        role.name(),
                        standing.seats().stream()
                                .filter(seat -> seat.role().equals(role.name()) && names.containsKey(seat.entity()))
                                .map(seat -> new Participant(seat.entity(), names.getOrDefault(seat.entity(), "")))
                                .toList()))
                .toList();
    }

    private static Happened cause(Reason reason, Viewer viewer) {
        boolean isReadable = viewer.readers().mayRead(reason.highest());
        return new Happened(
                reason.cause().kind(), reason.at(), isReadable ? reason.cause().subject() : null);
    }
}
