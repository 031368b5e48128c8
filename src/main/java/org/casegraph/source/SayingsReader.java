package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Document;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/** Reads what somebody says of a document exactly as a case file is read, so that the same is refused. */
public final class SayingsReader {

    private static final String DOCUMENT = "document";

    private final Vocabulary vocabulary;

    public SayingsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is said, as a case file without documents; its last statement is the last that was said. */
    public Reading read(Sayings said) {
        return read(said, (declared, nodes) -> List.of());
    }

    /** The same, with the document as it is described anew; the fields are those that a case file has for one. */
    public Reading describe(Sayings said, Map<String, ?> description) {
        return read(said, (declared, nodes) -> new DocumentSection(declared)
                .again(nodes.node(description), said.document()).stream().toList());
    }

    private interface Describing {
        List<Document> documents(Declared declared, PlainNodes nodes);
    }

    private Reading read(Sayings said, Describing describing) {
        var problems = new Problems("");
        var nodes = new PlainNodes(problems);
        var declared = new Declared(
                said.collection(), said.coder(), said.document().clearance(), Optional.empty(), vocabulary, problems);
        said.known().forEach((id, mention) -> declared.declare(new Node.Text(id, 0), mention));
        var entities = nodes.items(said.entities());
        var mentions = new MentionSection(declared);
        mentions.declareEntities(entities);
        mentions.declareActs(nodes.items(said.acts()));
        var documents = describing.documents(declared, nodes);
        declared.declareDocument(new Node.Text(DOCUMENT, 0));
        declared.declare(DOCUMENT, documents.isEmpty() ? said.document() : documents.getFirst());

        var statements = new ArrayList<Statement>(new NameSection(declared).read(entities));
        statements.addAll(new NameSection(declared).read(nodes.items(said.names())));
        statements.addAll(new StatementSection(declared).read(nodes.items(said.statements())));
        return problems.areThere()
                ? new Reading.Bad(problems.inOrder())
                : new Reading.Good(file(said, declared, documents, statements));
    }

    private static CaseFile file(
            Sayings said, Declared declared, List<Document> documents, List<Statement> statements) {
        var fresh = declared.mentions().stream()
                .filter(mention -> !said.known().containsValue(mention))
                .toList();
        return new CaseFile(null, documents, fresh, statements, List.of());
    }
}
