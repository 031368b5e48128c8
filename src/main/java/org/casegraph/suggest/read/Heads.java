package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Those whom a part of a sentence names as its head.
 *
 * @param who their numbers; empty where nobody is named
 * @param isThere whether such a part stands there at all, named or not
 */
public record Heads(List<Integer> who, boolean isThere) {

    public static final Heads NONE = new Heads(List.of(), false);
    /** Somebody, but no one named. */
    public static final Heads UNNAMED = new Heads(List.of(), true);

    public Heads {
        who = List.copyOf(who);
    }

    public static Heads of(List<Integer> who) {
        return who.isEmpty() ? UNNAMED : new Heads(who, true);
    }

    public boolean isNamed() {
        return !who.isEmpty();
    }

    public Heads and(Heads more) {
        var all = new ArrayList<>(who);
        more.who.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Heads(all, isThere || more.isThere);
    }
}
