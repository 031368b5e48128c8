package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.model.EntityKind;
import org.casegraph.xref.Reconciliation;
import org.casegraph.xref.Reconciliation.Query;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of the reconciliation service, read strictly: whatever is not understood is said. */
final class ReconcileRequest {

    static final String ADDRESS = "/reconcile";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USUAL = 10;
    private static final int LONGEST_TEXT = 500;

    private ReconcileRequest() {}

    /** It is not what the protocol has; the message says in one sentence what is wrong. */
    static final class Mistake extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Mistake(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** Whether it is the form in which programs send queries. */
    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && request.getMethod().equals("POST")
                && request.getServletPath().equals(ADDRESS)
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/x-www-form-urlencoded");
    }

    /** A field of the form, or a parameter of the address. */
    static Optional<String> field(String name, HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return Optional.ofNullable(request.getParameter(name));
        }
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (var part : body.split("&")) {
            var sides = part.split("=", 2);
            if (sides.length == 2 && sides[0].equals(name)) {
                try {
                    return Optional.of(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    throw new Mistake("The form is not encoded as forms are.");
                }
            }
        }
        return Optional.empty();
    }

    /** The queries of a batch, by the names that the caller gave them. */
    static SequencedMap<String, Query> queries(String json) {
        var batch = object(json, "queries");
        if (batch.size() > Reconciliation.MOST_QUERIES) {
            throw new Mistake("A batch has %d queries at most.".formatted(Reconciliation.MOST_QUERIES));
        }
        var queries = new LinkedHashMap<String, Query>();
        batch.properties().forEach(entry -> queries.put(entry.getKey(), query(entry.getValue())));
        return queries;
    }

    private static Query query(JsonNode node) {
        var text = node.path("query");
        require(
                node.isObject() && (text.isString() || text.isMissingNode()),
                "A query is an object with a text 'query'.");
        require(
                text.asString("").length() <= LONGEST_TEXT,
                "A query has %d characters at most.".formatted(LONGEST_TEXT));
        var limit = node.path("limit");
        require(limit.isMissingNode() || limit.isNumber(), "The 'limit' of a query is a number.");
        int most = Math.clamp(limit.asInt(USUAL), 1, Reconciliation.MOST_CANDIDATES);
        return new Query(text.asString(""), kinds(node.path("type")), most, properties(node.path("properties")));
    }

    private static List<EntityKind> kinds(JsonNode type) {
        var kinds = new ArrayList<EntityKind>();
        for (var word : texts(type)) {
            kinds.add(kind(word)
                    .orElseThrow(() -> new Mistake("A 'type' is PERSON, INSTITUTION, GROUP, PLACE or CASE.")));
        }
        return kinds;
    }

    static Optional<EntityKind> kind(String word) {
        return List.of(EntityKind.values()).stream()
                .filter(kind -> kind.name().equals(word))
                .findFirst();
    }

    private static Map<String, List<String>> properties(JsonNode all) {
        require(all.isMissingNode() || all.isArray(), "The 'properties' of a query are a list.");
        var properties = new LinkedHashMap<String, List<String>>();
        for (var one : all) {
            require(one.path("pid").isString() && one.has("v"), "A property has a text 'pid' and a value 'v'.");
            properties
                    .computeIfAbsent(one.path("pid").asString(), _ -> new ArrayList<>())
                    .addAll(texts(one.path("v")));
        }
        return properties;
    }

    /** One text or several; something that was matched before counts by its name. */
    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(one -> texts(one).stream()).toList();
        }
        if (node.isObject()) {
            return List.of(node.path("name").asString(node.path("id").asString("")));
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asString());
    }

    /** The ids and the columns of a question for particulars. */
    record Extension(List<String> ids, List<String> columns) {}

    static Extension extension(String json) {
        var asked = object(json, "extend");
        var ids = asked.path("ids");
        var columns = asked.path("properties");
        require(
                ids.isArray()
                        && columns.isArray()
                        && columns.valueStream().allMatch(one -> one.path("id").isString()),
                "'extend' has a list of 'ids' and a list of 'properties', each with an 'id'.");
        require(
                ids.size() <= Reconciliation.MOST_QUERIES && columns.size() <= Reconciliation.MOST_CANDIDATES,
                "'extend' has %d ids and %d properties at most."
                        .formatted(Reconciliation.MOST_QUERIES, Reconciliation.MOST_CANDIDATES));
        return new Extension(
                texts(ids).stream().distinct().toList(),
                columns.valueStream()
                        .map(one -> one.path("id").asString())
                        .distinct()
                        .toList());
    }

    private static JsonNode object(String json, String name) {
        try {
            var node = JSON.readTree(json);
            require(node.isObject(), "'%s' is an object of JSON.".formatted(name));
            return node;
        } catch (JacksonException e) {
            throw new Mistake("'%s' cannot be read as JSON.".formatted(name));
        }
    }

    private static void require(boolean isSo, String sentence) {
        if (!isSo) {
            throw new Mistake(sentence);
        }
    }
}
