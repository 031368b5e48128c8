package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casegraph.access.Viewer;

/** What follows from the statements that a viewer may read, as nodes and edges, without holding them all at once. */
public final class NetworkPages {

    private static final long PAGE = 1_000;

    /**
     * An entity, or an act.
     *
     * @param kind the kind of entity, or of act
     * @param type what sort of body it is, or the category of the act; empty where there is none
     * @param name what an entity is called; empty for an act
     * @param otherNames further names of an entity
     * @param standing how well an act stands; empty for an entity, whose ties stand each for itself
     */
    public record Node(
            String id,
            boolean isAct,
            String kind,
            String type,
            String name,
            List<String> otherNames,
            Optional<Standing> standing) {

        public Node {
            otherNames = List.copyOf(otherNames);
        }
    }

    /**
     * A relation between two entities, or the part that somebody or something has in an act.
     *
     * @param relation a word of the vocabulary: a relation or a role
     * @param qualities as what: "brother"
     */
    public record Edge(String id, String relation, String from, String to, List<String> qualities, Standing standing) {

        public Edge {
            qualities = List.copyOf(qualities);
        }
    }

    private final ReadDoor door;
    private final CypherFiles files;

    NetworkPages(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** Entities, and after them acts, each in the order of their ids. */
    public void forEachNode(Viewer viewer, Consumer<Node> reader) {
        forEachEntity(viewer, reader);
        nodes(files.read("acts_to_export"), NetworkPages::act, viewer, reader);
    }

    /** Entities alone. */
    public void forEachEntity(Viewer viewer, Consumer<Node> reader) {
        nodes(files.read("entities_to_export"), NetworkPages::entity, viewer, reader);
    }

    /** Relations, and after them parts in acts, each in the order of where they begin. */
    public void forEachEdge(Viewer viewer, Consumer<Edge> reader) {
        edges(files.read("ties_to_export"), viewer, reader);
        edges(files.read("parts_to_export"), viewer, reader);
    }

    private void nodes(Cypher query, Function<Row, Node> node, Viewer viewer, Consumer<Node> reader) {
        var parameters = parameters(viewer);
        var page = door.read(query, parameters);
        while (!page.isEmpty()) {
            page.stream().map(node).forEach(reader);
            parameters.put("after", page.getLast().text("id"));
            page = door.read(query, parameters);
        }
    }

    private void edges(Cypher query, Viewer viewer, Consumer<Edge> reader) {
        var parameters = parameters(viewer);
        parameters.put("afterFrom", "");
        var page = door.read(query, parameters);
        while (!page.isEmpty()) {
            page.stream().map(NetworkPages::edge).forEach(reader);
            parameters.put("afterFrom", page.getLast().text("from"));
            parameters.put("after", page.getLast().text("id"));
            page = door.read(query, parameters);
        }
    }

    private static Map<String, Object> parameters(Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("after", "");
        parameters.put("limit", PAGE);
        parameters.put("readers", (long) viewer.readers().rank());
        return parameters;
    }

    private static Node entity(Row row) {
        return new Node(
                row.text("id"),
                false,
                row.text("kind"),
                row.maybeText("type").orElse(""),
                row.text("name"),
                row.texts("names"),
                Optional.empty());
    }

    private static Node act(Row row) {
        return new Node(
                row.text("id"),
                true,
                row.text("kind"),
                row.maybeText("type").orElse(""),
                "",
                List.of(),
                Optional.of(Standing.of(row)));
    }

    private static Edge edge(Row row) {
        return new Edge(
                row.text("id"),
                row.text("relation"),
                row.text("from"),
                row.text("to"),
                row.texts("qualities"),
                Standing.of(row));
    }
}
