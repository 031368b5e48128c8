package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.Statement;

/** All standing statements that a viewer may read, in a stable order, without holding them all at once. */
public final class StatementPages {

    private static final long PAGE = 1_000;

    /**
     * A statement with what a reader needs to know who and what it is about.
     *
     * @param names of the entities that its mentions stand for, by mention
     * @param entities the ids of these, by mention
     * @param recordedAt when it was recorded
     */
    public record Told(
            Statement statement,
            String title,
            Optional<String> url,
            Optional<String> sha256,
            Map<String, String> names,
            Map<String, String> entities,
            String recordedAt) {

        Told with(Statement other, Optional<String> otherSha256) {
            return new Told(other, title, url, otherSha256, names, entities, recordedAt);
        }
    }

    private final ReadDoor door;
    private final CypherFiles files;

    private final ShownTexts texts;

    StatementPages(ReadDoor door, CypherFiles files, ShownTexts texts) {
        this.door = door;
        this.files = files;
        this.texts = texts;
    }

    public void forEach(Viewer viewer, Consumer<Told> reader) {
        var page = after("", viewer);
        while (!page.isEmpty()) {
            shown(page, viewer).forEach(reader);
            page = after(page.getLast().statement().id(), viewer);
        }
    }

    /** Likewise those that say something by one property. */
    public void forEachOf(String property, Viewer viewer, Consumer<Statement> reader) {
        var parameters = parameters("", viewer);
        parameters.put("predicate", property);
        var page = door.read(files.read("statements_of_property_to_export"), parameters);
        while (!page.isEmpty()) {
            page.forEach(row -> reader.accept(StatementRows.statement(row.row("statement"))));
            parameters.put("after", page.getLast().row("statement").text("id"));
            page = door.read(files.read("statements_of_property_to_export"), parameters);
        }
    }

    /** With places in the texts that the viewer may read, and without hashes that would tell what else stands there. */
    private List<Told> shown(List<Told> page, Viewer viewer) {
        if (viewer.readsEverything()) {
            return page;
        }
        var statements = page.stream().map(Told::statement).toList();
        var places = texts.places(statements, viewer);
        var masked = texts.maskedAmong(
                statements.stream().map(Statement::document).distinct().toList(), viewer);
        return page.stream()
                .map(told -> told.with(
                        told.statement()
                                .at(places.getOrDefault(
                                        told.statement(), told.statement().locator())),
                        told.sha256()
                                .filter(_ -> !masked.contains(told.statement().document()))))
                .toList();
    }

    private List<Told> after(String id, Viewer viewer) {
        var page = new ArrayList<Told>();
        door.read(files.read("statements_to_export"), parameters(id, viewer)).forEach(row -> page.add(told(row)));
        return page;
    }

    private static Map<String, Object> parameters(String after, Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("after", after);
        parameters.put("limit", PAGE);
        parameters.put("readers", (long) viewer.readers().rank());
        return parameters;
    }

    private static Told told(Row row) {
        var names = new LinkedHashMap<String, String>();
        var entities = new LinkedHashMap<String, String>();
        row.rows("names").forEach(name -> {
            names.put(name.text("mention"), name.text("name"));
            entities.put(name.text("mention"), name.text("entity"));
        });
        return new Told(
                StatementRows.statement(row.row("statement")),
                row.text("title"),
                row.maybeText("url"),
                row.maybeText("sha256"),
                names,
                entities,
                row.row("statement").text("recordedAt"));
    }
}
