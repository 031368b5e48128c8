package org.casegraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.casegraph.graph.StatementPages.Told;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement as fields with plain values, each id beside the name it stands for. */
public final class ToldFields {

    /** The names of all fields, in their order. */
    public static final List<String> NAMES = List.of(
            "id",
            "subject",
            "subjectName",
            "predicate",
            "object",
            "objectName",
            "value",
            "roles",
            "details",
            "date",
            "dateBasis",
            "dateAnchor",
            "stance",
            "speakers",
            "origin",
            "summary",
            "document",
            "documentTitle",
            "documentUrl",
            "documentSha256",
            "start",
            "end",
            "page",
            "paragraph",
            "clearance",
            "compartments",
            "coder");

    private ToldFields() {}

    /** All of them; what a statement has no value for is null. */
    public static SequencedMap<String, @Nullable Object> of(Told told) {
        var statement = told.statement();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", statement.id());
        fields.put("subject", statement.fact().subject());
        fields.put("subjectName", told.names().get(statement.fact().subject()));
        fields.put("predicate", statement.fact().predicate());
        putFact(fields, statement.fact(), told);
        putDate(fields, statement.date());
        fields.put("stance", statement.stance().name());
        fields.put("speakers", speakers(statement, told.names()));
        fields.put("origin", statement.origin());
        fields.put("summary", statement.summary());
        fields.put("document", statement.document());
        fields.put("documentTitle", told.title());
        fields.put("documentUrl", told.url().orElse(null));
        fields.put("documentSha256", told.sha256().orElse(null));
        fields.put("start", statement.locator().start());
        fields.put("end", statement.locator().end());
        fields.put("page", statement.locator().page());
        fields.put("paragraph", statement.locator().paragraph());
        fields.put("clearance", statement.clearance().name());
        fields.put("compartments", statement.label().compartments());
        fields.put("coder", statement.coder());
        return fields;
    }

    private static void putFact(Map<String, @Nullable Object> fields, Fact fact, Told told) {
        fields.put("object", fact instanceof Fact.Related related ? related.object() : null);
        fields.put(
                "objectName",
                fact instanceof Fact.Related related ? told.names().get(related.object()) : null);
        fields.put(
                "value",
                switch (fact) {
                    case Fact.Named named -> named.name().value();
                    case Fact.Valued valued -> valued.value();
                    case Fact.Related related -> related.quality();
                    case Fact.Happened _ -> null;
                });
        fields.put("roles", fact instanceof Fact.Happened happened ? roles(happened, told.names()) : List.of());
        fields.put(
                "details",
                fact instanceof Fact.Happened happened
                        ? happened.details().entrySet().stream()
                                .map(detail -> detail.getKey() + "=" + detail.getValue())
                                .toList()
                        : List.of());
    }

    private static void putDate(Map<String, @Nullable Object> fields, @Nullable FuzzyDate date) {
        fields.put("date", date == null ? null : date.edtf());
        fields.put("dateBasis", date == null ? null : date.basis().name());
        fields.put("dateAnchor", date == null ? null : date.anchor());
    }

    private static List<String> roles(Fact.Happened fact, Map<String, String> names) {
        return fact.roles().stream().map(filling -> role(filling, names)).toList();
    }

    private static String role(RoleFilling filling, Map<String, String> names) {
        var name = names.get(filling.filler());
        return filling.role() + "=" + filling.filler() + (name == null ? "" : " (" + name + ")");
    }

    private static List<String> speakers(Statement statement, Map<String, String> names) {
        return statement.speakers().stream()
                .map(speaker -> speaker.depth() + ":" + names.getOrDefault(speaker.entity(), speaker.entity()))
                .collect(Collectors.toList());
    }
}
