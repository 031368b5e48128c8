package org.casegraph.source.brat;

import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;

/** Tells of ids that lines refer to and that no line has. */
final class Ends {

    private final Annotations read;
    private final Problems problems;
    private final Set<String> relations;

    Ends(Annotations read, Problems problems) {
        this.read = read;
        this.problems = problems;
        this.relations = read.relations().stream().map(Annotation.Relation::id).collect(Collectors.toSet());
    }

    void check() {
        read.events().values().forEach(this::check);
        read.relations().forEach(relation -> {
            requireEither(relation.first().target(), relation.line());
            requireEither(relation.second().target(), relation.line());
        });
        read.attributes().forEach(attribute -> requireAny(attribute.target(), attribute.line()));
        read.references().forEach(reference -> requireAny(reference.target(), reference.line()));
        read.equivalences().forEach(same -> same.members().forEach(id -> requireAny(id, same.line())));
    }

    private void check(Annotation.Event event) {
        if (!read.bounds().containsKey(event.trigger())) {
            missing(event.trigger(), event.line());
        }
        event.arguments().forEach(argument -> {
            requireEither(argument.target(), event.line());
            if (argument.target().equals(event.id())) {
                problems.add(event.line(), "the event '" + event.id() + "' has a part in itself");
            }
        });
    }

    private void requireEither(String id, int line) {
        if (!read.bounds().containsKey(id) && !read.events().containsKey(id)) {
            missing(id, line);
        }
    }

    private void requireAny(String id, int line) {
        if (!relations.contains(id)) {
            requireEither(id, line);
        }
    }

    private void missing(String id, int line) {
        problems.add(line, "no line of the file has the id '" + Words.shortened(id) + "'");
    }
}
