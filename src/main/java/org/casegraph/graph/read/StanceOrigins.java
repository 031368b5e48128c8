package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casegraph.access.Viewer;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/** Counts the independent origins of statements that are made in certain stances and may be read. */
final class StanceOrigins {

    private final Map<String, Statement> known = new LinkedHashMap<>();
    private final StatementReader statements;
    private final List<Stance> stances;
    private final Viewer viewer;

    StanceOrigins(StatementReader statements, List<Stance> stances, Viewer viewer) {
        this.statements = statements;
        this.stances = stances;
        this.viewer = viewer;
    }

    /** Reads statements beforehand, all at once. */
    void read(Collection<String> ids) {
        var wanted = new LinkedHashSet<>(ids);
        wanted.removeAll(known.keySet());
        known.putAll(statements.byIds(wanted, viewer));
    }

    int count(Collection<String> ids) {
        return (int) counted(ids).stream().map(Statement::origin).distinct().count();
    }

    /** Those of the statements that are made in these stances. */
    List<Statement> counted(Collection<String> ids) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(statement -> stances.contains(statement.stance()))
                .toList();
    }
}
