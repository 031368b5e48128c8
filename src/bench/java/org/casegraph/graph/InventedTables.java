package org.casegraph.graph;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Invented documents as tables; a mapping beside them says what their columns mean. */
final class InventedTables {

    private static final String MAPPING =
            """
            collection: invented
            publisher: {name: Bench, kind: INSTITUTION, type: NGO}
            tables:
              - file: entities.csv
                entities:
                  - as: one
                    kind: {column: kind, words: {PRISON: INSTITUTION/PRISON, COURT: INSTITUTION/COURT, POLICE: INSTITUTION/POLICE}}
                    id: id
                    names: [name]
              - file: acts.csv
                entities: [{as: sufferer, id: suffered_by}, {as: body, id: done_by}, {as: matter, id: in_case}]
                acts:
                  - id: id
                    kind: {column: kind}
                    roles: {SUFFERED_BY: sufferer, DONE_BY: body, IN_CASE: matter}
                    date: date
            """;

    private static final String TIES =
            """
              - file: %1$s
                entities: [{as: one, id: from}, {as: other, id: to}]
                ties: [{relation: %2$s, from: one, to: other}]
            """;

    private final InventedFolder folder;
    private final FirstTime first = new FirstTime();
    private final TreeMap<String, String> relations = new TreeMap<>();

    InventedTables(InventedFolder folder) throws IOException {
        this.folder = folder;
        folder.append("entities.csv", "id,kind,name\n");
        folder.append("acts.csv", "id,kind,suffered_by,done_by,in_case,date\n");
    }

    void write(InventedPaper paper) throws IOException {
        for (var id : first.of(paper)) {
            folder.append("entities.csv", row(id, InventedNames.kind(id), InventedNames.of(id)));
        }
        int number = 0;
        for (var deed : paper.deeds()) {
            folder.append(
                    "acts.csv",
                    row(
                            "a" + paper.number() + "-" + number++,
                            deed.kind(),
                            "p" + deed.sufferer(),
                            "b" + deed.body(),
                            paper.caseId(),
                            deed.date()));
        }
        for (var tie : paper.ties()) {
            var file = tie.relation().toLowerCase(Locale.ROOT) + ".csv";
            if (relations.put(tie.relation(), file) == null) {
                folder.append(file, "from,to\n");
            }
            folder.append(file, row(tie.from(), tie.to()));
        }
    }

    /** Says at last what the columns mean. */
    void end() throws IOException {
        folder.append("invented.mapping.yaml", MAPPING);
        for (var relation : relations.entrySet()) {
            folder.append("invented.mapping.yaml", TIES.formatted(relation.getValue(), relation.getKey()));
        }
    }

    private static String row(String... cells) {
        return String.join(",", List.of(cells)) + "\n";
    }
}
