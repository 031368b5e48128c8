package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;

/** What the store has on patterns, as far as one viewer may know it. */
final class Evidence {

    private final CypherFiles files;
    private final ReadDoor door;
    private final Viewer viewer;
    private final Question question;

    Evidence(CypherFiles files, ReadDoor door, Viewer viewer, Question question) {
        this.files = files;
        this.door = door;
        this.viewer = viewer;
        this.question = question;
    }

    /** The rows that a pattern's query brings; where somebody has to be involved, all rows of findings with them. */
    List<Sighting> rows(Pattern pattern, List<String> involving) {
        if (involving.isEmpty() || pattern.reaches().isEmpty()) {
            return read(Asking.all(pattern), pattern, involving);
        }
        var near = read(Asking.near(pattern), pattern, involving);
        var wider = withCentres(pattern, near, involving);
        return wider.size() == involving.size() ? near : read(Asking.near(pattern), pattern, wider);
    }

    /** Near somebody also what is said and does not prove anything. */
    List<Sighting> looseRows(Pattern pattern, List<String> involving) {
        return read(Asking.loose(pattern), pattern, involving);
    }

    Voices voices(Stream<String> statements) {
        return Voices.read(door, files, statements.toList(), viewer.readers(), question.asOf());
    }

    /** Who is known by these ids, each by the id that was given. */
    Map<String, Participant> known(Collection<String> ids) {
        var known = new LinkedHashMap<String, Participant>();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("ids", List.copyOf(new LinkedHashSet<>(ids)));
        parameters.put("readers", viewer.readers().rank());
        for (var row : door.read(files.read("entities_by_id"), parameters)) {
            known.put(row.text("mention"), new Participant(row.text("id"), row.text("name")));
        }
        return known;
    }

    /** Of whom somebody is one of many, their finding is; and it has rows about others of the many. */
    private static List<String> withCentres(Pattern pattern, List<Sighting> near, List<String> involving) {
        var wider = new LinkedHashSet<>(involving);
        for (var row : near) {
            boolean isOneOfMany = pattern.roles().stream()
                    .filter(Pattern.Role::isMany)
                    .anyMatch(role -> involving.stream().anyMatch(id -> row.has(role.name(), id)));
            if (isOneOfMany) {
                pattern.roles().stream()
                        .filter(role -> !role.isMany())
                        .flatMap(role -> Stream.ofNullable(row.people().get(role.name())))
                        .forEach(centre -> wider.add(centre.id()));
            }
        }
        return new ArrayList<>(wider);
    }

    private List<Sighting> read(Cypher query, Pattern pattern, List<String> involving) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("readers", viewer.readers().rank());
        parameters.put("involving", involving);
        pattern.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        return door.read(query, parameters).stream()
                .map(row -> Sighting.of(pattern, row))
                .toList();
    }
}
