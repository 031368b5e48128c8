package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.identity.name.Circumstances;

/** What stands between two entities besides their names, and at which levels it is known. */
final class Between {

    private final Map<Ground, Integer> levels = new EnumMap<>(Ground.class);
    private final Map<Ground, Set<String>> details = new EnumMap<>(Ground.class);

    void add(Ground ground, int known) {
        if (known != Levels.NONE) {
            levels.merge(ground, known, (one, other) -> one | other);
        }
    }

    void add(Ground ground, int known, String detail) {
        add(ground, known);
        details.computeIfAbsent(ground, _ -> new TreeSet<>()).add(detail);
    }

    boolean has(Ground ground, int level) {
        return Levels.at(levels.getOrDefault(ground, Levels.NONE), level);
    }

    /** Whether they are told to be two, at a level. */
    boolean speaksAgainst(int level) {
        return levels.keySet().stream().anyMatch(ground -> ground.isAgainst() && has(ground, level));
    }

    Circumstances circumstances(int level) {
        boolean sameRole = has(Ground.ROLE_IN_CASE, level) || has(Ground.ROLE_IN_ACT, level);
        return new Circumstances(
                has(Ground.LIST, level) || has(Ground.TIED, level) || has(Ground.PARTS, level),
                has(Ground.AND, level),
                has(Ground.KIN, level) || has(Ground.KIN_WORD, level),
                sameRole,
                sameRole);
    }

    List<String> sentences(int level, boolean against) {
        var sentences = new ArrayList<String>();
        for (var ground : Ground.values()) {
            if (ground.isAgainst() == against && has(ground, level)) {
                sentences.add(sentence(ground));
            }
        }
        return sentences;
    }

    private String sentence(Ground ground) {
        var said = String.join(", ", details.getOrDefault(ground, Set.of()));
        var sentence = ground.sentence();
        return sentence.endsWith(".") ? sentence : sentence + (said.isEmpty() ? "." : ": " + said + ".");
    }
}
