package org.casegraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
import org.casegraph.xref.Candidate;

/** The answers of the reconciliation service in the shapes of its protocol, version 0.2. */
final class ReconcileAnswers {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 260;

    private ReconcileAnswers() {}

    /** What the service is and can do; it tells nothing of what is in the store. */
    static Map<String, Object> manifest(String base, boolean isOpen) {
        var manifest = object(
                "versions", List.of("0.2"),
                "name", "Casegraph",
                "identifierSpace", "urn:casegraph:",
                "schemaSpace", "urn:casegraph:vocabulary:",
                "defaultTypes", types(""),
                "view", object("url", base + "/#/entity/{{id}}"),
                "preview",
                        object(
                                "url",
                                base + ReconcileRequest.ADDRESS + "/preview?id={{id}}",
                                "width",
                                WIDTH,
                                "height",
                                HEIGHT),
                "suggest",
                        object(
                                "entity", service(base, "/suggest/entity"),
                                "type", service(base, "/suggest/type"),
                                "property", service(base, "/suggest/property")),
                "extend",
                        object("propose_properties", service(base, "/extend/propose"), "property_settings", List.of()));
        if (!isOpen) {
            manifest.put("authentication", object("type", "apiKey", "name", "Authorization", "in", "header"));
        }
        return manifest;
    }

    private static Map<String, Object> service(String base, String path) {
        return object("service_url", base, "service_path", ReconcileRequest.ADDRESS + path);
    }

    static Map<String, Object> results(List<String> names, List<List<Candidate>> found) {
        var results = object();
        for (int i = 0; i < names.size(); i++) {
            results.put(
                    names.get(i),
                    object(
                            "result",
                            found.get(i).stream().map(ReconcileAnswers::result).toList()));
        }
        return results;
    }

    private static Map<String, Object> result(Candidate candidate) {
        var features = new ArrayList<Map<String, Object>>();
        candidate.features().forEach((id, value) -> features.add(object("id", id, "value", value)));
        return object(
                "id",
                candidate.entity().id(),
                "name",
                candidate.entity().name(),
                "description",
                candidate.sentence(),
                "type",
                List.of(type(candidate.entity().kind())),
                "score",
                candidate.score(),
                "features",
                features,
                "match",
                candidate.match());
    }

    static Map<String, Object> suggested(List<Entity> entities) {
        return object(
                "result",
                entities.stream()
                        .map(entity -> object(
                                "id", entity.id(), "name", entity.name(), "notable", List.of(type(entity.kind()))))
                        .toList());
    }

    /** The types whose names begin with this. */
    static List<Map<String, Object>> types(String prefix) {
        return List.of(EntityKind.PERSON, EntityKind.INSTITUTION, EntityKind.GROUP, EntityKind.PLACE, EntityKind.CASE)
                .stream()
                .filter(kind -> begins(kind.label(), prefix))
                .map(ReconcileAnswers::type)
                .toList();
    }

    private static Map<String, Object> type(EntityKind kind) {
        return object("id", kind.name(), "name", kind.label());
    }

    /** The columns whose names begin with this. */
    static List<Map<String, Object>> columns(SequencedMap<String, String> all, String prefix) {
        return all.entrySet().stream()
                .filter(column -> begins(inWords(column.getKey()), prefix))
                .map(column -> object(
                        "id", column.getKey(), "name", inWords(column.getKey()), "description", column.getValue()))
                .toList();
    }

    static Map<String, Object> extension(List<String> columns, Map<String, Map<String, List<String>>> values) {
        var rows = object();
        values.forEach((id, row) -> {
            var cells = object();
            row.forEach((column, texts) -> cells.put(
                    column, texts.stream().map(text -> object("str", text)).toList()));
            rows.put(id, cells);
        });
        var meta = columns.stream()
                .map(column -> object("id", column, "name", inWords(column)))
                .toList();
        return object("meta", meta, "rows", rows);
    }

    private static boolean begins(String name, String prefix) {
        return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
    }

    static String inWords(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }
}
