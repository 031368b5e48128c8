package org.casegraph.export.linked;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.StatementPages.Told;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A statement as linked data: an entity of PROV-O that was derived from its document and goes back to its speakers, and
 * at once an annotation of the place where it stands. What it says is told of it and asserted by nobody here.
 */
final class StatementNodes {

    private StatementNodes() {}

    static Linked of(Told told, Quoted quoted) {
        var statement = told.statement();
        var node = Linked.node(Linked.urn(statement.id()), "cg:Statement", "prov:Entity", "oa:Annotation");
        say(node, statement.fact(), told);
        return node.to("cg:stance", Linked.word(statement.stance().name()))
                .with("dcterms:description", statement.summary())
                .with("dcterms:temporal", date(statement.date()))
                .toAll(
                        "prov:wasAttributedTo",
                        statement.speakers().stream()
                                .map(Speaker::entity)
                                .map(speaker -> entity(speaker, told))
                                .distinct()
                                .toList())
                .with(
                        "prov:qualifiedAttribution",
                        statement.speakers().stream()
                                .map(speaker -> attribution(speaker, told))
                                .toList())
                .with("cg:origin", statement.origin())
                .to("prov:hadPrimarySource", Linked.urn(statement.document()))
                .with("oa:hasTarget", target(told, quoted))
                .with("dcterms:creator", coder(statement.coder()))
                .typed("prov:generatedAtTime", told.recordedAt(), "dateTime")
                .with("cg:clearance", statement.clearance().name())
                .with("cg:compartment", statement.label().compartments());
    }

    private static void say(Linked node, Fact fact, Told told) {
        node.to("rdf:subject", entity(fact.subject(), told))
                .to("cg:subjectMention", mention(fact.subject(), told))
                .to("rdf:predicate", Linked.word(fact.predicate()));
        switch (fact) {
            case Fact.Named named ->
                node.said("rdf:object", named.name().value(), named.name().language())
                        .to("cg:nameType", Linked.word(named.name().type().name()));
            case Fact.Valued valued -> node.said("rdf:object", valued.value(), valued.language());
            case Fact.Related related ->
                node.to("rdf:object", entity(related.object(), told))
                        .to("cg:objectMention", mention(related.object(), told))
                        .with("cg:quality", related.quality());
            case Fact.Happened happened ->
                node.with(
                                "cg:role",
                                happened.roles().stream()
                                        .map(role -> role(role, told))
                                        .toList())
                        .with(
                                "cg:detail",
                                happened.details().entrySet().stream()
                                        .map(detail -> Linked.part("schema:PropertyValue")
                                                .with("schema:name", detail.getKey())
                                                .with("schema:value", detail.getValue()))
                                        .toList());
        }
    }

    private static Linked role(RoleFilling role, Told told) {
        var part = Linked.part("cg:Role").to("cg:as", Linked.word(role.role()));
        return switch (role.filler()) {
            case RoleFilling.SOMEBODY -> part.with("cg:filledBy", "somebody who is not named");
            case RoleFilling.NOBODY -> part.with("cg:filledBy", "nobody");
            default -> part.to("cg:filler", entity(role.filler(), told)).to("cg:mention", mention(role.filler(), told));
        };
    }

    private static Linked attribution(Speaker speaker, Told told) {
        return Linked.part("prov:Attribution")
                .to("prov:agent", entity(speaker.entity(), told))
                .to("cg:mention", mention(speaker.entity(), told))
                .with("cg:depth", speaker.depth());
    }

    private static Linked coder(String name) {
        return Linked.node(Linked.agent(name), "prov:Agent").with("schema:name", name);
    }

    private static @Nullable Linked date(@Nullable FuzzyDate date) {
        return date == null
                ? null
                : Linked.part("dcterms:PeriodOfTime")
                        .with("cg:edtf", date.edtf())
                        .typed("schema:startDate", date.earliestStart(), "date")
                        .typed("schema:endDate", date.latestEnd(), "date")
                        .to("cg:basis", Linked.word(date.basis().name()))
                        .with("cg:anchor", date.anchor());
    }

    private static Linked target(Told told, Quoted quoted) {
        var place = told.statement().locator();
        var selectors = new ArrayList<Linked>();
        if (place.isPosition()) {
            selectors.add(Linked.part("oa:TextPositionSelector")
                    .typed("oa:start", place.start(), "nonNegativeInteger")
                    .typed("oa:end", place.end(), "nonNegativeInteger"));
        }
        quoted.of(told)
                .ifPresent(quote -> selectors.add(Linked.part("oa:TextQuoteSelector")
                        .with("oa:prefix", quote.before())
                        .with("oa:exact", quote.exact())
                        .with("oa:suffix", quote.after())));
        if (place.page() != null) {
            selectors.add(Linked.part("oa:FragmentSelector").with("rdf:value", "page=" + place.page()));
        }
        return Linked.part("oa:SpecificResource")
                .to("oa:hasSource", Linked.urn(told.statement().document()))
                .with("oa:hasSelector", List.copyOf(selectors))
                .with("cg:paragraph", place.paragraph());
    }

    /** The mention itself, where it stands for somebody who is known by another one. */
    private static @Nullable String mention(String mention, Told told) {
        return told.entities().getOrDefault(mention, mention).equals(mention) ? null : Linked.urn(mention);
    }

    /** Whoever a mention stands for, or the mention itself: acts have no other id. */
    private static String entity(String mention, Told told) {
        return Linked.urn(told.entities().getOrDefault(mention, mention));
    }
}
