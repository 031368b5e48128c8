package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.GoldText.GoldMention;

/** How well mentions are joined: of all pairs of found mentions of people and bodies, those said to be the same. */
final class ClusterScore {

    private record Found(GoldMention gold, SuggestedMention suggested) {}

    private final List<String> mistakes = new ArrayList<>();
    private int same;
    private int joined;
    private int both;

    void add(GoldText gold, List<SuggestedMention> suggested) {
        var found = gold.mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.INSTITUTION)
                .flatMap(mention -> found(mention, suggested).stream())
                .toList();
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                count(gold, found.get(i), found.get(j));
            }
        }
    }

    private static Optional<Found> found(GoldMention mention, List<SuggestedMention> suggested) {
        return suggested.stream()
                .filter(other -> other.kind() == mention.kind() && other.span().equals(mention.span()))
                .map(other -> new Found(mention, other))
                .findFirst();
    }

    private void count(GoldText text, Found one, Found other) {
        boolean isSame = one.gold().who().equals(other.gold().who());
        boolean isJoined = one.suggested().who() == other.suggested().who();
        same += isSame ? 1 : 0;
        joined += isJoined ? 1 : 0;
        both += isSame && isJoined ? 1 : 0;
        if (isSame != isJoined) {
            mistakes.add("  " + (isSame ? "apart " : "joined ") + text.name() + ": "
                    + one.suggested().name() + " / " + other.suggested().name());
        }
    }

    double recall() {
        return same == 0 ? 1 : (double) both / same;
    }

    double precision() {
        return joined == 0 ? 1 : (double) both / joined;
    }

    List<String> mistakes() {
        return mistakes.stream().distinct().toList();
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-12s recall %.3f (%d of %d)  precision %.3f (%d of %d)",
                "WHO",
                recall(),
                both,
                same,
                precision(),
                both,
                joined);
    }
}
