package org.casegraph.graph.judge;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Labels;
import org.casegraph.graph.Row;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Label;

/**
 * One of two that somebody judges.
 *
 * @param mention the one that the judgement speaks of
 * @param label of what names that one
 * @param entity the id of the entity that it stands for
 * @param name what the viewer knows the entity as
 * @param members all mentions that stand for the entity
 */
public record Judged(
        String mention, Label label, String entity, EntityKind kind, String name, SequencedSet<String> members) {

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
        var naming = row.rows("naming");
        if (members.contains(asked)) {
            var label = label(naming.get(members.indexOf(asked)), viewer);
            if (label.isPresent()) {
                return Optional.of(judged(row, asked, label.get()));
            }
        }
        return row.text("entity").equals(asked)
                ? members.stream()
                        .flatMap(
                                member -> label(naming.get(members.indexOf(member)), viewer)
                                        .map(label -> judged(row, member, label))
                                        .stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The label of what names a mention to a viewer: of several the one that most may read; empty where nothing does. */
    private static Optional<Label> label(Row naming, Viewer viewer) {
        return naming.rows("names").stream()
                .map(Labels::of)
                .filter(viewer.readers()::mayRead)
                .min(Comparator.comparing((Label label) -> label.compartments().size())
                        .thenComparing(Label::clearance)
                        .thenComparing(label -> String.join(" ", label.compartments())));
    }

    private static Judged judged(Row row, String mention, Label label) {
        return new Judged(
                mention,
                label,
                row.text("entity"),
                EntityKind.valueOf(row.text("kind")),
                row.text("name"),
                new LinkedHashSet<>(row.texts("members")));
    }
}
