package org.casegraph.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Exposure.Standing;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.pattern.Backed;
import org.casegraph.pattern.Backing.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who stands around somebody, each with the rule that says why. */
@Component
final class Standings {

    /** So many ties of the centre, or of a group it belongs to, are followed; and so many members of each group. */
    static final int MOST_TIES = 500;

    private static final int MOST_GROUPS = 20;

    private final Queries queries;
    private final Positions positions;
    private final Vocabulary vocabulary;

    Standings(Queries queries, Positions positions, Vocabulary vocabulary) {
        this.queries = queries;
        this.positions = positions;
        this.vocabulary = vocabulary;
    }

    /** Who was found, and whether there are more. */
    record Around(Map<String, Entity> people, Map<String, List<Standing>> standings, boolean truncated) {}

    /** A way in which somebody stands near. */
    private record Way(String position, Entity other, @Nullable Entity through, String rule, List<Link> links) {}

    Around read(Entity centre, Exposures.Question question, Viewer viewer) {
        var rows = queries.rows("around", parameters(centre, question), viewer);
        var ways = new ArrayList<Way>();
        rows.forEach(row -> way(centre, row).ifPresent(ways::add));
        boolean isTruncated = rows.size() > MOST_TIES;
        var members = members(centre, ways, question, viewer);
        isTruncated |= members.size() > MOST_TIES;
        ways.addAll(members);
        return around(ways, isTruncated, question.minOrigins(), viewer);
    }

    private Map<String, @Nullable Object> parameters(Entity centre, Exposures.Question question) {
        var parameters = question.parameters();
        parameters.put("centre", centre.id());
        parameters.put("relations", positions.relations());
        parameters.put("groups", (long) MOST_GROUPS);
        parameters.put("limit", MOST_TIES + 1L);
        return parameters;
    }

    private Optional<Way> way(Entity centre, Row row) {
        var near = Things.entity(row.row("near"));
        var other = Things.entity(row.row("other"));
        var belongs = row.maybeRow("belongs");
        var relation = row.text("relation");
        boolean out = row.flag("out");
        var links = new ArrayList<>(List.of(Link.tie(row.row("tie"))));
        belongs.ifPresent(tie -> links.add(Link.tie(tie)));
        var rule = (out ? says(near, relation, other) : says(other, relation, near))
                + (belongs.isPresent() ? "; " + centre.name() + " belongs to " + near.name() + "." : ".");
        return positions
                .of(relation, out)
                .filter(position -> !position.name().equals(Positions.GROUP) || other.kind() == EntityKind.GROUP)
                .map(position -> new Way(
                        position.name(), other, belongs.isPresent() ? near : null, Wording.capitalised(rule), links));
    }

    private String says(Entity from, String relation, Entity to) {
        var label =
                vocabulary.relation(relation).map(Vocabulary.Relation::label).orElse(relation);
        return from.name() + " " + (from.kind() == EntityKind.GROUP ? Wording.plural(label) : label) + " " + to.name();
    }

    /** Whoever belongs to a group in a position stands in it as well; the groups of the centre itself are left out. */
    private List<Way> members(Entity centre, List<Way> ways, Exposures.Question question, Viewer viewer) {
        var groups = new LinkedHashMap<String, Way>();
        ways.stream()
                .filter(way -> way.other().kind() == EntityKind.GROUP)
                .filter(way -> !way.position().equals(Positions.GROUP))
                .forEach(way -> groups.putIfAbsent(way.other().id(), way));
        if (groups.isEmpty()) {
            return List.of();
        }
        var parameters = parameters(centre, question);
        parameters.put("groups", List.copyOf(groups.keySet()));
        return queries.rows("members_of_groups", parameters, viewer).stream()
                .map(row -> member(Objects.requireNonNull(groups.get(row.text("group"))), row))
                .toList();
    }

    private static Way member(Way group, Row row) {
        var member = Things.entity(row.row("member"));
        var links = new ArrayList<>(group.links());
        links.add(Link.tie(row.row("tie")));
        var rule = "%s belongs to %s. %s".formatted(member.name(), group.other().name(), group.rule());
        return new Way(group.position(), member, group.other(), Wording.capitalised(rule), links);
    }

    private Around around(List<Way> ways, boolean isTruncated, int minOrigins, Viewer viewer) {
        var backing = queries.backing(
                ways.stream().flatMap(way -> way.links().stream()).toList(), viewer);
        var people = new LinkedHashMap<String, Entity>();
        var standings = new LinkedHashMap<String, List<Standing>>();
        var told = new LinkedHashSet<String>();
        for (var way : ways) {
            backing.of(way.links())
                    .filter(backed -> backed.origins() >= minOrigins)
                    .filter(_ -> isNew(told, way))
                    .ifPresent(backed -> {
                        people.put(way.other().id(), way.other());
                        standings
                                .computeIfAbsent(way.other().id(), _ -> new ArrayList<>())
                                .add(standing(way, backed));
                    });
        }
        return new Around(people, standings, isTruncated);
    }

    private static boolean isNew(Set<String> told, Way way) {
        return told.add(way.other().id() + " " + way.rule());
    }

    private static Standing standing(Way way, Backed backed) {
        return new Standing(
                way.position(), way.through(), way.rule() + backed.caution(), backed.origins(), backed.statements());
    }
}
