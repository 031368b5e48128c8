package org.casegraph.graph.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.model.Stance;

/** What has to be known before a sentence is believed: that nobody says it as a fact. Empty where somebody does. */
record Opening(String words) {

    static Opening of(List<Stance> stances) {
        if (stances.isEmpty() || stances.contains(Stance.STATES)) {
            return new Opening("");
        }
        var supporting = stances.stream().filter(Stance::supports).toList();
        if (!supporting.isEmpty()) {
            return new Opening("It is " + joined(supporting) + " that ");
        }
        var doubting = stances.stream()
                .sorted(Comparator.comparing(stance -> stance == Stance.DENIES))
                .toList();
        return new Opening(ActSentences.capitalised(joined(doubting)) + ": ");
    }

    String before(String sentence) {
        boolean isClause = words.isEmpty() || words.endsWith(": ");
        return words + (isClause ? ActSentences.capitalised(sentence) : sentence);
    }

    private static String joined(List<Stance> stances) {
        return stances.stream().map(Opening::word).collect(Collectors.joining(" and "));
    }

    private static String word(Stance stance) {
        return switch (stance) {
            case STATES -> "said";
            case ALLEGES -> "alleged";
            case REPORTS -> "reported";
            case DENIES -> "denied";
            case ACCUSES -> "alleged by accusers";
            case DEMANDS -> "demanded";
            case FEARS -> "feared";
        };
    }
}
