package org.casegraph.export.linked;

import java.util.List;
import java.util.stream.Stream;
import org.casegraph.export.Sources.Source;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;

/** Entities and documents as linked data. */
final class ThingNodes {

    private ThingNodes() {}

    static Linked entity(Node node) {
        var kind = EntityKind.valueOf(node.kind());
        var entity =
                switch (kind) {
                    case PERSON -> Linked.node(Linked.urn(node.id()), "cg:Person", "prov:Person", "schema:Person");
                    case GROUP -> Linked.node(Linked.urn(node.id()), "cg:Group", "prov:Agent");
                    case INSTITUTION ->
                        Linked.node(
                                Linked.urn(node.id()), "cg:Institution", "prov:Organization", "schema:Organization");
                    case PLACE -> Linked.node(Linked.urn(node.id()), "cg:Place", "prov:Location", "schema:Place");
                    case CASE -> Linked.node(Linked.urn(node.id()), "cg:Case");
                };
        entity.with("schema:name", node.name()).with("schema:alternateName", node.otherNames());
        return node.type().isEmpty() ? entity : entity.to("cg:sort", Linked.word(node.type()));
    }

    static Linked document(Source source) {
        var document = source.document();
        var published = document.published();
        return Linked.node(Linked.urn(document.id()), "cg:Document", "prov:Entity", "schema:CreativeWork")
                .with("dcterms:title", document.title())
                .with("dcterms:type", document.type())
                .with("dcterms:language", document.language())
                .with("dcterms:issued", published == null ? null : published.edtf())
                .toAll("dcterms:publisher", known(source, source.publishers()))
                .toAll("dcterms:creator", known(source, document.authors()))
                .toAll("prov:wasAttributedTo", known(source, document.authors()))
                .toAll("cg:addressee", known(source, document.addressees()))
                .toAll("cg:publisherMention", mentions(source, source.publishers()))
                .toAll("cg:creatorMention", mentions(source, document.authors()))
                .toAll("cg:addresseeMention", mentions(source, document.addressees()))
                .with("schema:url", document.url())
                .with("cg:sha256", document.sha256())
                .with("cg:characters", document.characters())
                .with("cg:clearance", document.clearance().name())
                .with("cg:compartment", document.label().compartments());
    }

    /** As whom the document names them, where they are known by other ids as well. */
    private static List<String> mentions(Source source, List<String> ids) {
        var named = ids.stream().filter(source.people()::containsKey).toList();
        return named.stream().map(Linked::urn).toList().equals(known(source, ids))
                ? List.of()
                : named.stream().map(Linked::urn).toList();
    }

    private static List<String> known(Source source, List<String> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(source.people().get(id)))
                .map(Entity::id)
                .map(Linked::urn)
                .distinct()
                .toList();
    }
}
