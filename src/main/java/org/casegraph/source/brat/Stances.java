package org.casegraph.source.brat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.source.brat.Annotation.Attribute;
import org.casegraph.source.brat.Places.Place;

/** What attributes say: how the text stands to an event or a relation, or a particular of somebody. */
final class Stances {

    /** Of several, the one that claims least counts. */
    private static final List<Stance> CAREFUL_FIRST = List.of(
            Stance.DENIES, Stance.ACCUSES, Stance.DEMANDS, Stance.FEARS, Stance.ALLEGES, Stance.REPORTS, Stance.STATES);

    private final Annotations read;
    private final Meanings meanings;
    private final LeftOut leftOut;
    private final Map<String, Stance> stances = new LinkedHashMap<>();
    private final Map<String, Attribute> unused = new LinkedHashMap<>();

    Stances(Annotations read, Meanings meanings, LeftOut leftOut) {
        this.read = read;
        this.meanings = meanings;
        this.leftOut = leftOut;
    }

    /** Reads all attributes; those that are particulars of people and bodies become statements. */
    List<Statement> read(SequencedMap<String, Mention> mentions, Map<String, Place> places, Voice voice) {
        return read.attributes().stream()
                .flatMap(attribute -> read(attribute, mentions, places, voice).stream())
                .toList();
    }

    Optional<Stance> of(String id) {
        unused.remove(id);
        return Optional.ofNullable(stances.get(id));
    }

    void tellUnused() {
        unused.values().forEach(this::leave);
    }

    private Optional<Statement> read(
            Attribute attribute, Map<String, Mention> mentions, Map<String, Place> places, Voice voice) {
        var mention = mentions.get(attribute.target());
        var place = places.get(attribute.target());
        if (mention != null && place != null) {
            var property = meanings.property(attribute.type())
                    .filter(_ -> !attribute.value().isBlank());
            property.ifPresentOrElse(_ -> {}, () -> leave(attribute));
            return property.map(word -> voice.says(
                    place.span(),
                    "Is described so: " + attribute.value(),
                    new Fact.Valued(mention.id(), word, attribute.value(), null)));
        }
        var stance = meanings.stance(attribute.type(), attribute.value());
        if (stance.isEmpty() || read.bounds().containsKey(attribute.target())) {
            leave(attribute);
        } else {
            unused.putIfAbsent(attribute.target(), attribute);
            var before = stances.merge(attribute.target(), stance.get(), Stances::careful);
            if (before != stance.get()) {
                leave(attribute);
            }
        }
        return Optional.empty();
    }

    private void leave(Attribute attribute) {
        var value = attribute.value().isEmpty() ? "" : " " + attribute.value();
        leftOut.add("attributes '" + attribute.type() + value + "'", attribute.line());
    }

    private static Stance careful(Stance one, Stance other) {
        return CAREFUL_FIRST.indexOf(one) <= CAREFUL_FIRST.indexOf(other) ? one : other;
    }
}
