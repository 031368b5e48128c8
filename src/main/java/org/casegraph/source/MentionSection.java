package org.casegraph.source;

import java.util.List;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;

/** The entities and acts that a case file declares. */
final class MentionSection {

    static final List<String> ENTITY_FIELDS = List.of("id", "kind", "type", "names", "sameAs", "protected");
    private static final List<String> ACT_FIELDS = List.of("id", "kind");

    private final Declared declared;

    MentionSection(Declared declared) {
        this.declared = declared;
    }

    void declareEntities(List<Node> items) {
        for (var item : items) {
            Fields.of(item, "an entity", declared.problems(), ENTITY_FIELDS).ifPresent(this::declareEntity);
        }
    }

    void declareActs(List<Node> items) {
        for (var item : items) {
            Fields.of(item, "an act", declared.problems(), ACT_FIELDS).ifPresent(this::declareAct);
        }
    }

    private void declareEntity(Fields fields) {
        var id = CaseFileReader.localId(fields, declared.problems());
        if (!fields.has("kind")) {
            fields.required("kind", Words.accepted("", kinds()));
        }
        var kind = fields.constant("kind", EntityKind.class);
        var type = institutionType(fields, kind);
        if (fields.items("names").isEmpty()) {
            fields.problem("an entity needs 'names', each with the place where it stands: "
                    + "{value: …, at: 10-25}; words for somebody unnamed have type: DESCRIPTION");
        }
        // An entity with a wrong kind stays declared, so that what refers to it is not reported as well.
        id.ifPresent(text -> declared.declare(text, mention(text, kind.orElse(EntityKind.PERSON), type)));
    }

    private Mention mention(Node.Text id, EntityKind kind, Optional<String> type) {
        return new Mention(Ids.of(kind.name(), declared.collection(), id.value()), kind, type.orElse(null));
    }

    private Optional<String> institutionType(Fields fields, Optional<EntityKind> kind) {
        return fields.text("type").flatMap(type -> {
            var types = declared.vocabulary().institutionTypes();
            if (kind.isPresent() && kind.get() != EntityKind.INSTITUTION) {
                declared.problems().add(type.line(), "only an INSTITUTION has a 'type'");
            } else if (!types.containsKey(type.value())) {
                declared.problems()
                        .add(
                                type.line(),
                                "'" + Words.shortened(type.value()) + "' is no type of institution; "
                                        + Words.accepted(type.value(), types.keySet()));
            }
            return Optional.of(type.value());
        });
    }

    private void declareAct(Fields fields) {
        var id = CaseFileReader.localId(fields, declared.problems());
        var kinds = declared.vocabulary().actKinds();
        var kind = fields.required("kind", "a kind of act, such as ARREST");
        kind.filter(text -> !kinds.containsKey(text.value())).ifPresent(text -> declared.problems()
                .add(
                        text.line(),
                        "'" + Words.shortened(text.value()) + "' is no kind of act; "
                                + Words.accepted(text.value(), kinds.keySet())));
        id.ifPresent(text -> declared.declare(
                text,
                new Mention(
                        Ids.of("act", declared.collection(), text.value()),
                        null,
                        kind.map(Node.Text::value).orElse(""))));
    }

    private static List<String> kinds() {
        return java.util.Arrays.stream(EntityKind.values()).map(Enum::name).toList();
    }
}
