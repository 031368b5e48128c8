package org.casegraph.graph.watch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casegraph.graph.Cause;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What became of a finding, as a viewer of one clearance may know it.
 *
 * @param number its place among the changes of its clearance, in the order in which they were found
 * @param at when it was found
 * @param before how it stood, null where it is new
 * @param after how it stands, null where it is gone
 * @param reasons what had changed since the findings were looked at before
 */
public record FindingChange(
        String id,
        long number,
        Instant at,
        int level,
        ChangeKind kind,
        @Nullable Standing before,
        @Nullable Standing after,
        List<Reason> reasons) {

    public FindingChange {
        reasons = List.copyOf(reasons);
    }

    /** The finding as it is told: as it stands, or as it stood before it was gone. */
    public Standing told() {
        return Objects.requireNonNull(after == null ? before : after, "A change has a side");
    }

    public Stream<String> involved() {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .flatMap(Standing::involved)
                .distinct();
    }

    /** Ids of the judgements among what had changed. */
    List<String> judgements() {
        return reasons.stream()
                .map(Reason::cause)
                .filter(cause -> cause.kind() == Cause.Kind.JUDGEMENT)
                .map(Cause::subject)
                .distinct()
                .toList();
    }

    FindingChange numbered(long place) {
        return new FindingChange(id, place, at, level, kind, before, after, reasons);
    }

    Map<String, Object> properties(long numbered) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("id", id);
        properties.put("number", numbered);
        properties.put("at", at.toEpochMilli());
        properties.put("level", (long) level);
        properties.put("kind", kind.name());
        properties.put("pattern", told().pattern());
        properties.put("finding", told().finding());
        properties.put("reasons", reasons.stream().map(Reason::text).toList());
        if (before != null) {
            properties.putAll(before.properties("before"));
        }
        if (after != null) {
            properties.putAll(after.properties("after"));
        }
        return properties;
    }

    static FindingChange of(Row row) {
        return new FindingChange(
                row.text("id"),
                row.number("number"),
                Instant.ofEpochMilli(row.number("at")),
                (int) row.number("level"),
                ChangeKind.valueOf(row.text("kind")),
                row.has("beforeStrength") ? Standing.of(row, "before") : null,
                row.has("afterStrength") ? Standing.of(row, "after") : null,
                row.texts("reasons").stream().map(Reason::of).toList());
    }
}
