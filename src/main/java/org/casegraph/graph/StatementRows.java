package org.casegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Fact;
import org.casegraph.model.Locator;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Provenance;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Speaker;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/** Statements as the properties of their nodes, there and back. */
public final class StatementRows {

    private StatementRows() {}

    public static Map<String, Object> properties(Statement statement) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", statement.id());
        row.put("document", statement.document());
        row.put("start", statement.locator().start());
        row.put("end", statement.locator().end());
        row.put("page", statement.locator().page());
        row.put("paragraph", statement.locator().paragraph());
        row.put("summary", statement.summary());
        row.put("stance", statement.stance().name());
        row.put(
                "speakers",
                statement.speakers().stream()
                        .map(s -> s.depth() + ":" + s.entity())
                        .toList());
        row.put("origin", statement.origin());
        row.put(
                "label",
                statement.origin().equals(Provenance.labelOf(statement.speakers())) ? null : statement.origin());
        row.put("clearance", (long) statement.clearance().rank());
        row.put(
                "compartments",
                statement.label().compartments().isEmpty()
                        ? null
                        : statement.label().compartments());
        row.put("coder", statement.coder());
        row.put("subject", statement.fact().subject());
        row.put("predicate", statement.fact().predicate());
        row.putAll(properties(statement.fact()));
        var date = statement.date();
        if (date != null) {
            row.putAll(Dates.properties(date));
        }
        return said(row);
    }

    private static Map<String, @Nullable Object> properties(Fact fact) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        switch (fact) {
            case Fact.Named named -> {
                row.put("form", "NAMED");
                row.put("value", named.name().value());
                row.put("nameType", named.name().type().name());
                row.put("language", named.name().language());
            }
            case Fact.Valued valued -> {
                row.put("form", "VALUED");
                row.put("value", valued.value());
                row.put("language", valued.language());
            }
            case Fact.Related related -> {
                row.put("form", "RELATED");
                row.put("object", related.object());
                row.put("quality", related.quality());
            }
            case Fact.Happened happened -> {
                row.put("form", "HAPPENED");
                row.put(
                        "roles",
                        happened.roles().stream()
                                .map(r -> r.role() + "=" + r.filler())
                                .toList());
                row.put("details", details(happened.details()));
            }
        }
        return row;
    }

    static List<String> details(Map<String, String> details) {
        var list = new ArrayList<String>();
        details.forEach((key, value) -> list.add(key + "=" + value));
        return list;
    }

    /** Neo4j has no null properties: what is not said is left out. */
    private static Map<String, Object> said(Map<String, @Nullable Object> row) {
        var said = new LinkedHashMap<String, Object>();
        row.forEach((key, value) -> {
            if (value != null) {
                said.put(key, value);
            }
        });
        return said;
    }

    /** The statement that a node (as a row of its properties) holds. */
    public static Statement statement(Row row) {
        return new Statement(
                row.text("id"),
                row.text("document"),
                new Locator(number(row, "start"), number(row, "end"), number(row, "page"), number(row, "paragraph")),
                row.text("summary"),
                Stance.valueOf(row.text("stance")),
                row.texts("speakers").stream().map(StatementRows::speaker).toList(),
                row.text("origin"),
                fact(row),
                Dates.read(row).orElse(null),
                Labels.of(row),
                row.text("coder"));
    }

    /** Where a statement comes from, by the columns that the read queries name so. */
    public static Provenance provenance(Row row) {
        return new Provenance(
                row.text("id"),
                row.text("document"),
                row.maybeText("type").orElse(null),
                row.maybeText("publisher").orElse(null),
                row.texts("speakers").stream().map(StatementRows::speaker).toList(),
                row.text("origin"));
    }

    private static Speaker speaker(String text) {
        int colon = text.indexOf(':');
        return new Speaker(text.substring(colon + 1), Integer.parseInt(text.substring(0, colon)));
    }

    private static Fact fact(Row row) {
        var subject = row.text("subject");
        var predicate = row.text("predicate");
        return switch (row.text("form")) {
            case "NAMED" ->
                new Fact.Named(
                        subject,
                        new Name(row.text("value"), NameType.valueOf(row.text("nameType")), text(row, "language")));
            case "VALUED" -> new Fact.Valued(subject, predicate, row.text("value"), text(row, "language"));
            case "RELATED" -> new Fact.Related(subject, predicate, row.text("object"), text(row, "quality"));
            case "HAPPENED" ->
                new Fact.Happened(
                        subject,
                        predicate,
                        row.texts("roles").stream().map(StatementRows::filling).toList(),
                        details(row.texts("details")));
            default -> throw new IllegalStateException("A statement has no form " + row.text("form"));
        };
    }

    private static RoleFilling filling(String text) {
        int equals = text.indexOf('=');
        return new RoleFilling(text.substring(0, equals), text.substring(equals + 1));
    }

    static Map<String, String> details(List<String> list) {
        var details = new LinkedHashMap<String, String>();
        list.forEach(text -> details.put(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)));
        return details;
    }

    private static @Nullable String text(Row row, String key) {
        return row.maybeText(key).orElse(null);
    }

    private static @Nullable Integer number(Row row, String key) {
        var number = row.maybeNumber(key);
        return number.isPresent() ? (Integer) Math.toIntExact(number.getAsLong()) : null;
    }
}
