package org.casegraph.source;

import java.util.List;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;

/** Reads what a statement says of a relation between two entities, or of a property of one. */
final class TieFacts {

    static final List<String> RELATION = List.of("relation", "from", "to", "as");
    static final List<String> PROPERTY = List.of("entity", "property", "value", "language");

    private final Declared declared;

    TieFacts(Declared declared) {
        this.declared = declared;
    }

    Optional<Fact> relation(Fields fields) {
        var relations = declared.vocabulary().relations();
        var word = fields.required("relation", "a relation such as RELATIVE_OF").filter(text -> {
            if (!relations.containsKey(text.value())) {
                declared.problems()
                        .add(
                                text.line(),
                                "'" + Words.shortened(text.value()) + "' is no relation; "
                                        + Words.accepted(text.value(), relations.keySet()));
            }
            return relations.containsKey(text.value());
        });
        var relation = word.flatMap(text -> declared.vocabulary().relation(text.value()));
        var from = end(fields, "from", relation.map(known -> known.from()));
        var to = end(fields, "to", relation.map(known -> known.to()));
        if (from.isPresent() && from.equals(to)) {
            fields.problem("ties '" + fields.valueOf("from") + "' to itself; a relation has two ends");
            return Optional.empty();
        }
        return relation.flatMap(known -> from.flatMap(
                one -> to.map(other -> new Fact.Related(one.id(), known.id(), other.id(), fields.valueOf("as")))));
    }

    private Optional<Mention> end(Fields fields, String key, Optional<List<EntityKind>> kinds) {
        return fields.required(key, "the id of an entity of this file")
                .flatMap(text -> declared.entity(text).filter(entity -> {
                    boolean fits = kinds.isEmpty() || kinds.get().contains(entity.kind());
                    if (!fits) {
                        declared.problems()
                                .add(
                                        text.line(),
                                        "'" + text.value() + "' is " + Words.withArticle(String.valueOf(entity.kind()))
                                                + " and cannot be '"
                                                + key + "' of " + fields.valueOf("relation") + "; accepted: "
                                                + String.join(
                                                        ", ",
                                                        kinds.get().stream()
                                                                .map(Enum::name)
                                                                .toList()));
                    }
                    return fits;
                }));
    }

    Optional<Fact> property(Fields fields) {
        var properties = declared.vocabulary().properties();
        var entity =
                fields.required("entity", "the id of an entity of this file").flatMap(declared::entity);
        var property = fields.required("property", "a property such as OCCUPATION")
                .filter(text -> {
                    if (!properties.containsKey(text.value())) {
                        declared.problems()
                                .add(
                                        text.line(),
                                        "'" + Words.shortened(text.value()) + "' is no property; "
                                                + Words.accepted(text.value(), properties.keySet()));
                    }
                    return properties.containsKey(text.value());
                });
        var value = fields.required("value", "what the source says it is");
        var language = fields.read("language", DocumentWords::language).orElse(null);
        return entity.flatMap(mention -> property.flatMap(word -> value.map(
                text -> new Fact.Valued(mention.id(), word.value(), text.value().strip(), language))));
    }
}
