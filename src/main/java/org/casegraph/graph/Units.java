package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.casegraph.graph.dispute.Rules;
import org.casegraph.identity.Identities;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;

/** The parts of the projection that some statements bear on: what must be made anew when they come or go. */
record Units(
        SequencedSet<String> entities,
        SequencedSet<TieFold.Tie> ties,
        SequencedSet<String> acts,
        SequencedSet<Property> properties) {

    /** A property of which an entity has one, so that two values are worth knowing of. */
    record Property(String entity, String property) {

        static Property of(Fact fact, Identities identities) {
            return new Property(identities.canonical(fact.subject()), fact.predicate());
        }

        String id() {
            return entity + "/" + property;
        }
    }

    static Units of(Collection<Statement> statements, Identities identities, Vocabulary vocabulary) {
        var units =
                new Units(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (var statement : statements) {
            units.add(statement.fact(), identities, vocabulary);
        }
        return units;
    }

    /** Whether the one it speaks of is projected because of it: by a name, or as an act that is told. */
    static boolean makesItsSubject(Fact fact) {
        return fact instanceof Fact.Named || fact instanceof Fact.Happened;
    }

    private void add(Fact fact, Identities identities, Vocabulary vocabulary) {
        switch (fact) {
            case Fact.Named named -> entities.add(identities.canonical(named.subject()));
            case Fact.Valued valued -> {
                // Of other properties nothing is projected: they are read from their statements.
                if (Rules.isSingle(valued.predicate())) {
                    properties.add(Property.of(valued, identities));
                }
            }
            case Fact.Related related -> ties.add(TieFold.Tie.of(related, identities, vocabulary));
            case Fact.Happened happened -> acts.add(happened.subject());
        }
    }
}
