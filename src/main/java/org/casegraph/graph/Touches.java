package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.casegraph.graph.ChangeNotes.Change;
import org.casegraph.graph.Touched.Link;
import org.casegraph.model.Label;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Statement;

/** Compares the projection before and after a change, and notes in the same transaction what was touched. */
final class Touches {

    /** A note holds so many ids of each kind: it is one unit of work for whoever follows the changes. */
    static final int NOTE = 2_000;

    private static final int BATCH = 5_000;

    private final CypherFiles files;

    Touches(CypherFiles files) {
        this.files = files;
    }

    /** A change, and what it is going to touch as that stands. */
    private record Look(
            ReaderTable readers,
            Change change,
            Units units,
            SequencedSet<String> entities,
            Map<String, String> shapes,
            List<Link> roles) {}

    /**
     * Looks at what a change is going to touch.
     *
     * @param reread mentions that may stand for another entity afterwards
     * @param bearing statements that came, went or are read anew
     * @return to be run after the change, in the same transaction
     */
    Runnable look(
            WriteTransaction transaction,
            Units units,
            Collection<String> reread,
            Collection<Statement> bearing,
            ReaderTable readers) {
        var change = ChangeNotes.current();
        if (change == null) {
            return () -> {};
        }
        var entities = new LinkedHashSet<>(units.entities());
        entities.addAll(reread);
        var before = new Look(
                readers, change, units, entities, shapes(transaction, entities), roles(transaction, units.acts()));
        return () -> note(transaction, before, bearing);
    }

    /** Notes what is different now, and everything that the changed statements bear on. */
    private void note(WriteTransaction transaction, Look before, Collection<Statement> bearing) {
        var shapes = shapes(transaction, before.entities());
        var links = new LinkedHashSet<Link>();
        before.units().ties().forEach(tie -> links.add(new Link(tie.relation(), tie.from(), tie.to())));
        links.addAll(before.roles());
        links.addAll(roles(transaction, before.units().acts()));
        var labels = bearing.stream().map(Statement::label).distinct().toList();
        var touched = new Touched(
                UUID.randomUUID().toString(),
                before.change().at(),
                before.change().cause(),
                before.readers().all().stream()
                        .map(level -> labels.isEmpty() || labels.stream().anyMatch(level::mayRead))
                        .toList(),
                labels.stream().reduce(Label.PUBLIC, Label::and),
                before.entities().stream()
                        .filter(id -> !before.shapes().getOrDefault(id, "").equals(shapes.getOrDefault(id, "")))
                        .toList(),
                before.units().acts().stream().toList(),
                List.copyOf(links));
        write(transaction, touched);
        before.change().touched(touched);
    }

    private Map<String, String> shapes(WriteTransaction transaction, Collection<String> ids) {
        var shapes = new LinkedHashMap<String, String>();
        rows(transaction, "shapes_of_entities", ids).forEach(row -> shapes.put(row.text("id"), row.text("shape")));
        return shapes;
    }

    private List<Link> roles(WriteTransaction transaction, Collection<String> acts) {
        return rows(transaction, "roles_of_acts", acts).stream()
                .map(row -> new Link(row.text("role"), row.text("act"), row.text("filler")))
                .toList();
    }

    private List<Row> rows(WriteTransaction transaction, String query, Collection<String> ids) {
        var rows = new ArrayList<Row>();
        for (var batch : batches(List.copyOf(ids), BATCH)) {
            rows.addAll(transaction.run(files.read(query), Map.of("ids", batch)));
        }
        return rows;
    }

    /** Large changes are noted in parts, which can be followed one by one. */
    private void write(WriteTransaction transaction, Touched touched) {
        if (touched.isNothing()) {
            return;
        }
        var links = touched.links().stream()
                .sorted(Comparator.comparing(Link::from))
                .map(link -> link.type() + " " + link.from() + " " + link.to())
                .toList();
        int part = 0;
        for (int from = 0;
                from < Math.max(1, Math.max(links.size(), touched.entities().size()));
                from += NOTE) {
            var row = new LinkedHashMap<String, Object>();
            row.put("id", touched.id() + "-" + part);
            row.put("change", touched.id());
            row.put("part", (long) part++);
            row.put("at", touched.at().toString());
            row.put("cause", touched.cause().kind().name());
            row.put("subject", touched.cause().subject());
            row.put("seen", touched.seen());
            row.put("highest", (long) touched.highest().clearance().rank());
            row.put("compartments", touched.highest().compartments());
            row.put("entities", part(touched.entities(), from));
            row.put("links", part(links, from));
            transaction.run(files.write("note_touched"), Map.of("properties", row));
        }
    }

    private static List<String> part(List<String> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(from + NOTE, all.size()));
    }

    private static List<List<String>> batches(List<String> all, int size) {
        var batches = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }
}
