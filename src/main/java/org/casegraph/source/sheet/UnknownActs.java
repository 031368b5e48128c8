package org.casegraph.source.sheet;

import java.util.List;
import java.util.Map;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Teller;
import org.casegraph.source.sheet.Mapping.Deed;
import org.casegraph.source.sheet.Rows.Row;

/** Acts by a word or a code that the vocabulary does not have: kept as what it says, with each who has a part in it. */
final class UnknownActs {

    private final Columns columns;
    private final Kinds kinds;

    UnknownActs(Columns columns, Kinds kinds) {
        this.columns = columns;
        this.kinds = kinds;
    }

    /** Those of a row who have a part in an act, by the roles in which they have it. */
    List<Map.Entry<String, String>> partners(Deed deed, Map<String, List<String>> ids) {
        return deed.roles().entrySet().stream()
                .flatMap(role -> role.getValue().stream()
                        .flatMap(word -> ids.getOrDefault(word, List.of()).stream())
                        .map(id -> Map.entry(role.getKey(), id)))
                .distinct()
                .toList();
    }

    void note(
            Deed deed,
            Row row,
            Map<String, List<String>> ids,
            Map<String, String> details,
            Frame frame,
            Teller teller) {
        var kind = deed.kind();
        if (kind == null) {
            return;
        }
        kinds.unknownAct(kind, row).ifPresent(said -> {
            var words = new StringBuilder(kind.column() + ": " + said);
            details.forEach((detail, value) ->
                    words.append("; ").append(detail).append(": ").append(value));
            partners(deed, ids)
                    .forEach(partner -> teller.value(
                            columns.place(row, kind.column()),
                            partner.getValue(),
                            "NOTE",
                            words + " ("
                                    + partner.getKey()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', ' ') + ")",
                            null,
                            frame));
        });
    }
}
