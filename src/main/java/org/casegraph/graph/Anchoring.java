package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Statement;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.Anchor;
import org.casegraph.text.Anchors;
import org.casegraph.text.Span;

/** Notes the words at the places of statements, as soon as a text and what was coded in it are both here. */
final class Anchoring {

    /** A place that a statement names. */
    record Place(String statement, int start, int end, Optional<Anchor> anchor, boolean stands) {

        static Place of(Row row) {
            return new Place(
                    row.text("id"),
                    Math.toIntExact(row.number("start")),
                    Math.toIntExact(row.number("end")),
                    row.maybeText("place").flatMap(Anchor::parse),
                    row.flag("stands"));
        }

        /** Where it lies; empty where the text is too short for it. */
        Optional<Span> in(String text) {
            return end <= text.length() ? Optional.of(new Span(start, end)) : Optional.empty();
        }
    }

    private final GraphWrites writes;
    private final HeldTexts texts;

    Anchoring(CypherFiles files, HeldTexts texts) {
        this.writes = new GraphWrites(files);
        this.texts = texts;
    }

    /** Anchors what has no anchor yet in the documents of statements that have just come. */
    void anchorIn(Collection<Statement> statements, WriteTransaction transaction) {
        var documents = statements.stream().map(Statement::document).distinct().toList();
        writes.read(transaction, "hashes_by_id", documents).forEach(row -> anchor(row.text("sha256"), transaction));
    }

    /** Anchors what has no anchor yet in the documents of this original. */
    void anchor(String sha256, WriteTransaction transaction) {
        if (!texts.holds(sha256)) {
            return;
        }
        var loose = places(sha256, transaction).stream()
                .filter(place -> place.anchor().isEmpty())
                .toList();
        anchor(sha256, loose, transaction);
    }

    /** Anchors all in the documents of this original, whose words around them may be others now. */
    boolean again(String sha256, WriteTransaction transaction) {
        anchor(sha256, places(sha256, transaction), transaction);
        return true;
    }

    private void anchor(String sha256, List<Place> loose, WriteTransaction transaction) {
        if (loose.isEmpty()) {
            return;
        }
        texts.text(sha256).ifPresent(text -> {
            var anchors = new Anchors(text);
            var rows = new ArrayList<Map<String, Object>>();
            for (var place : loose) {
                place.in(text).flatMap(anchors::at).ifPresent(anchor -> rows.add(row(place.statement(), anchor)));
            }
            writes.write(transaction, "anchor_statements", rows);
        });
    }

    List<Place> places(String sha256, WriteTransaction transaction) {
        return writes.read(transaction, "places_in", List.of(sha256)).stream()
                .map(Place::of)
                .toList();
    }

    void move(List<Map<String, Object>> rows, WriteTransaction transaction) {
        writes.write(transaction, "move_statements", rows);
    }

    static Map<String, Object> row(String statement, Anchor anchor) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", statement);
        row.put("place", anchor.toString());
        return row;
    }
}
