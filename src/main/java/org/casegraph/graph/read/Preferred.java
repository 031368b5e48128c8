package org.casegraph.graph.read;

import java.util.List;
import java.util.Map;
import org.casegraph.graph.Told;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;

/** What is shown of statements where resolutions prefer some to others; whatever is set aside stays on record. */
record Preferred(Map<String, List<Resolution>> aside) {

    /** Those that count as far as it is disputed whether it is so at all; all, where none would be left. */
    List<Statement> of(List<Statement> statements) {
        var counting = statements.stream()
                .filter(statement -> !isAside(statement, Rules.WHETHER))
                .toList();
        return counting.isEmpty() ? statements : counting;
    }

    List<Part> parts(List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.statements().stream().anyMatch(statement -> !isAside(statement, Rules.ROLE + part.role())))
                .toList();
    }

    Told told(List<Statement> statements) {
        var undated = statements.stream()
                .filter(statement -> isAside(statement, Rules.DATE))
                .map(Statement::id)
                .collect(java.util.stream.Collectors.toSet());
        return new Told(statements, undated);
    }

    private boolean isAside(Statement statement, String aspect) {
        return aside.getOrDefault(statement.id(), List.of()).stream()
                .anyMatch(resolution -> resolution.aspect().equals(aspect));
    }
}
