package org.casegraph.watch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.graph.watch.Surroundings.ActWords;
import org.jspecify.annotations.Nullable;

/**
 * Which acts can be meant by a variable of a query, as far as its conditions say so in words.
 *
 * @param kinds null for all
 * @param categories null for all
 */
record ActFilter(@Nullable Set<String> kinds, @Nullable Set<String> categories) {

    static final ActFilter ALL = new ActFilter(null, null);

    private static final Pattern EQUALS = Pattern.compile("^\\s*(\\w+)\\.(kind|category)\\s*=\\s*'([A-Z_]+)'\\s*$");
    private static final Pattern AMONG =
            Pattern.compile("^\\s*(\\w+)\\.(kind|category)\\s+IN\\s*\\[([^\\]$]*)]\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MAP = Pattern.compile("\\b(kind|category)\\s*:\\s*'([A-Z_]+)'");
    private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");

    /** What the conditions of a WHERE say that must hold whatever else does. */
    static Map<String, ActFilter> conjuncts(String where) {
        var filters = new LinkedHashMap<String, ActFilter>();
        if (Items.split(where, "OR").size() > 1 || Items.split(where, "XOR").size() > 1) {
            return filters;
        }
        for (var condition : Items.split(where, "AND")) {
            var equals = EQUALS.matcher(condition);
            var among = AMONG.matcher(condition);
            if (equals.find()) {
                filters.merge(equals.group(1), of(equals.group(2), Set.of(equals.group(3))), ActFilter::and);
            } else if (among.find()) {
                filters.merge(among.group(1), of(among.group(2), words(among.group(3))), ActFilter::and);
            }
        }
        return filters;
    }

    /** What the properties in a node's own braces say. */
    static Optional<ActFilter> ofMap(String map) {
        return IN_MAP.matcher(map)
                .results()
                .map(found -> of(found.group(1), Set.of(found.group(2))))
                .reduce(ActFilter::and);
    }

    ActFilter and(ActFilter other) {
        return new ActFilter(both(kinds, other.kinds), both(categories, other.categories));
    }

    /** An act that is not there any more may have been anything. */
    boolean allows(@Nullable ActWords act) {
        return act == null
                || (kinds == null || kinds.contains(act.kind()))
                        && (categories == null || categories.contains(act.category()));
    }

    private static ActFilter of(String property, Set<String> words) {
        return property.equals("kind") ? new ActFilter(words, null) : new ActFilter(null, words);
    }

    private static Set<String> words(String list) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(list).results().forEach(word -> words.add(word.group(1)));
        return words;
    }

    private static @Nullable Set<String> both(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
