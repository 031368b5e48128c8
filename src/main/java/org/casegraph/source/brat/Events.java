package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.Statement;
import org.casegraph.source.brat.Annotation.Event;
import org.casegraph.source.brat.Places.Place;

/** The events of a text: each an act, told at the words from its trigger to those who have a part in it. */
final class Events {

    private final Annotations read;
    private final Meanings meanings;
    private final Map<String, Place> places;
    private final LeftOut leftOut;
    private final SequencedMap<String, Mention> acts = new LinkedHashMap<>();

    Events(Annotations read, Meanings meanings, Map<String, Place> places, LeftOut leftOut) {
        this.read = read;
        this.meanings = meanings;
        this.places = places;
        this.leftOut = leftOut;
    }

    /** The acts by the ids of their events; one is known again by its text, its kind and the place of its trigger. */
    SequencedMap<String, Mention> acts(String collection, String document) {
        var seen = new HashMap<String, Integer>();
        for (var event : read.events().values()) {
            var kind = meanings.kindOfAct(event.type());
            var place = places.get(event.trigger());
            if (kind.isEmpty() || place == null) {
                leftOut.add("events '" + event.type() + "'", event.line());
                continue;
            }
            var key = kind.get() + " " + place.span();
            int nth = seen.merge(key, 1, Integer::sum);
            acts.put(event.id(), new Mention(Ids.of("act", collection, document, key, "" + nth), null, kind.get()));
        }
        return acts;
    }

    List<Statement> statements(Parts parts, Ties ties, Stances stances, Remarks remarks, Voice voice) {
        var statements = new ArrayList<Statement>();
        acts.forEach((id, act) -> {
            var event = Optional.ofNullable(read.events().get(id)).orElseThrow();
            statement(event, act, parts, ties, stances, remarks, voice).ifPresent(statements::add);
        });
        return statements;
    }

    private Optional<Statement> statement(
            Event event, Mention act, Parts parts, Ties ties, Stances stances, Remarks remarks, Voice voice) {
        var arguments = new ArrayList<>(event.arguments());
        arguments.addAll(ties.partsIn(event.id()));
        var told = parts.of(act, arguments, event.line());
        var words = new ArrayList<>(List.of(event.trigger()));
        event.arguments().forEach(argument -> words.add(argument.target()));
        return Places.hull(places, words)
                .map(place -> voice.says(
                        place,
                        remarks.of(event.id(), told.summary()),
                        stances.of(event.id()).orElse(told.usualStance()),
                        told.cited(),
                        told.fact(),
                        told.date()));
    }
}
