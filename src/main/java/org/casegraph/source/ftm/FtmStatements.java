package org.casegraph.source.ftm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.Format;
import org.casegraph.source.format.Head;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Place;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;
import org.casegraph.source.ftm.FtmEntity.Value;
import org.casegraph.source.sheet.Rows.Row;
import org.casegraph.source.sheet.TextRows;
import org.jspecify.annotations.Nullable;

/**
 * Statements of FollowTheMoney as a table: a value of one entity in each row, from a dataset of its own. Rows of one entity
 * stand together, as the tools write them.
 */
public final class FtmStatements implements Format {

    private static final List<String> NEEDED = List.of("entity_id", "prop", "schema", "value");
    private static final List<String> KNOWN = List.of(
            "id",
            "entity_id",
            "canonical_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "original_value",
            "dataset",
            "lang",
            "origin",
            "external",
            "first_seen",
            "last_seen");
    /** The row with which the tools say that there is an entity. */
    private static final String IDENTITY = "id";
    /** Schemata that say less than those of the same entity beside them. */
    private static final Set<String> VAGUE = Set.of("Thing", "LegalEntity", "Interval", "Interest", "Asset");

    @Override
    public String word() {
        return "FollowTheMoney statements";
    }

    @Override
    public boolean recognises(Head head, Said said) {
        return head.ends(".csv", ".tsv")
                && said.mapping() == null
                && headings(List.of(head.firstLine().split("[,;\t]"))).keySet().containsAll(NEEDED);
    }

    private static Map<String, Integer> headings(List<String> cells) {
        var headings = new HashMap<String, Integer>();
        for (int i = 0; i < cells.size(); i++) {
            headings.putIfAbsent(cells.get(i).strip().replace("\"", "").toLowerCase(Locale.ROOT), i);
        }
        return headings;
    }

    @Override
    public Opened open(Said said, Vocabulary vocabulary) {
        var header = Header.of(said);
        return new Opened() {
            @Override
            public Header header() {
                return header;
            }

            @Override
            public void tell(Teller teller) throws IOException {
                try (var rows = TextRows.open(said.file(), 1)) {
                    var head = rows.next()
                            .orElseThrow(() -> new FileRefused(said.file().toString(), 0, "it is empty"));
                    var reading = new Reading(headings(head.cells()), new Telling(header, vocabulary), teller);
                    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                        reading.take(row.get());
                    }
                    reading.end();
                }
            }
        };
    }

    /** Gathers the rows of one entity. */
    private static final class Reading {

        private static final int MOST = 20_000;

        private final Map<String, Integer> headings;
        private final Telling telling;
        private final Teller teller;
        private final List<Value> values = new ArrayList<>();
        private String id = "";
        private String schema = "";
        private String canonical = "";
        private long first;

        Reading(Map<String, Integer> headings, Telling telling, Teller teller) {
            this.headings = headings;
            this.telling = telling;
            this.teller = teller;
        }

        void take(Row row) {
            if (row.isBlank()) {
                return;
            }
            var problem = row.problem();
            var entity = cell(row, "entity_id");
            if (problem.isPresent() || entity.isEmpty() || cell(row, "schema").isEmpty()) {
                teller.refused(new Place(row.number(), "(row)"), problem.orElse("it has no entity_id or no schema"));
                return;
            }
            if (!entity.equals(id) || values.size() >= MOST) {
                end();
                id = entity;
                schema = cell(row, "schema");
                canonical = cell(row, "canonical_id");
                first = row.number();
            }
            schema = VAGUE.contains(schema) ? cell(row, "schema") : schema;
            var property = cell(row, "prop");
            var text = cell(row, "value");
            if (!property.equals(IDENTITY) && !property.isEmpty() && !text.isEmpty()) {
                values.add(new Value(property, text, language(row), row.number(), sources(row)));
            }
            told(row);
        }

        /** What the row has besides the value. */
        private void told(Row row) {
            for (var column : List.of("id", "entity_id", "schema", "prop", "prop_type", "dataset", "lang")) {
                teller.taken(new Place(row.number(), column));
            }
            refuse(row, "original_value", "the value before it was made uniform is not kept");
            refuse(row, "origin", "by which process a value came is not kept");
            refuse(row, "first_seen", "when a dataset first had a value is not when it was so");
            refuse(row, "last_seen", "when a dataset last had a value is not when it was so");
            headings.forEach((column, at) -> {
                if (!KNOWN.contains(column) && !row.at(at).isEmpty()) {
                    teller.noPlace(new Place(row.number(), column), "the column is not one of statements");
                }
            });
        }

        private void refuse(Row row, String column, String why) {
            if (!cell(row, column).isEmpty()) {
                teller.noPlace(new Place(row.number(), column), why);
            }
        }

        private @Nullable String language(Row row) {
            var said = cell(row, "lang");
            return said.isEmpty() ? null : said;
        }

        private List<String> sources(Row row) {
            var dataset = cell(row, "dataset");
            return dataset.isEmpty() ? List.of() : List.of("dataset " + dataset);
        }

        private String cell(Row row, String column) {
            var at = headings.get(column);
            return at == null ? "" : row.at(at);
        }

        /** Tells the entity; that others are the same by their canonical id is a judgement, which can be taken back. */
        void end() {
            if (id.isEmpty()) {
                return;
            }
            var entity = new FtmEntity(first, id, schema, values);
            Schemata.thing(entity).ifPresent(known -> {
                if (!canonical.isEmpty() && !canonical.equals(id) && known.kind() != null) {
                    var at = new Place(first, "canonical_id");
                    teller.entity(at, canonical, known.kind(), known.type());
                    teller.same(at, id, canonical, "the file gives them one canonical id");
                }
            });
            telling.tell(entity, teller);
            values.clear();
            id = "";
        }
    }
}
