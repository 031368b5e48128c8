package org.casegraph.graph.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.dispute.Knowledge;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.graph.dispute.Wording;
import org.casegraph.model.EntityKind;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Reads of those whom statements name in roles what comparing them needs. */
@Component
final class NamedReader {

    private final Reading reading;
    private final EntityReader entities;

    NamedReader(Reading reading, EntityReader entities) {
        this.reading = reading;
        this.entities = entities;
    }

    /**
     * Those whom some statements name, as far as a viewer may know them.
     *
     * @param byMention whom mentions stand for
     * @param byId the same by their own ids
     * @param described ids of those who have no name, only a description
     * @param within what belongs to what: a department to its ministry, a prison to its town
     */
    record Names(
            Map<String, Entity> byMention,
            Map<String, Entity> byId,
            Set<String> described,
            Map<String, Set<String>> within)
            implements Knowledge {

        @Override
        public Optional<String> canonical(String mention) {
            return Optional.ofNullable(byMention.get(mention)).map(Entity::id);
        }

        @Override
        public boolean isVaguer(String one, String other) {
            var first = byId.get(one);
            var second = byId.get(other);
            return first != null
                    && second != null
                    && (isDescription(first, second)
                            || within.getOrDefault(other, Set.of()).contains(one)
                            || Wording.saysMore(second.name(), first.name()));
        }

        /** "The authorities" may be any body; "an investigator" may be any person, and no body. */
        private boolean isDescription(Entity vague, Entity named) {
            return described.contains(vague.id())
                    && !described.contains(named.id())
                    && (vague.kind() == EntityKind.GROUP || vague.kind() == named.kind());
        }

        String says(String aspect, String key) {
            if (aspect.equals(Rules.WHETHER)) {
                return key.equals("so") ? "It is so." : "It is not so.";
            }
            return aspect.startsWith(Rules.ROLE)
                    ? Stream.of(key.split(" ")).map(this::name).sorted().collect(Collectors.joining(", "))
                    : key;
        }

        private String name(String filler) {
            return switch (filler) {
                case RoleFilling.SOMEBODY -> "somebody who is not named";
                case RoleFilling.NOBODY -> "nobody";
                default ->
                    Optional.ofNullable(byId.get(filler)).map(Entity::name).orElse("");
            };
        }
    }

    Names by(Collection<Statement> statements, Viewer viewer) {
        var mentions = statements.stream()
                .flatMap(statement -> Parts.fillings(statement).stream())
                .filter(filling -> filling.isNamed() && Rules.compares(filling.role()))
                .map(RoleFilling::filler)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var byMention = entities.byIds(mentions, viewer);
        var byId = new LinkedHashMap<String, Entity>();
        byMention.values().forEach(entity -> byId.put(entity.id(), entity));
        return new Names(byMention, byId, described(byId.keySet(), viewer), within(byId.keySet(), viewer));
    }

    private Set<String> described(Collection<String> ids, Viewer viewer) {
        return reading.rows("entities_described", ids, viewer).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, Set<String>> within(Collection<String> ids, Viewer viewer) {
        var within = new LinkedHashMap<String, Set<String>>();
        for (var row : reading.rows("entities_within", List.copyOf(ids), viewer)) {
            within.put(row.text("id"), new HashSet<>(row.texts("wholes")));
        }
        return within;
    }
}
