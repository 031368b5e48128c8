package org.casegraph.graph.match;

/** At which levels two entities come to be compared: for keys of their names, or for what brings them together. */
record Reach(int byName, int byPlace) {

    static Reach of(Place.Sort sort, int levels) {
        return sort == Place.Sort.KEY ? new Reach(levels, Levels.NONE) : new Reach(Levels.NONE, levels);
    }

    Reach and(Reach other) {
        return new Reach(byName | other.byName, byPlace | other.byPlace);
    }

    boolean has(int level) {
        return Levels.at(byName | byPlace, level);
    }

    boolean isTogether(int level) {
        return Levels.at(byPlace, level);
    }
}
