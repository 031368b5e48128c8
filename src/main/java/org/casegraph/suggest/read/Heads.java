package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Those whom a part of a sentence names as its head.
 *
 * @param who their numbers; empty where nobody is named
 * @param isThere whether such a part stands there at all, named or not
 * @param isResolved whether a pronoun or a number word was read as a name
 */
public record Heads(List<Integer> who, boolean isThere, boolean isResolved) {

    public static final Heads NONE = new Heads(List.of(), false, false);
    /** Somebody, but no one named. */
    public static final Heads UNNAMED = new Heads(List.of(), true, false);

    public Heads {
        who = List.copyOf(who);
    }

    public static Heads of(List<Integer> who) {
        return who.isEmpty() ? UNNAMED : new Heads(who, true, false);
    }

    public boolean isNamed() {
        return !who.isEmpty();
    }

    public Heads and(Heads more) {
        var all = new ArrayList<>(who);
        more.who.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Heads(all, isThere || more.isThere, isResolved || more.isResolved);
    }

    Heads resolved() {
        return new Heads(who, isThere, true);
    }
}
