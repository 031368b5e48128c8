package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;

/** The statements of a case file: each says an act, a relation or a property. */
final class StatementSection {

    private static final List<String> FRAME =
            List.of("document", "at", "stance", "speakers", "origin", "summary", "date", "clearance");
    private static final String FORMS = "a statement says one of: act (with roles), relation (with from and to), "
            + "or entity (with property and value)";

    private final Declared declared;
    private final StatementFrame frame;
    private final ActFacts acts;
    private final TieFacts ties;

    StatementSection(Declared declared) {
        this.declared = declared;
        this.frame = new StatementFrame(declared);
        this.acts = new ActFacts(declared);
        this.ties = new TieFacts(declared);
    }

    List<Statement> read(List<Node> items) {
        var statements = new ArrayList<Statement>();
        items.forEach(item -> readOne(item).ifPresent(statements::add));
        return statements;
    }

    private Optional<Statement> readOne(Node item) {
        if (!(item instanceof Node.Entries entries)) {
            declared.problems().add(item.line(), FORMS + "; this is " + item.what());
            return Optional.empty();
        }
        var forms = List.of("act", "relation", "entity").stream()
                .filter(entries.entries()::containsKey)
                .toList();
        if (forms.size() != 1) {
            declared.problems()
                    .add(
                            item.line(),
                            FORMS + "; this says " + (forms.isEmpty() ? "none" : String.join(" and ", forms)));
            return Optional.empty();
        }
        return switch (forms.getFirst()) {
            case "act" -> statement(entries, "a statement of an act", ActFacts.ACCEPTED, acts::read);
            case "relation" -> statement(entries, "a statement of a relation", TieFacts.RELATION, ties::relation);
            default -> statement(entries, "a statement of a property", TieFacts.PROPERTY, ties::property);
        };
    }

    private Optional<Statement> statement(
            Node.Entries entries,
            String what,
            List<String> own,
            java.util.function.Function<Fields, Optional<Fact>> reader) {
        var accepted = new ArrayList<>(own);
        accepted.addAll(FRAME);
        return Fields.of(entries, what, declared.problems(), accepted)
                .flatMap(fields -> frame.statement(fields, reader.apply(fields), Optional.empty()));
    }
}
