package org.casegraph.graph.erase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.Row;
import org.casegraph.graph.StatementRows;
import org.casegraph.model.Statement;
import org.casegraph.text.Anchors;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** What is left of the nodes of statements. */
final class StatementRest {

    private final Plan plan;
    private final Map<String, Optional<Anchors>> anchors = new LinkedHashMap<>();

    StatementRest(Plan plan) {
        this.plan = plan;
    }

    Optional<Map<String, @Nullable Object>> left(Row node, Map<String, @Nullable Object> properties) {
        var id = node.text("id");
        if (plan.statementsGone.contains(id)) {
            return Optional.empty();
        }
        var before = StatementRows.statement(node);
        var left = new LinkedHashMap<>(properties);
        var now = plan.statementsChanged.get(id);
        if (now != null) {
            StatementRows.properties(before).keySet().forEach(left::remove);
            StatementRows.properties(now).forEach((key, value) -> left.put(key, asKept(value)));
        }
        // As they count for one clearance or another.
        left.replaceAll((key, value) -> key.toLowerCase(Locale.ROOT).contains("voices") ? voices(value) : value);
        var sha256 = plan.hashes.getOrDefault(before.document(), "");
        if (left.get("place") != null && plan.texts.containsKey(sha256)) {
            place(before, sha256).ifPresentOrElse(place -> left.put("place", place), () -> left.remove("place"));
        }
        return Optional.of(left);
    }

    /** As the database gives numbers back. */
    private static Object asKept(Object value) {
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }

    /** The words around it may be others now. */
    private Optional<String> place(Statement statement, String sha256) {
        var start = statement.locator().start();
        var end = statement.locator().end();
        if (start == null || end == null) {
            return Optional.empty();
        }
        return anchors.computeIfAbsent(
                        sha256, key -> Optional.ofNullable(plan.texts.get(key)).map(Anchors::new))
                .flatMap(text -> text.at(new Span(start, end)))
                .map(Object::toString);
    }

    /** A voice goes on being one without its name. */
    @Nullable
    Object voices(@Nullable Object voices) {
        if (!(voices instanceof List<?> list)) {
            return voices;
        }
        var left = new ArrayList<@Nullable Object>();
        list.forEach(voice ->
                left.add(voice instanceof String id && plan.people.contains(id) ? plan.without.label() : voice));
        return left.stream().distinct().toList();
    }
}
