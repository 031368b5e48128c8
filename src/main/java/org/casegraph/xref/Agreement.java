package org.casegraph.xref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Property;
import org.casegraph.source.list.Column;
import org.casegraph.source.list.ListedName;

/** Whether what a row says beside the name agrees with what is said of somebody in the graph. */
final class Agreement {

    /** What is compared as what it means; everything else as words, where other words contradict nothing. */
    private static final Map<String, Column> MEANT = Map.of(
            "BIRTH_DATE",
            Column.BIRTH_DATE,
            "NATIONALITY",
            Column.COUNTRY,
            "COUNTRY_CODE",
            Column.COUNTRY,
            "GENDER",
            Column.GENDER);

    private Agreement() {}

    /** What agrees and what does not, by the word of the property; nothing where either says nothing. */
    static SequencedMap<String, Boolean> of(Map<String, List<String>> row, Entity entity, List<Property> said) {
        var told = new LinkedHashMap<String, Boolean>();
        new TreeMap<>(row)
                .forEach((word, values) -> of(word, values, entity, said).ifPresent(agrees -> told.put(word, agrees)));
        return told;
    }

    private static Optional<Boolean> of(String word, List<String> values, Entity entity, List<Property> said) {
        var type = entity.type();
        if (word.equals("TYPE")) {
            return type == null ? Optional.empty() : Optional.of(values.stream().anyMatch(type::equalsIgnoreCase));
        }
        var column = MEANT.get(word);
        if (column == null) {
            boolean isSaid = Particulars.said(word, said).stream()
                    .anyMatch(known -> values.stream().anyMatch(value -> isWithin(value, known)));
            return isSaid ? Optional.of(true) : Optional.empty();
        }
        var fields = values.stream()
                .map(value -> new ListedName.Field(word, column, value))
                .toList();
        var particulars = Particulars.of(new ListedName(0, List.of(), List.of(entity.kind()), null, fields), said);
        if (!particulars.agreeing().isEmpty()) {
            return Optional.of(true);
        }
        return particulars.differing().isEmpty() ? Optional.empty() : Optional.of(false);
    }

    private static boolean isWithin(String one, String other) {
        var first = one.strip().toLowerCase(Locale.ROOT);
        var second = other.strip().toLowerCase(Locale.ROOT);
        return !first.isEmpty() && (second.contains(first) || first.contains(second));
    }
}
