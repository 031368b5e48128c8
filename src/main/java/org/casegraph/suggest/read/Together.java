package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.model.EntityKind;

/** People who are named side by side in a sentence: "A, B and C". */
final class Together {

    private static final int FARTHEST = 5;

    private Together() {}

    /** The longest list of people in the sentence; empty where no two stand together. */
    static List<Integer> in(Sentence in) {
        List<Integer> longest = List.of();
        var row = new ArrayList<Integer>();
        int last = -1;
        for (int at = 0; at < in.size(); at++) {
            var name = in.name(at);
            if (name == null || name.kind() != EntityKind.PERSON) {
                continue;
            }
            if (!row.isEmpty() && !isJoined(in, last, at)) {
                row.clear();
            }
            if (!row.contains(name.who())) {
                row.add(name.who());
            }
            longest = row.size() > Math.max(1, longest.size()) ? List.copyOf(row) : longest;
            last = at;
        }
        return longest;
    }

    private static boolean isJoined(Sentence in, int first, int second) {
        boolean isList = false;
        for (int at = first + 1; at < second; at++) {
            isList |= in.is("and", at) || in.plain(at).equals(",");
            if (second - first > FARTHEST
                    || in.is("prepositions", at)
                    || in.is("be", at)
                    || in.isBreak(at)
                    || in.is("possessives", at)
                    || in.is("kin", at)
                    || in.is("have", at)) {
                return false;
            }
        }
        return isList;
    }

    static boolean isPronoun(String word) {
        return word.equals("they") || word.equals("them") || word.equals("their");
    }

    static int number(String word) {
        return switch (word) {
            case "both", "two", "2" -> 2;
            case "three", "3" -> 3;
            case "four", "4" -> 4;
            case "five", "5" -> 5;
            case "six", "6" -> 6;
            case "seven", "7" -> 7;
            case "eight", "8" -> 8;
            default -> 0;
        };
    }
}
