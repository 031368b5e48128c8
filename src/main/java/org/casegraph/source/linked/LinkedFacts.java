package org.casegraph.source.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Words;

/** What a statement of linked data says, in words of the vocabulary. */
final class LinkedFacts {

    private static final String NAME = "NAME";

    private final Vocabulary vocabulary;

    LinkedFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Fact read(LinkedNode node) {
        var subject = node.mention("cg:subjectMention", "rdf:subject");
        var predicate = node.word("rdf:predicate");
        if (vocabulary.actKind(predicate).isPresent()) {
            require(LinkedNode.kind(subject).isEmpty(), "an entity is no act");
            return new Fact.Happened(subject, predicate, roles(node), details(node));
        }
        require(LinkedNode.kind(subject).isPresent(), "an act has no " + Words.shortened(predicate));
        if (predicate.equals(NAME)) {
            var type = node.constant(NameType.class, "cg:nameType", node.word("cg:nameType"));
            return new Fact.Named(
                    subject,
                    new Name(
                            node.text("rdf:object"),
                            type,
                            node.language("rdf:object").orElse(null)));
        }
        if (vocabulary.relation(predicate).isPresent()) {
            return tie(node, subject, predicate);
        }
        require(
                vocabulary.properties().containsKey(predicate),
                "'" + Words.shortened(predicate) + "' is no word of the vocabulary");
        return new Fact.Valued(
                subject,
                predicate,
                node.text("rdf:object"),
                node.language("rdf:object").orElse(null));
    }

    private Fact tie(LinkedNode node, String subject, String predicate) {
        var object = node.mention("cg:objectMention", "rdf:object");
        var relation = vocabulary.relation(predicate).orElseThrow();
        require(
                isAmong(relation.from(), subject) && isAmong(relation.to(), object),
                predicate + " ties " + relation.from() + " to " + relation.to());
        return new Fact.Related(
                subject, predicate, object, node.find("cg:quality").orElse(null));
    }

    private static boolean isAmong(Iterable<EntityKind> kinds, String mention) {
        var kind = LinkedNode.kind(mention);
        for (var accepted : kinds) {
            if (kind.equals(Optional.of(accepted))) {
                return true;
            }
        }
        return false;
    }

    private List<RoleFilling> roles(LinkedNode node) {
        return node.parts("cg:role").stream().map(this::role).toList();
    }

    private RoleFilling role(LinkedNode part) {
        var role = part.word("cg:as");
        var known = vocabulary
                .role(role)
                .orElseThrow(() -> new IllegalArgumentException("'" + Words.shortened(role) + "' is no role"));
        var nameless = part.find("cg:filledBy");
        if (nameless.isPresent()) {
            return new RoleFilling(role, nameless.get().equals("nobody") ? RoleFilling.NOBODY : RoleFilling.SOMEBODY);
        }
        var filler = part.mention("cg:mention", "cg:filler");
        var kind = LinkedNode.kind(filler);
        require(kind.map(known.fillers()::contains).orElse(known.acts()), "nobody of its kind can be " + role);
        return new RoleFilling(role, filler);
    }

    private static LinkedHashMap<String, String> details(LinkedNode node) {
        var details = new LinkedHashMap<String, String>();
        node.parts("cg:detail").forEach(part -> details.put(part.text("schema:name"), part.text("schema:value")));
        return details;
    }

    private static void require(boolean isSo, String sentence) {
        if (!isSo) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
