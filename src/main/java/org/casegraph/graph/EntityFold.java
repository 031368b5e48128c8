package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.Scripts;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.Statement;

/** Makes the projected entity of the statements that name it. */
final class EntityFold {

    private static final NameKeys KEYS = NameKeys.create();

    /** The form that most independent origins use, a proper name before others. */
    private static Comparator<Map.Entry<Name, List<Statement>>> bestFirst(
            Provenances provenances, Clearance level) {
        return Comparator.<Map.Entry<Name, List<Statement>>>comparingInt(
                        form -> form.getKey().type().ordinal())
                .thenComparing(form -> -provenances.origins(form.getValue(), level).size())
                .thenComparing(form -> -form.getValue().size())
                .thenComparing(form -> -form.getKey().value().length())
                .thenComparing(form -> form.getKey().value());
    }

    private EntityFold() {}

    /** The row that the projection writes; the names must not be empty. */
    static Map<String, Object> row(
            Mention mention,
            EntityKind kind,
            Collection<String> mentions,
            List<Statement> names,
            Provenances provenances) {
        var evidence = Evidence.of(names, provenances);
        var shown = new ArrayList<String>();
        for (var level : Clearance.values()) {
            shown.add(shownAt(level, names, provenances));
        }
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", kind.name());
        var type = mention.type();
        if (type != null) {
            properties.put("type", type);
        }
        properties.put("name", shown.getLast());
        properties.put("shown", shown);
        properties.put("clearance", (long) evidence.clearance().rank());
        var row = new LinkedHashMap<String, Object>();
        row.put("id", mention.id());
        row.put("label", kind.label());
        row.put("mentions", List.copyOf(mentions));
        row.put("properties", properties);
        row.put(
                "names",
                byForm(names).entrySet().stream()
                        .map(form -> nameRow(mention.id(), kind, form, provenances))
                        .toList());
        return row;
    }

    private static Map<String, Object> nameRow(
            String entity, EntityKind kind, Map.Entry<Name, List<Statement>> form, Provenances provenances) {
        var name = form.getKey();
        var language = name.language() == null ? "" : name.language();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", kind.name());
        properties.put("value", name.value());
        properties.put("type", name.type().name());
        properties.put("language", language);
        properties.put("script", Scripts.of(name.value()));
        properties.put("words", KEYS.heard(name.value()));
        var id = Ids.of("name", kind.name(), name.value(), name.type().name(), language);
        var evidence =
                new LinkedHashMap<>(Evidence.of(form.getValue(), provenances).properties());
        evidence.put("id", Ids.of("named", entity, id));
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("properties", properties);
        row.put("evidence", evidence);
        row.put("keys", KEYS.of(kind, name.value()));
        return row;
    }

    private static String shownAt(Clearance level, List<Statement> names, Provenances provenances) {
        var readable = names.stream()
                .filter(statement -> level.mayRead(statement.clearance()))
                .toList();
        return byForm(readable).entrySet().stream()
                .min(bestFirst(provenances, level))
                .map(form -> form.getKey().value())
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
