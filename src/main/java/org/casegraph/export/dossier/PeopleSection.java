package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Spelling;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;

/** Who has a part in it: names, parts in acts, and how they hang together. */
final class PeopleSection {

    private static final List<EntityKind> LISTED = List.of(EntityKind.PERSON, EntityKind.GROUP, EntityKind.INSTITUTION);

    private final Matter matter;
    private final Pen pen;

    PeopleSection(Matter matter, Pen pen) {
        this.matter = matter;
        this.pen = pen;
    }

    Section write() {
        var section = pen.section("people");
        var parts = parts();
        for (var kind : LISTED) {
            var rows = matter.cast().values().stream()
                    .filter(entity -> entity.kind() == kind)
                    .sorted(order(parts))
                    .map(entity -> row(entity, parts.getOrDefault(entity.id(), Map.of())))
                    .toList();
            if (!rows.isEmpty()) {
                section.heading(pen.words().word("kinds", kind.name()));
                section.grid(List.of(pen.say("head.name"), pen.say("head.parts")), List.of(45, 55), rows);
            }
        }
        section.heading(pen.say("people.ties"));
        return pen.list(section, ties()).done();
    }

    /** In which acts each has which part, by entity and role. */
    private Map<String, Map<String, List<Event>>> parts() {
        var parts = new LinkedHashMap<String, Map<String, List<Event>>>();
        for (var event : matter.events()) {
            for (var part : event.account().parts()) {
                var entity = part.entity();
                if (entity != null) {
                    var acts = parts.computeIfAbsent(entity.id(), _ -> new TreeMap<>())
                            .computeIfAbsent(part.role(), _ -> new ArrayList<>());
                    if (!acts.contains(event)) {
                        acts.add(event);
                    }
                }
            }
        }
        return parts;
    }

    /** Whoever has a part in most of it first. */
    private static Comparator<Entity> order(Map<String, Map<String, List<Event>>> parts) {
        return Comparator.comparingInt((Entity entity) -> -parts.getOrDefault(entity.id(), Map.of()).values().stream()
                        .mapToInt(List::size)
                        .sum())
                .thenComparing(Entity::name)
                .thenComparing(Entity::id);
    }

    private Block.Row row(Entity entity, Map<String, List<Event>> roles) {
        var name = new Line().strongQuote(entity.name());
        var type = entity.type();
        if (type != null) {
            name.say(" (" + pen.words().word("institution", type) + ")");
        }
        var others = others(entity);
        if (!others.isEmpty()) {
            name.anew().aside(pen.say("people.also") + " ").quote(others);
        }
        matter.said().getOrDefault(entity.id(), List.of()).forEach(property -> name.anew()
                .say(pen.words().word("property", property.kind()) + ": ")
                .quote(property.value())
                .mark(pen.marks(property.statements())));
        var parts = new Line();
        roles.forEach((role, events) ->
                parts.anew().say(pen.words().word("role", role) + ": ").and(pen.numbers(events)));
        return new Block.Row(null, List.of(name, parts));
    }

    private String others(Entity entity) {
        return matter.names().getOrDefault(entity.id(), List.of()).stream()
                .map(Spelling::value)
                .filter(name -> !name.equals(entity.name()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<Line> ties() {
        return matter.ties().stream()
                .filter(bond -> !bond.told().statements().isEmpty())
                .sorted(Comparator.comparing((Matter.Bond bond) -> bond.tie().relation())
                        .thenComparing(bond -> bond.tie().from().name())
                        .thenComparing(bond -> bond.tie().to().name())
                        .thenComparing(bond -> bond.tie().id()))
                .map(this::tie)
                .toList();
    }

    private Line tie(Matter.Bond bond) {
        var line =
                pen.phrases().tie(bond, pen.words()).mark(pen.marks(bond.told().statements()));
        bond.told().date().ifPresent(date -> line.say(" ")
                .aside(pen.words().moments().said(date)));
        return line;
    }

    /** Those who bear no name, only a description. */
    static Stream<Entity> unnamed(Matter matter) {
        return matter.cast().values().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .filter(entity -> matter.names().getOrDefault(entity.id(), List.of()).stream()
                        .allMatch(name -> name.type() == NameType.DESCRIPTION));
    }
}
