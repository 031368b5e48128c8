package org.casegraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.Anchoring.Place;
import org.casegraph.text.Anchor;
import org.casegraph.text.Anchors;
import org.casegraph.text.Span;

/** Where the places of a text lie in another text of the same original. */
final class Reextraction {

    private final String before;
    private final String after;
    private final List<Place> places;
    private final Map<Anchor, List<Span>> stoodAt;
    private final Map<Anchor, List<Span>> standAt;

    Reextraction(String before, String after, List<Place> places) {
        this.before = before;
        this.after = after;
        var old = new Anchors(before);
        this.places = places.stream()
                .map(place -> new Place(
                        place.statement(),
                        place.start(),
                        place.end(),
                        place.anchor().or(() -> place.in(before).flatMap(old::at)),
                        place.stands()))
                .toList();
        var anchors =
                this.places.stream().flatMap(place -> place.anchor().stream()).toList();
        this.stoodAt = old.find(anchors);
        this.standAt = new Anchors(after).find(anchors);
    }

    /** What cannot be found again of what stands, a sentence each. */
    List<String> lost() {
        return places.stream()
                .filter(Place::stands)
                .filter(place -> place.anchor().isPresent() || place.in(before).isPresent())
                .filter(place -> found(place).isEmpty())
                .map(place -> "the text is read otherwise now, and statement "
                        + place.statement()
                                .substring(0, Math.min(12, place.statement().length())) + " at " + place.start()
                        + "-" + place.end() + " is not found in it; the text stays as it was")
                .toList();
    }

    /** The rows that move statements; what stays at its place is not among them. */
    List<Map<String, Object>> moves(Instant now) {
        var anchors = new Anchors(after);
        var rows = new ArrayList<Map<String, Object>>();
        for (var place : places) {
            found(place)
                    .filter(span -> span.start() != place.start() || span.end() != place.end())
                    .ifPresent(span -> rows.add(row(place, span, anchors, now)));
        }
        return rows;
    }

    private static Map<String, Object> row(Place place, Span span, Anchors anchors, Instant now) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", place.statement());
        row.put("start", (long) span.start());
        row.put("end", (long) span.end());
        row.put("place", anchors.at(span).map(Anchor::toString).orElse(""));
        row.put("now", now.toString());
        return row;
    }

    /** Of several places that fit equally well the one that is as many as it was before, if there are as many. */
    private Optional<Span> found(Place place) {
        if (place.anchor().isEmpty()) {
            return Optional.empty();
        }
        var now = standAt.getOrDefault(place.anchor().get(), List.of());
        if (now.size() < 2) {
            return now.stream().findFirst();
        }
        var then = stoodAt.getOrDefault(place.anchor().get(), List.of());
        for (int i = 0; i < then.size() && then.size() == now.size(); i++) {
            if (then.get(i).start() == place.start()) {
                return Optional.of(now.get(i));
            }
        }
        return Optional.empty();
    }
}
