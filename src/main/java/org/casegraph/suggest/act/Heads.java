package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.List;

/**
 * Those whom a part of a sentence names as its head.
 *
 * @param who their numbers; empty where nobody is named
 * @param isThere whether such a part stands there at all, named or not
 */
record Heads(List<Integer> who, boolean isThere) {

    static final Heads NONE = new Heads(List.of(), false);
    /** Somebody, but no one named. */
    static final Heads UNNAMED = new Heads(List.of(), true);

    Heads {
        who = List.copyOf(who);
    }

    static Heads of(List<Integer> who) {
        return who.isEmpty() ? UNNAMED : new Heads(who, true);
    }

    boolean isNamed() {
        return !who.isEmpty();
    }

    Heads and(Heads more) {
        var all = new ArrayList<>(who);
        more.who.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Heads(all, isThere || more.isThere);
    }
}
