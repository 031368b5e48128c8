package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casegraph.graph.protect.Called;
import org.casegraph.graph.protect.Dress;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.Scripts;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Readers;
import org.casegraph.model.Statement;

/** Makes the projected entity of the statements that name it; these must not be none. */
final class EntityFold {

    private static final NameKeys KEYS = NameKeys.create();

    private final EntityKind kind;
    private final List<Statement> names;
    private final Called called;
    private final Dress dress;
    private final Provenances provenances;

    EntityFold(EntityKind kind, List<Statement> names, Called called, Dress dress, Provenances provenances) {
        this.kind = kind;
        this.names = names;
        this.called = called;
        this.dress = kind == EntityKind.PERSON || called.guard().isPresent() ? Dress.NONE : dress;
        this.provenances = provenances;
    }

    /** The form that most independent origins use, a proper name before others. */
    private Comparator<Map.Entry<Name, List<Statement>>> bestFirst(Readers level) {
        return Comparator.<Map.Entry<Name, List<Statement>>>comparingInt(
                        form -> form.getKey().type().ordinal())
                .thenComparing(
                        form -> -provenances.origins(form.getValue(), level).size())
                .thenComparing(form -> -form.getValue().size())
                .thenComparing(form -> -form.getKey().value().length())
                .thenComparing(form -> form.getKey().value());
    }

    /**
     * The row that the projection writes.
     *
     * @param standing the mentions that stand for it, each with the readers who may know that, if not all may
     */
    Map<String, Object> row(Mention mention, List<Map<String, Object>> standing) {
        var evidence = Evidence.of(names, provenances);
        var known = called.known();
        var shown = new ArrayList<String>();
        for (var level : provenances.readers().all()) {
            shown.add(called.aliasAt(level).orElseGet(() -> shownAt(level)));
        }
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", kind.name());
        var type = mention.type();
        if (type != null) {
            properties.put("type", type);
        }
        properties.put("name", shown.get(Readers.EVERYTHING));
        properties.put("shown", shown);
        properties.put("seen", known == null ? evidence.seen() : known);
        var row = new LinkedHashMap<String, Object>();
        row.put("id", mention.id());
        row.put("label", kind.label());
        row.put("mentions", standing);
        row.put("properties", properties);
        row.put("names", nameRows(mention.id(), evidence));
        return row;
    }

    private List<Map<String, Object>> nameRows(String entity, Evidence evidence) {
        var rows = new ArrayList<Map<String, Object>>();
        var alias = called.guard().map(guard -> new Name(guard.alias(), NameType.WEAK_ALIAS, null));
        byForm(names).forEach((name, saying) -> {
            if (!alias.equals(Optional.of(name))) {
                rows.addAll(rowsOf(entity, name, Evidence.of(saying, provenances)));
            }
        });
        alias.ifPresent(name -> {
            var known = called.known();
            rows.add(nameRow(entity, name, Evidence.ofNothing(known == null ? evidence.seen() : known)));
        });
        var ids = new LinkedHashSet<Object>();
        return rows.stream().filter(row -> ids.add(row.get("id"))).toList();
    }

    /** A name in which that of somebody protected stands is another name for whoever may not know that. */
    private List<Map<String, Object>> rowsOf(String entity, Name name, Evidence saying) {
        var others = new LinkedHashSet<String>();
        for (var level : provenances.readers().all()) {
            dress.of(name.value(), level).ifPresent(others::add);
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var other : others) {
            rows.add(nameRow(entity, new Name(other, name.type(), name.language()), saying));
        }
        rows.add(nameRow(entity, name, others.isEmpty() ? saying : saying.seenBy(undressed(name, saying))));
        return rows;
    }

    /** Those who read a name as it is. */
    private List<Boolean> undressed(Name name, Evidence saying) {
        return provenances.readers().all().stream()
                .map(level -> saying.seen().get(level.rank())
                        && dress.of(name.value(), level).isEmpty())
                .toList();
    }

    private Map<String, Object> nameRow(String entity, Name name, Evidence saying) {
        var language = name.language() == null ? "" : name.language();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", kind.name());
        properties.put("value", name.value());
        properties.put("type", name.type().name());
        properties.put("language", language);
        properties.put("script", Scripts.of(name.value()));
        properties.put("words", KEYS.heard(name.value()));
        var id = Ids.of("name", kind.name(), name.value(), name.type().name(), language);
        var evidence = new LinkedHashMap<>(saying.properties());
        evidence.put("id", Ids.of("named", entity, id));
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("properties", properties);
        row.put("evidence", evidence);
        row.put("keys", KEYS.of(kind, name.value()));
        return row;
    }

    private String shownAt(Readers level) {
        var readable = names.stream()
                .filter(statement -> level.mayRead(statement.label()))
                .toList();
        return byForm(readable).entrySet().stream()
                .min(bestFirst(level))
                .map(form -> dress.of(form.getKey().value(), level)
                        .orElse(form.getKey().value()))
                .orElse("");
    }

    private static Map<Name, List<Statement>> byForm(List<Statement> names) {
        var forms = new TreeMap<Name, List<Statement>>(Comparator.comparing(Name::value)
                .thenComparing(Name::type)
                .thenComparing(name -> String.valueOf(name.language())));
        for (var statement : names) {
            if (statement.fact() instanceof Fact.Named named) {
                forms.computeIfAbsent(named.name(), _ -> new ArrayList<>()).add(statement);
            }
        }
        return forms;
    }
}
