package org.casegraph.pattern;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.model.Readers;

/** What stands behind acts and ties that no pattern file asks for; it is weighed as the legs of a finding are. */
public final class Backing {

    private final Voices voices;

    private Backing(Voices voices) {
        this.voices = voices;
    }

    /**
     * An act, or the tie of a role or relation.
     *
     * @param statements ids of all statements behind it, also of those that the viewer may not read
     */
    public record Link(String id, boolean isAct, List<String> statements) {

        public Link {
            statements = List.copyOf(statements);
        }

        /** The act that a row of a query holds. */
        public static Link act(Row row) {
            return new Link(row.text("id"), true, row.texts("statements"));
        }

        /** The tie that a row of a query holds. */
        public static Link tie(Row row) {
            return new Link(row.text("id"), false, row.texts("statements"));
        }

        private Element element() {
            return new Element(id, isAct, statements);
        }
    }

    /** Reads, with one query, what the viewer may read behind all of these. */
    public static Backing read(ReadDoor door, CypherFiles files, Collection<Link> links, Readers readers) {
        var statements =
                links.stream().flatMap(link -> link.statements().stream()).toList();
        return new Backing(Voices.read(door, files, statements, readers, null));
    }

    /** What these prove together; nothing where one of them has no support that may be read. */
    public Optional<Backed> of(List<Link> together) {
        return voices.proof(together.stream().map(Link::element).toList()).map(Backed::new);
    }
}
