package org.casegraph.graph.judge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;

/**
 * One of two that somebody judges.
 *
 * @param mention the one that the judgement speaks of
 * @param clearance who may know that one by a name
 * @param entity the id of the entity that it stands for
 * @param name what the viewer knows the entity as
 * @param members all mentions that stand for the entity
 */
public record Judged(
        String mention,
        Clearance clearance,
        String entity,
        EntityKind kind,
        String name,
        SequencedSet<String> members) {

    public Judged {
        members = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(members));
    }

    /**
     * Reads whom a viewer means by an id: the very mention where she may know it by a name of its own; of the id that
     * stands for several, the least of those she may know. An id that she can only have guessed means nobody.
     */
    public static Optional<Judged> of(Row row, Viewer viewer) {
        var asked = row.text("id");
        var members = row.texts("members");
        var clearances = row.numbers("clearances");
        if (mayRead(viewer, clearances, members.indexOf(asked))) {
            return Optional.of(judged(row, asked, clearances.get(members.indexOf(asked))));
        }
        return row.text("entity").equals(asked)
                ? members.stream()
                        .filter(member -> mayRead(viewer, clearances, members.indexOf(member)))
                        .findFirst()
                        .map(member -> judged(row, member, clearances.get(members.indexOf(member))))
                : Optional.empty();
    }

    private static boolean mayRead(Viewer viewer, List<Long> clearances, int index) {
        return clearances.get(index) <= viewer.clearance().rank();
    }

    private static Judged judged(Row row, String mention, long clearance) {
        return new Judged(
                mention,
                Clearance.values()[(int) clearance],
                row.text("entity"),
                EntityKind.valueOf(row.text("kind")),
                row.text("name"),
                new LinkedHashSet<>(row.texts("members")));
    }
}
