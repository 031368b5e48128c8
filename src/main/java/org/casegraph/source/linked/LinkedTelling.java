package org.casegraph.source.linked;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.Clearance;
import org.casegraph.model.Document;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Judgement;
import org.casegraph.model.Label;
import org.casegraph.model.Ruling;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;
import org.jspecify.annotations.Nullable;

/** Tells what the nodes of linked data say, one after another: entities, documents, statements, judgements. */
final class LinkedTelling {

    private static final Set<String> OF_ENTITIES =
            Set.of("@id", "@type", "schema:name", "schema:alternateName", "cg:sort");
    private static final Set<String> OF_DOCUMENTS = Set.of(
            "@id",
            "@type",
            "dcterms:title",
            "dcterms:type",
            "dcterms:language",
            "dcterms:issued",
            "dcterms:publisher",
            "dcterms:creator",
            "prov:wasAttributedTo",
            "cg:addressee",
            "cg:publisherMention",
            "cg:creatorMention",
            "cg:addresseeMention",
            "schema:url",
            "cg:sha256",
            "cg:characters",
            "cg:clearance",
            "cg:compartment");
    private static final Set<String> ENTITIES =
            Set.of("cg:Person", "cg:Group", "cg:Institution", "cg:Place", "cg:Case");

    private final Said said;
    private final Vocabulary vocabulary;
    private final Teller teller;
    private final Map<String, Label> documents = new HashMap<>();
    private final LinkedStatements statements;

    LinkedTelling(Said said, Vocabulary vocabulary, Teller teller) {
        this.said = said;
        this.vocabulary = vocabulary;
        this.teller = teller;
        this.statements = new LinkedStatements(vocabulary, documents, teller);
    }

    void tell(LinkedNode node) {
        var sort = sort(node);
        try {
            switch (sort) {
                case "cg:Statement" -> statements.tell(node, label(node));
                case "cg:Document" -> document(node);
                case "cg:Judgement" -> judgement(node);
                case "schema:ClaimReview" ->
                    teller.noPlace(node.at(sort), "what an analyst made of a contradiction is decided in each store");
                case "" -> teller.noPlace(node.at("(node)"), "a node of a type that our own export does not write");
                default -> entity(node, sort);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            teller.refused(node.at(sort.isEmpty() ? "(node)" : sort), String.valueOf(e.getMessage()));
        }
        teller.entryEnds();
    }

    private static String sort(LinkedNode node) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("cg:Statement", "cg:Document", "cg:Judgement", "schema:ClaimReview"),
                        ENTITIES.stream().sorted())
                .filter(node::is)
                .findFirst()
                .orElse("");
    }

    /** Names come with the statements that tell them; of the entity itself only the sort is news. */
    private void entity(LinkedNode node, String sort) {
        var id = LinkedNode.ours(node.id());
        var kind = LinkedNode.kind(id).orElseThrow(() -> new IllegalArgumentException("an act is no entity"));
        var type = node.findWord("cg:sort")
                .filter(vocabulary.institutionTypes()::containsKey)
                .orElse(null);
        teller.entity(node.at(sort), id, kind, type);
        teller.taken(node.at(sort));
        rest(node, OF_ENTITIES);
    }

    private void document(LinkedNode node) {
        var label = label(node);
        documents.put(node.id(), label);
        teller.document(
                node.at("cg:Document"),
                node.id(),
                new Document(
                        node.id(),
                        node.text("dcterms:title"),
                        node.find("dcterms:type").orElse(null),
                        people(node, "cg:publisherMention", "dcterms:publisher").stream()
                                .findFirst()
                                .orElse(null),
                        people(node, "cg:creatorMention", "dcterms:creator"),
                        people(node, "cg:addresseeMention", "cg:addressee"),
                        node.find("dcterms:issued").map(FuzzyDate::parse).orElse(null),
                        language(node),
                        node.find("schema:url").map(DocumentWords::url).orElse(null),
                        node.find("cg:sha256")
                                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                                .orElse(null),
                        node.number("cg:characters").orElse(null),
                        label));
        rest(node, OF_DOCUMENTS);
    }

    private static @Nullable String language(LinkedNode node) {
        return node.find("dcterms:language").map(DocumentWords::language).orElse(null);
    }

    private static List<String> people(LinkedNode node, String mentions, String entities) {
        var named = node.ids(mentions);
        return named.isEmpty() ? node.ids(entities) : named;
    }

    private void judgement(LinkedNode node) {
        var entry = new Ruling.Entry(
                node.id(),
                node.part("dcterms:creator").text("schema:name"),
                node.text("dcterms:description"),
                Instant.parse(node.text("prov:generatedAtTime")),
                label(node),
                List.of(),
                null);
        teller.judgement(
                node.at("cg:Judgement"),
                new Judgement(
                        entry,
                        node.mention("cg:one", "cg:one"),
                        node.mention("cg:other", "cg:other"),
                        node.constant(Judgement.Verdict.class, "cg:verdict", node.word("cg:verdict")),
                        node.find("cg:score").map(Double::valueOf).orElse(null),
                        node.find("cg:explanation").orElse(null)));
    }

    /** Who may read it, as it says; what is in no compartment comes into the one that whoever brings the file names. */
    private Label label(LinkedNode node) {
        var clearance = node.constant(Clearance.class, "cg:clearance", node.text("cg:clearance"));
        var compartments = node.texts("cg:compartment");
        return new Label(clearance, compartments.isEmpty() ? said.label().compartments() : compartments);
    }

    private void rest(LinkedNode node, Set<String> known) {
        node.others(known).forEach(property -> teller.noPlace(node.at(property), "our own export has no such field"));
    }
}
