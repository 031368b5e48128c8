package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.Fact;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;

/** The names of entities: each a statement of its own, with its place. */
final class NameSection {

    private static final List<String> ACCEPTED = List.of(
            "value", "type", "language", "document", "at", "stance", "speakers", "origin", "clearance", "summary");

    private static final int LONGEST = 500;

    private final Declared declared;
    private final StatementFrame frame;

    NameSection(Declared declared) {
        this.declared = declared;
        this.frame = new StatementFrame(declared);
    }

    List<Statement> read(List<Node> entities) {
        var statements = new ArrayList<Statement>();
        for (var item : entities) {
            if (item instanceof Node.Entries entries && entries.entries().get("id") instanceof Node.Text id) {
                statements.addAll(namesOf(id, entries));
            }
        }
        return statements;
    }

    private List<Statement> namesOf(Node.Text id, Node.Entries entity) {
        var statements = new ArrayList<Statement>();
        var names = entity.entries().get("names");
        var items = names instanceof Node.Items list
                ? list.items()
                : Optional.ofNullable(names).stream().toList();
        for (var item : items) {
            Fields.of(item, "a name", declared.problems(), ACCEPTED)
                    .flatMap(fields -> statement(id, fields))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<Statement> statement(Node.Text id, Fields fields) {
        var entity = declared.mention(id, "entity");
        var value = fields.required("value", "the name as it stands in the document")
                .filter(text -> fields.isShort(text, LONGEST));
        var type = fields.constant("type", NameType.class).orElse(NameType.PRIMARY);
        var language = fields.read("language", DocumentWords::language).orElse(null);
        var fact = entity.flatMap(mention -> value.map(text ->
                (Fact) new Fact.Named(mention.id(), new Name(text.value().strip(), type, language))));
        var summary =
                "Bears the name " + value.map(text -> text.value().strip()).orElse("");
        return frame.statement(fields, fact, Optional.of(summary));
    }
}
