package org.casegraph.export.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.casegraph.model.Statement;

/** Numbers the statements that a paper rests on, in the order in which it comes to speak of them. */
final class Notes {

    private final SequencedMap<String, Statement> known;
    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

    /** @param known the statements that the viewer may read, by id; no other has a number */
    Notes(SequencedMap<String, Statement> known) {
        this.known = new LinkedHashMap<>(known);
    }

    /** Numbers for what was told of only now. */
    List<Integer> of(List<Statement> statements) {
        statements.forEach(statement -> known.putIfAbsent(statement.id(), statement));
        return to(statements.stream().map(Statement::id).toList());
    }

    /** The numbers of some statements by their ids. */
    List<Integer> to(Collection<String> ids) {
        return ids.stream()
                .filter(known::containsKey)
                .distinct()
                .sorted()
                .map(id -> numbers.computeIfAbsent(id, _ -> numbers.size() + 1))
                .sorted()
                .toList();
    }

    /** Those that have a number, in its order. */
    List<Statement> numbered() {
        return numbers.keySet().stream()
                .map(id -> java.util.Objects.requireNonNull(known.get(id)))
                .toList();
    }

    SequencedMap<String, Statement> known() {
        return known;
    }
}
