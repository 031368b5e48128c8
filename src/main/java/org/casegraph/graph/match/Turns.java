package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the places that a change made too crowded, or no longer so: others who stand there are concerned as well. */
final class Turns {

    private final Standing before;
    private final Standing after;
    private final Set<String> about;
    private final Ask ask;
    private final Set<String> others = new LinkedHashSet<>();

    Turns(Standing before, Set<String> about, Ask ask) {
        this.before = before;
        this.about = about;
        this.ask = ask;
        this.after = Standing.of(about, ask);
    }

    /** How those stand now whom the change is about. */
    Standing after() {
        return after;
    }

    Set<String> others() {
        var places = new LinkedHashSet<>(before.places());
        places.addAll(after.places());
        // Where nobody came or went, the size is what it was.
        places.removeIf(place -> before.in(place).equals(after.in(place)));
        int beyond = places.stream()
                .mapToInt(place ->
                        Math.max(before.in(place).size(), after.in(place).size()))
                .max()
                .orElse(0);
        var crowds = new Crowds(ask);
        crowds.of(places, beyond).values().forEach(crowd -> {
            for (int level = 0; level < ask.count(); level++) {
                turn(crowd, level, beyond, crowds);
            }
        });
        others.removeAll(about);
        return others;
    }

    private void turn(Crowd crowd, int level, int beyond, Crowds crowds) {
        var place = crowd.place();
        int size = crowd.sizes()[level];
        int was = size - came(place, level) + went(place, level);
        boolean isCrowded = size > place.sort().most();
        if (isCrowded == was > place.sort().most()) {
            return;
        }
        if (!isCrowded) {
            others.addAll(crowd.members().keySet());
        } else if (size > count(after.in(place), level)) {
            var all = new ArrayList<>(crowds.everybody(
                    place.sort(), List.of(place.id()), level, place.sort().most() + beyond));
            all.removeAll(about);
            Asks.pairsOf(all, ask).forEach(pair -> others.addAll(List.of(pair.one(), pair.other())));
        }
    }

    private int came(Place place, int level) {
        return without(after.in(place), before.in(place), level);
    }

    private int went(Place place, int level) {
        return without(before.in(place), after.in(place), level);
    }

    private static int without(Map<String, Integer> these, Map<String, Integer> those, int level) {
        return (int) these.entrySet().stream()
                .filter(one -> Levels.at(one.getValue(), level)
                        && !Levels.at(those.getOrDefault(one.getKey(), Levels.NONE), level))
                .count();
    }

    private static int count(Map<String, Integer> these, int level) {
        return without(these, Map.of(), level);
    }
}
