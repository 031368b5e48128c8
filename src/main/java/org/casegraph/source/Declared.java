package org.casegraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.Clearance;
import org.casegraph.model.Collected;
import org.casegraph.model.Document;
import org.casegraph.model.Label;
import org.casegraph.model.Mention;
import org.casegraph.model.Vocabulary;

/** What a case file declares by local ids, for what refers to it. */
final class Declared {

    /** A mention and the line that declares it. */
    record Declaration(Mention mention, int line) {}

    private final String collection;
    private final String coder;
    private final Clearance clearance;
    private final Optional<String> compartment;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Declaration> mentions = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Collected> collected = new LinkedHashMap<>();
    private final Set<String> documentIds = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    Declared(
            String collection,
            String coder,
            Clearance clearance,
            Optional<String> compartment,
            Vocabulary vocabulary,
            Problems problems) {
        this.compartment = compartment;
        this.collection = collection;
        this.coder = coder;
        this.clearance = clearance;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    String collection() {
        return collection;
    }

    /** A label of this collection, or one of another collection where it says so: collection/label. */
    String label(String written) {
        return written.contains("/") ? written : collection + "/" + written;
    }

    String coder() {
        return coder;
    }

    Clearance clearance() {
        return clearance;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Problems problems() {
        return problems;
    }

    void declare(Node.Text id, Mention mention) {
        if (mentions.putIfAbsent(id.value(), new Declaration(mention, id.line())) != null) {
            problems.add(
                    id.line(),
                    "'" + id.value() + "' is declared twice; entities and acts of a file have differing ids");
        }
    }

    /** That of documents of which the file says none. */
    Optional<String> compartment() {
        return compartment;
    }

    /** For what is said beside the documents: whoever reads it has to be let into the compartments of them all. */
    Label label() {
        return new Label(
                clearance,
                documents().stream()
                        .flatMap(document -> document.label().compartments().stream())
                        .toList());
    }

    /** A document that is there but too wrong to be read still answers to its id. */
    void declareDocument(Node.Text id) {
        if (!documentIds.add(id.value())) {
            problems.add(id.line(), "the document '" + id.value() + "' is declared twice");
        }
    }

    void declare(String id, Document document) {
        documents.put(id, document);
    }

    /** How an original was collected; the last word counts. */
    void declare(String sha256, Collected how) {
        collected.put(sha256, how);
    }

    Map<String, Collected> collected() {
        return collected;
    }

    Optional<Mention> entity(Node.Text reference) {
        return mention(reference, "entity").filter(mention -> {
            if (mention.isAct()) {
                problems.add(reference.line(), "'" + reference.value() + "' is an act; an entity is wanted here");
            }
            return !mention.isAct();
        });
    }

    Optional<Mention> act(Node.Text reference) {
        return mention(reference, "act").filter(mention -> {
            if (!mention.isAct()) {
                problems.add(reference.line(), "'" + reference.value() + "' is an entity; an act is wanted here");
            }
            return mention.isAct();
        });
    }

    Optional<Mention> mention(Node.Text reference, String wanted) {
        var found = mentions.get(reference.value());
        if (found == null) {
            problems.add(
                    reference.line(),
                    "no " + wanted + " '" + Words.shortened(reference.value()) + "' is declared in this file; "
                            + Words.accepted(reference.value(), idsOf(wanted)));
            return Optional.empty();
        }
        used.add(reference.value());
        return Optional.of(found.mention());
    }

    /** The document a field names, or the only one of the file. */
    Optional<Document> document(Fields fields) {
        var named = fields.text("document");
        if (named.isEmpty()) {
            return theOnlyDocument(fields);
        }
        var id = named.get();
        if (!documentIds.contains(id.value())) {
            problems.add(
                    id.line(),
                    "no document '" + Words.shortened(id.value()) + "' is declared in this file; "
                            + Words.accepted(id.value(), documentIds));
        }
        return Optional.ofNullable(documents.get(id.value()));
    }

    private Optional<Document> theOnlyDocument(Fields fields) {
        if (documentIds.size() > 1) {
            fields.problem("says no 'document', and this file codes several; " + Words.accepted("", documentIds));
        }
        return documentIds.size() == 1 ? documents.values().stream().findFirst() : Optional.empty();
    }

    List<Mention> mentions() {
        return mentions.values().stream().map(Declaration::mention).toList();
    }

    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    /** Tells of acts that no statement speaks of: they would not exist. */
    void reportUnusedActs() {
        mentions.forEach((id, declaration) -> {
            if (declaration.mention().isAct() && !used.contains(id)) {
                problems.add(
                        declaration.line(),
                        "no statement speaks of the act '" + id + "'; add one, or take the act out");
            }
        });
    }

    private List<String> idsOf(String wanted) {
        var ids = new ArrayList<String>();
        mentions.forEach((id, declaration) -> {
            if (wanted.equals("entity or act") || declaration.mention().isAct() == wanted.equals("act")) {
                ids.add(id);
            }
        });
        return ids;
    }
}
