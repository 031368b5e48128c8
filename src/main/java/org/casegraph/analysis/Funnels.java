package org.casegraph.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Pressure.Proved;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.EntityKind;
import org.casegraph.pattern.Backed;
import org.casegraph.pattern.Backing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds all roads to one person: it starts at the target and reads one query a ring. */
@Component
public final class Funnels {

    /** So many ways of pressing somebody are looked at in a ring. */
    static final int MOST_ROWS = 2000;

    /** So many people stand in a ring. */
    static final int MOST_PEOPLE = 300;

    private final Queries queries;
    private final EntityReader entities;

    Funnels(Queries queries, EntityReader entities) {
        this.queries = queries;
        this.entities = entities;
    }

    /**
     * Which funnel is wanted.
     *
     * @param rings how far from the target
     * @param minOrigins how many independent origins have to speak for it that somebody was pressed
     * @param asOf a day, by which it may have begun
     */
    public record Question(String target, int rings, int minOrigins, @Nullable LocalDate asOf) {}

    /** The funnel to a target; nothing where nobody may be read who has this id. */
    public Optional<Funnel> find(Question question, Viewer viewer) {
        return entities.byId(question.target(), viewer).map(target -> find(target, question, viewer));
    }

    private Funnel find(Entity target, Question question, Viewer viewer) {
        var placed = new LinkedHashSet<>(Set.of(target.id()));
        var found = new ArrayList<List<Proved>>();
        boolean isTruncated = false;
        var frontier = List.of(target.id());
        for (int ring = 1; ring <= question.rings() && !frontier.isEmpty(); ring++) {
            var pressures = pressures(frontier, question, viewer);
            var proved = proved(pressures, placed, question.minOrigins(), viewer);
            isTruncated |= pressures.size() > MOST_ROWS || proved.size() > MOST_PEOPLE;
            var shown = proved.subList(0, Math.min(MOST_PEOPLE, proved.size()));
            if (!shown.isEmpty()) {
                found.add(shown);
            }
            frontier = shown.stream().map(one -> one.pressed().id()).toList();
            placed.addAll(frontier);
        }
        return funnel(target, found, question.minOrigins(), isTruncated, viewer);
    }

    private List<Pressure> pressures(List<String> targets, Question question, Viewer viewer) {
        var day = Queries.day(question.asOf());
        var parameters = Queries.with("targets", targets, "asOf", day, "limit", MOST_ROWS + 1L);
        return queries.rows("pressed_against", parameters, viewer).stream()
                .map(Pressure::of)
                .toList();
    }

    /** Nobody stands in two rings: those who are placed already are left out. */
    private List<Proved> proved(List<Pressure> pressures, Set<String> placed, int minOrigins, Viewer viewer) {
        var links = pressures.stream().flatMap(one -> one.links().stream()).toList();
        var backing = queries.backing(links, viewer);
        var byPerson = new LinkedHashMap<String, List<Pressure>>();
        pressures.stream().filter(one -> !placed.contains(one.pressed().id())).forEach(one -> byPerson.computeIfAbsent(
                        one.pressed().id(), _ -> new ArrayList<>())
                .add(one));
        return byPerson.values().stream()
                .flatMap(acts -> proved(acts, backing).stream())
                .filter(one -> one.backed().origins() >= minOrigins)
                .sorted(Comparator.comparing(Proved::pressed, Things.BY_NAME))
                .toList();
    }

    private static Optional<Proved> proved(List<Pressure> pressures, Backing backing) {
        var acts = pressures.stream()
                .filter(one -> backing.of(one.links()).isPresent())
                .toList();
        return acts.stream()
                .flatMap(one -> backing.of(one.links()).stream())
                .reduce(Backed::or)
                .map(backed -> new Proved(acts, backed));
    }

    private Funnel funnel(Entity target, List<List<Proved>> found, int minOrigins, boolean isTruncated, Viewer viewer) {
        var members = members(found.stream().flatMap(List::stream).toList(), viewer);
        var rings = new ArrayList<Funnel.Ring>();
        var cases = new TreeSet<>(Things.BY_NAME);
        for (var ring : found) {
            List<Proved> nearer = rings.isEmpty() ? List.of() : found.get(rings.size() - 1);
            rings.add(new Funnel.Ring(
                    rings.size() + 1,
                    ring.stream().map(one -> pressed(one, nearer, members)).toList()));
            ring.forEach(one -> cases.addAll(one.cases()));
        }
        var sentence = FunnelSentences.of(target, rings, cases.size(), minOrigins, isTruncated);
        return new Funnel(target, sentence, rings, List.copyOf(cases), isTruncated);
    }

    private static Funnel.Pressed pressed(Proved proved, Collection<Proved> nearer, Map<String, List<Entity>> members) {
        return new Funnel.Pressed(
                proved.pressed(),
                List.copyOf(proved.against()),
                proved.acts().stream().map(Pressure::act).distinct().toList(),
                List.copyOf(proved.cases()),
                members.getOrDefault(proved.pressed().id(), List.of()),
                proved.backed().origins(),
                proved.backed().state(),
                proved.backed().stances(),
                proved.backed().statements(),
                FunnelSentences.of(proved, nearer));
    }

    /** Of the groups, who stands in the funnel in their own name. */
    private Map<String, List<Entity>> members(List<Proved> everybody, Viewer viewer) {
        var byId = new LinkedHashMap<String, Entity>();
        everybody.stream().map(Proved::pressed).sorted(Things.BY_NAME).forEach(one -> byId.put(one.id(), one));
        var groups = byId.values().stream()
                .filter(one -> one.kind() == EntityKind.GROUP)
                .map(Entity::id)
                .toList();
        var members = new LinkedHashMap<String, List<Entity>>();
        if (!groups.isEmpty()) {
            var parameters = Queries.with("people", List.copyOf(byId.keySet()), "groups", groups);
            queries.rows("members_among", parameters, viewer)
                    .forEach(row -> members.computeIfAbsent(row.text("group"), _ -> new ArrayList<>())
                            .add(Objects.requireNonNull(byId.get(row.text("person")))));
        }
        return members;
    }
}
