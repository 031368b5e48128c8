package org.casegraph.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.model.Clearance;
import org.casegraph.model.Judgement;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Protection;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.jspecify.annotations.Nullable;

/** Rulings as the properties of their nodes, there and back. */
public final class RulingRows {

    private RulingRows() {}

    /** The label that tells this kind of ruling from the others. */
    static String label(Ruling ruling) {
        return switch (ruling) {
            case Resolution _ -> "Resolution";
            case OriginGroup _ -> "OriginGroup";
            case Judgement _ -> "Judgement";
            case Protection _ -> "Protection";
        };
    }

    static Map<String, Object> properties(Ruling ruling, ReaderTable readers) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", ruling.id());
        row.put("author", ruling.author());
        row.put("reason", ruling.reason());
        row.put("recordedAt", ruling.recordedAt().toString());
        row.putAll(Labels.properties(ruling.entry().label(), readers));
        switch (ruling) {
            case Resolution resolution -> put(row, resolution);
            case OriginGroup group -> row.put("voices", group.voices());
            case Judgement judgement -> put(row, judgement);
            case Protection protection -> put(row, protection);
        }
        return row;
    }

    private static void put(Map<String, Object> row, Resolution resolution) {
        row.put("kind", resolution.kind().name());
        row.put("contradiction", resolution.contradiction());
        row.put("fact", resolution.fact());
        row.put("aspect", resolution.aspect());
        row.put("chosen", resolution.chosen());
        row.put("others", resolution.others());
        var says = resolution.says();
        if (says != null) {
            row.put("says", says);
        }
    }

    private static void put(Map<String, Object> row, Judgement judgement) {
        row.put("one", judgement.one());
        row.put("other", judgement.other());
        row.put("verdict", judgement.verdict().name());
        var score = judgement.score();
        var explanation = judgement.explanation();
        if (score != null && explanation != null) {
            row.put("score", score);
            row.put("explanation", explanation);
        }
    }

    private static void put(Map<String, Object> row, Protection protection) {
        row.put("person", protection.person());
        row.put("alias", protection.alias());
        row.put("from", (long) protection.from().rank());
    }

    static Map<String, Object> row(Ruling ruling, ReaderTable readers) {
        var row = new LinkedHashMap<String, Object>();
        row.put("label", label(ruling));
        row.put("properties", properties(ruling, readers));
        row.put("statements", ruling.statements());
        return row;
    }

    static Map<String, Object> row(String id, Ruling.Withdrawal withdrawal) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("at", withdrawal.at().toString());
        row.put("by", withdrawal.by());
        row.put("reason", withdrawal.reason());
        return row;
    }

    /** The ruling that a node (as a row of its properties) holds. */
    public static Ruling ruling(Row row) {
        if (row.labels().contains("Resolution")) {
            return resolution(row);
        }
        if (row.labels().contains("OriginGroup")) {
            return originGroup(row);
        }
        if (row.labels().contains("Judgement")) {
            return judgement(row);
        }
        if (row.labels().contains("Protection")) {
            return protection(row);
        }
        throw new IllegalStateException("A ruling is of no known kind: " + row.labels());
    }

    public static OriginGroup originGroup(Row row) {
        return new OriginGroup(entry(row), row.texts("voices"));
    }

    public static Protection protection(Row row) {
        var from = Clearance.values()[(int) row.number("from")];
        return new Protection(entry(row), row.text("person"), row.text("alias"), from);
    }

    public static Judgement judgement(Row row) {
        return new Judgement(
                entry(row),
                row.text("one"),
                row.text("other"),
                Judgement.Verdict.valueOf(row.text("verdict")),
                row.value("score") instanceof Double score ? score : null,
                row.maybeText("explanation").orElse(null));
    }

    public static Resolution resolution(Row row) {
        return new Resolution(
                entry(row),
                Resolution.Kind.valueOf(row.text("kind")),
                row.text("contradiction"),
                row.text("fact"),
                row.text("aspect"),
                row.maybeText("says").orElse(null),
                row.texts("chosen"),
                row.texts("others"));
    }

    private static Ruling.Entry entry(Row row) {
        return new Ruling.Entry(
                row.text("id"),
                row.text("author"),
                row.text("reason"),
                Instant.parse(row.text("recordedAt")),
                Labels.of(row),
                row.flags("seen"),
                withdrawal(row));
    }

    private static Ruling.@Nullable Withdrawal withdrawal(Row row) {
        return row.has("withdrawnAt")
                ? new Ruling.Withdrawal(
                        Instant.parse(row.text("withdrawnAt")), row.text("withdrawnBy"), row.text("withdrawalReason"))
                : null;
    }
}
