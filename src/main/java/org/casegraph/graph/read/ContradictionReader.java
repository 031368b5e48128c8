package org.casegraph.graph.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds facts on which statements differ. */
@Component
public final class ContradictionReader {

    /** More facts than this are not looked through at once. */
    private static final int MOST = 20_000;

    private final Reading reading;
    private final StatementReader statements;
    private final EntityReader entities;

    ContradictionReader(Reading reading, StatementReader statements, EntityReader entities) {
        this.reading = reading;
        this.statements = statements;
        this.entities = entities;
    }

    private record Fact(String id, List<String> statements) {}

    /**
     * All contradictions about an entity or act, or all there are; the gravest first.
     *
     * @return empty where there are more facts than can be looked through at once
     */
    public Optional<List<Contradiction>> read(@Nullable String about, Viewer viewer) {
        var facts = facts(about, viewer);
        if (facts.size() > MOST) {
            return Optional.empty();
        }
        var ids = facts.stream().flatMap(fact -> fact.statements().stream()).toList();
        var known = statements.byIds(ids, viewer);
        var fillers = fillers(known.values(), viewer);
        return Optional.of(facts.stream()
                .flatMap(fact -> ContradictionRules.of(fact.id(), said(fact, known), fillers).stream())
                .sorted(Comparator.comparing(Contradiction::kind).thenComparing(Contradiction::id))
                .toList());
    }

    private List<Fact> facts(@Nullable String about, Viewer viewer) {
        var parameters = Parameters.of(viewer)
                .with("about", about)
                .with("singleValued", ContradictionRules.SINGLE_VALUED)
                .with("limit", MOST + 1L);
        return reading.rows("disputable_facts", parameters).stream()
                .map(row -> new Fact(row.text("id"), row.texts("statements")))
                .toList();
    }

    private static List<Statement> said(Fact fact, Map<String, Statement> known) {
        return fact.statements().stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
    }

    private Map<String, Subject> fillers(Collection<Statement> known, Viewer viewer) {
        var ids = known.stream()
                .flatMap(statement -> Parts.fillings(statement).stream())
                .map(RoleFilling::filler)
                .distinct()
                .toList();
        return new LinkedHashMap<>(entities.byIds(ids, viewer));
    }
}
