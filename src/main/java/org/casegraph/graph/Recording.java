package org.casegraph.graph;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** Keeps what a case file says: its documents, of whom it speaks, and its statements. */
final class Recording {

    private static final int BATCH = 5_000;

    private final CypherFiles files;
    private final GraphWrites writes;
    private final InstantSource clock;
    private final @Nullable Anchoring anchoring;

    /** @param anchoring null where no texts are held */
    Recording(CypherFiles files, GraphWrites writes, InstantSource clock, @Nullable Anchoring anchoring) {
        this.files = files;
        this.writes = writes;
        this.clock = clock;
        this.anchoring = anchoring;
    }

    /** Answers the statements that did not stand before. */
    List<Statement> write(CaseFile file, String source, ImportRows rows, WriteTransaction transaction) {
        var known = known(file, transaction);
        writes.write(transaction, "merge_documents", rows.documents(file.documents()));
        file.collected().forEach((sha256, how) -> new Custody(sha256, how.by(), clock.instant())
                .collected(how)
                .write(transaction, files));
        writes.write(transaction, "merge_mentions", rows.mentions(file.mentions()));
        var fresh = new LinkedHashMap<String, Statement>();
        var again = new ArrayList<Statement>();
        var coded = new ArrayList<Statement>();
        for (var statement : file.statements()) {
            var stands = known.get(statement.id());
            if (stands == null) {
                fresh.put(statement.id(), statement);
            } else {
                coded.add(statement);
                if (!stands) {
                    again.add(statement);
                }
            }
        }
        create(List.copyOf(fresh.values()), source, rows, transaction);
        writes.write(transaction, "merge_statements", rows.statements(again));
        var recorded = file.statements().stream()
                .filter(statement -> !Boolean.TRUE.equals(known.get(statement.id())))
                .toList();
        if (anchoring != null) {
            anchoring.anchorIn(recorded, transaction);
        }
        writes.write(transaction, "code_statements", rows.coded(source, coded));
        return recorded;
    }

    private void create(List<Statement> fresh, String source, ImportRows rows, WriteTransaction transaction) {
        for (int from = 0; from < fresh.size(); from += BATCH) {
            var some = fresh.subList(from, Math.min(fresh.size(), from + BATCH));
            transaction.run(files.write("create_statements"), Map.of("file", source, "rows", rows.statements(some)));
        }
    }

    /** Those of a file that are kept already, and whether they stand. */
    private Map<String, Boolean> known(CaseFile file, WriteTransaction transaction) {
        var ids = file.statements().stream().map(Statement::id).toList();
        var known = new LinkedHashMap<String, Boolean>();
        writes.read(transaction, "known_statements", ids).forEach(row -> known.put(row.text("id"), row.flag("stands")));
        return known;
    }
}
