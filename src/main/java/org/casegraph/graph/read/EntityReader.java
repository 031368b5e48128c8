package org.casegraph.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StatementRows;
import org.casegraph.identity.NameKeys;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads entities: one by one, in pages, and what they are called. */
@Component
public final class EntityReader {

    private final Reading reading;

    EntityReader(Reading reading) {
        this.reading = reading;
    }

    /** The entities that some mentions stand for, by mention; an entity's own id is one of its mentions. */
    public Map<String, Entity> byIds(Collection<String> mentions, Viewer viewer) {
        var entities = new LinkedHashMap<String, Entity>();
        reading.rows("entities_by_id", mentions, viewer)
                .forEach(row -> entities.put(row.text("mention"), Entity.of(row)));
        return entities;
    }

    public Optional<Entity> byId(String mention, Viewer viewer) {
        return Optional.ofNullable(byIds(List.of(mention), viewer).get(mention));
    }

    /** The cases that some acts stand in, by act. */
    public Map<String, List<Entity>> casesOf(Collection<String> acts, Viewer viewer) {
        return reading.rows("cases_of_acts", acts, viewer).stream()
                .collect(groupingBy(row -> row.text("act"), mapping(Entity::of, toList())));
    }

    public Page<Entity> page(EntityKind kind, EntityFilter filter, PageRequest page, Viewer viewer) {
        var rows =
                reading.rows("entities_page", parameters(kind, filter, viewer).with(page));
        return Page.of(rows, page.first(), Entity::of);
    }

    public int count(EntityKind kind, EntityFilter filter, Viewer viewer) {
        return reading.count("entities_count", parameters(kind, filter, viewer));
    }

    /** Every form of the names of some entities, the best supported first. */
    public Map<String, List<Spelling>> spellings(Collection<String> entities, Viewer viewer) {
        return reading.rows("spellings_of", entities, viewer).stream()
                .collect(groupingBy(row -> row.text("entity"), mapping(Spelling::of, toList())));
    }

    /** What is said of the properties of some entities. */
    public Map<String, List<Property>> properties(Collection<String> entities, Viewer viewer) {
        var properties = new LinkedHashMap<String, List<Property>>();
        reading.rows("properties_of", entities, viewer).stream()
                .collect(groupingBy(
                        row -> row.text("entity"),
                        LinkedHashMap::new,
                        mapping(row -> StatementRows.statement(row.row("statement")), toList())))
                .forEach((entity, statements) -> properties.put(entity, properties(statements)));
        return properties;
    }

    private static List<Property> properties(List<Statement> statements) {
        var byValue = new TreeMap<String, List<Statement>>();
        statements.forEach(statement ->
                byValue.computeIfAbsent(key(statement), _ -> new ArrayList<>()).add(statement));
        return byValue.values().stream().flatMap(EntityReader::property).toList();
    }

    private static String key(Statement statement) {
        return statement.fact() instanceof Fact.Valued valued ? valued.predicate() + '=' + valued.value() : "";
    }

    private static Stream<Property> property(List<Statement> same) {
        return same.getFirst().fact() instanceof Fact.Valued valued
                ? Stream.of(new Property(valued.predicate(), valued.value(), valued.language(), same))
                : Stream.empty();
    }

    private static Parameters parameters(EntityKind kind, EntityFilter filter, Viewer viewer) {
        var asking = filter.clearance();
        return Parameters.of(viewer)
                .with("kind", kind.name())
                .with("words", words(filter.name()))
                .withChoice("types", filter.types())
                .with("inCase", filter.inCase())
                .withChoice("suffered", filter.suffered())
                .withChoice("did", filter.did())
                .withChoice("relations", filter.relations())
                .with("involving", filter.involving())
                .with("asking", asking == null ? null : (long) asking.rank());
    }

    /** A name without a letter or digit is nobody's: it stands as a word that no key holds. */
    private static @Nullable List<String> words(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var words = NameKeys.words(name).stream().distinct().toList();
        return words.isEmpty() ? List.of("\n") : words;
    }
}
