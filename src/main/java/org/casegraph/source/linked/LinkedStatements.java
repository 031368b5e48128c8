package org.casegraph.source.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Label;
import org.casegraph.model.Locator;
import org.casegraph.model.Mention;
import org.casegraph.model.Provenance;
import org.casegraph.model.Speaker;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.StatementIds;
import org.casegraph.source.format.Teller;
import org.jspecify.annotations.Nullable;

/** Statements as linked data: each with its place, voices, stance, date and readers, as it was. */
final class LinkedStatements {

    private static final String STATEMENT = "cg:Statement";
    private static final Set<String> KNOWN = Set.of(
            "@id",
            "@type",
            "rdf:subject",
            "cg:subjectMention",
            "rdf:predicate",
            "rdf:object",
            "cg:objectMention",
            "cg:nameType",
            "cg:quality",
            "cg:role",
            "cg:detail",
            "cg:stance",
            "dcterms:description",
            "dcterms:temporal",
            "prov:wasAttributedTo",
            "prov:qualifiedAttribution",
            "cg:origin",
            "prov:hadPrimarySource",
            "oa:hasTarget",
            "dcterms:creator",
            "prov:generatedAtTime",
            "cg:clearance",
            "cg:compartment");

    private final LinkedFacts facts;
    private final Map<String, Label> documents;
    private final Teller teller;

    LinkedStatements(Vocabulary vocabulary, Map<String, Label> documents, Teller teller) {
        this.facts = new LinkedFacts(vocabulary);
        this.documents = documents;
        this.teller = teller;
    }

    void tell(LinkedNode node, Label own) {
        var document = node.id("prov:hadPrimarySource").orElse("");
        var label = documents.get(document);
        if (label == null) {
            throw new IllegalArgumentException("its document is not in this file, or stands further down");
        }
        var fact = facts.read(node);
        var speakers = speakers(node);
        var statement = StatementIds.identified(new Statement(
                node.id(),
                document,
                place(node.part("oa:hasTarget")),
                node.text("dcterms:description"),
                node.constant(Stance.class, "cg:stance", node.word("cg:stance")),
                speakers,
                node.find("cg:origin").orElseGet(() -> Provenance.labelOf(speakers)),
                fact,
                node.parts("dcterms:temporal").stream()
                        .map(LinkedStatements::date)
                        .findFirst()
                        .orElse(null),
                label.and(own),
                node.part("dcterms:creator").text("schema:name")));
        if (fact instanceof Fact.Happened happened) {
            teller.act(node.at(STATEMENT), happened.subject(), happened.predicate());
        }
        teller.statement(node.at(STATEMENT), statement, spokenOf(fact, node));
        if (!statement.id().equals(node.id())) {
            teller.noPlace(node.at("@id"), "it is not as it was when it got its id, and gets another one");
        }
        node.others(KNOWN).forEach(property -> teller.noPlace(node.at(property), "our own export has no such field"));
        if (node.find("prov:generatedAtTime").isPresent()) {
            teller.noPlace(node.at("prov:generatedAtTime"), "when it was recorded elsewhere; it is recorded here now");
        }
    }

    private List<Mention> spokenOf(Fact fact, LinkedNode node) {
        var mentions = new ArrayList<Mention>();
        for (var id : fact.references()) {
            var type = teller.known(id).or(() -> teller.known(entity(id, node))).map(Teller.Known::type);
            mentions.add(new Mention(id, kind(id), type.orElse(null)));
        }
        return mentions;
    }

    /** The entity by which the one that a statement speaks of is known. */
    private static String entity(String mention, LinkedNode node) {
        if (node.id("cg:subjectMention").filter(mention::equals).isPresent()) {
            return node.id("rdf:subject").orElse(mention);
        }
        if (node.id("cg:objectMention").filter(mention::equals).isPresent()) {
            return node.id("rdf:object").orElse(mention);
        }
        return node.parts("cg:role").stream()
                .filter(role -> role.id("cg:mention").filter(mention::equals).isPresent())
                .flatMap(role -> role.id("cg:filler").stream())
                .findFirst()
                .orElse(mention);
    }

    private static @Nullable EntityKind kind(String id) {
        return LinkedNode.kind(id).orElse(null);
    }

    private static List<Speaker> speakers(LinkedNode node) {
        var speakers = node.parts("prov:qualifiedAttribution").stream()
                .map(part -> new Speaker(
                        part.mention("cg:mention", "prov:agent"),
                        part.number("cg:depth").orElse(0)))
                .toList();
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("it has no prov:qualifiedAttribution, so that nobody says it");
        }
        return speakers;
    }

    private static FuzzyDate date(LinkedNode part) {
        var basis = part.constant(FuzzyDate.Basis.class, "cg:basis", part.word("cg:basis"));
        return FuzzyDate.parse(
                part.text("cg:edtf"), basis, part.find("cg:anchor").orElse(null));
    }

    private static Locator place(LinkedNode target) {
        Integer start = null;
        Integer end = null;
        Integer page = null;
        for (var selector : target.parts("oa:hasSelector")) {
            start = selector.number("oa:start").orElse(start);
            end = selector.number("oa:end").orElse(end);
            page = selector.find("rdf:value")
                    .filter(value -> value.matches("page=[0-9]{1,9}"))
                    .map(value -> Integer.valueOf(value.substring("page=".length())))
                    .orElse(page);
        }
        return new Locator(start, end, page, target.number("cg:paragraph").orElse(null));
    }
}
