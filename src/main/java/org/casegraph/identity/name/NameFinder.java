package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.identity.NameKeys;

/**
 * Finds in texts every place where some people and things are named, in any script, system of writing and case. Where it
 * is in doubt, it takes a word for a name: it serves to hide them.
 */
public final class NameFinder {

    /**
     * Whom to look for.
     *
     * @param key what the places are marked with
     * @param isPerson whether single words of the names stand for them as well
     * @param names their names
     * @param phrases what they are called besides, sought as a whole
     */
    public record Sought(String key, boolean isPerson, List<String> names, List<String> phrases) {
        public Sought {
            names = List.copyOf(names);
            phrases = List.copyOf(phrases);
        }
    }

    /** A place where somebody is named. */
    public record Found(int start, int end, String key) {
        boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }

    private static final Comparator<Found> LONGEST_FIRST =
            Comparator.<Found>comparingInt(found -> found.start() - found.end()).thenComparing(Found::start);

    private final List<Bearer> bearers;
    private final Set<String> others;

    private NameFinder(List<Bearer> bearers, Set<String> others) {
        this.bearers = bearers;
        this.others = others;
    }

    /** @param others names of other people, which may share a word with the names that are sought */
    public static NameFinder of(Collection<Sought> sought, Collection<String> others) {
        var known = new HashSet<String>();
        others.forEach(name -> known.add(NameKeys.folded(name)));
        var people = ReadNames.shared().people();
        return new NameFinder(sought.stream().map(one -> Bearer.of(one, people)).toList(), known);
    }

    /** Whether there is nobody to look for. */
    public boolean isEmpty() {
        return bearers.isEmpty();
    }

    /** The places in the order of the text; no two have a character in common. */
    public List<Found> in(String text) {
        if (bearers.isEmpty() || text.length() < 2) {
            return List.of();
        }
        var words = TextWord.of(text);
        var all = new ArrayList<Found>();
        for (var bearer : bearers) {
            all.addAll(new Spotting(text, words, bearer, others).found());
        }
        return apart(all);
    }

    /** Of places that overlap the longest counts. */
    public static List<Found> apart(List<Found> all) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        var kept = new ArrayList<Found>();
        all.stream().sorted(LONGEST_FIRST).forEach(found -> {
            if (kept.stream().noneMatch(found::overlaps)) {
                kept.add(found);
            }
        });
        kept.sort(Comparator.comparing(Found::start));
        return kept;
    }
}
