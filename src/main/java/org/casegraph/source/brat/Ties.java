package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.brat.Annotation.Argument;
import org.casegraph.source.brat.Annotation.Relation;
import org.casegraph.source.brat.Places.Place;

/** The relations of a text: ties between two who are named, and parts that events have in events. */
final class Ties {

    private final Vocabulary vocabulary;
    private final Meanings meanings;
    private final Map<String, Mention> mentions;
    private final Map<String, Mention> acts;
    private final Map<String, Place> places;
    private final LeftOut leftOut;
    private final Map<String, List<Argument>> parts = new LinkedHashMap<>();

    Ties(
            Vocabulary vocabulary,
            Meanings meanings,
            Map<String, Mention> mentions,
            Map<String, Mention> acts,
            Map<String, Place> places,
            LeftOut leftOut) {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        this.mentions = mentions;
        this.acts = acts;
        this.places = places;
        this.leftOut = leftOut;
    }

    List<Statement> statements(Annotations read, Names names, Stances stances, Remarks remarks, Voice voice) {
        var statements = new ArrayList<Statement>();
        for (var relation : read.relations()) {
            if (read.events().containsKey(relation.first().target())) {
                addPart(relation);
                continue;
            }
            var fact = fact(relation);
            var place = Places.hull(
                    places, List.of(relation.first().target(), relation.second().target()));
            if (fact.isPresent() && place.isPresent()) {
                var stance = stances.of(relation.id()).orElse(Stance.STATES);
                statements.add(voice.says(
                        place.get(),
                        remarks.of(relation.id(), summary(fact.get(), names)),
                        stance,
                        List.of(),
                        fact.get(),
                        null));
            }
        }
        return statements;
    }

    /** The parts in an event that relations give to others. */
    List<Argument> partsIn(String event) {
        return parts.getOrDefault(event, List.of());
    }

    private void addPart(Relation relation) {
        meanings.roleOfRelation(relation.type())
                .filter(_ -> acts.containsKey(relation.first().target()))
                .ifPresentOrElse(
                        role -> parts.computeIfAbsent(relation.first().target(), _ -> new ArrayList<>())
                                .add(new Argument(role, relation.second().target())),
                        () -> leave(relation, "'"));
    }

    private Optional<Fact.Related> fact(Relation relation) {
        var tie = meanings.tie(relation.type());
        if (tie.isEmpty()) {
            leave(relation, "'");
            return Optional.empty();
        }
        var ends = new ArrayList<>(
                List.of(relation.first().target(), relation.second().target()));
        if (tie.get().isReversed()) {
            java.util.Collections.reverse(ends);
        }
        var from = mentions.get(ends.getFirst());
        var to = mentions.get(ends.getLast());
        var kinds = vocabulary.relation(tie.get().relation()).orElseThrow();
        if (from == null || to == null) {
            leave(relation, "' of what is not taken in");
        } else if (from.equals(to)) {
            leave(relation, "' of somebody with themselves");
        } else if (!kinds.from().contains(from.kind()) || !kinds.to().contains(to.kind())) {
            leave(relation, "' from " + from.kind() + " to " + to.kind() + ", which " + kinds.id() + " does not tie");
        } else {
            return Optional.of(new Fact.Related(from.id(), kinds.id(), to.id(), null));
        }
        return Optional.empty();
    }

    private void leave(Relation relation, String why) {
        leftOut.add("relations '" + relation.type() + why, relation.line());
    }

    private String summary(Fact.Related fact, Names names) {
        var label = vocabulary.relation(fact.predicate()).orElseThrow().label();
        return names.of(fact.subject()) + " " + label + " " + names.of(fact.object()) + ".";
    }
}
