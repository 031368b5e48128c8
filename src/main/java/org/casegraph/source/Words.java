package org.casegraph.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says what would be accepted instead of a word that is not. */
public final class Words {

    private static final int LISTED = 20;
    private static final int LONGEST = 60;

    private Words() {}

    /** "one of A, B, C", the nearest to the user's word first where there are many. */
    public static String accepted(String word, Collection<String> words) {
        if (words.isEmpty()) {
            return "none is declared";
        }
        if (words.size() <= LISTED) {
            return "accepted: " + String.join(", ", words);
        }
        List<String> nearest = new ArrayList<>(words);
        nearest.sort(Comparator.comparingInt(candidate -> distance(word, candidate)));
        return "nearest of the " + words.size() + " accepted: " + String.join(", ", nearest.subList(0, 5));
    }

    /** A kind with its article: "a PERSON", "an INSTITUTION". */
    static String withArticle(String word) {
        return ("AEIOU".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    public static String shortened(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Levenshtein's distance, letters compared without regard to case; long words count by their beginnings. */
    private static int distance(String one, String other) {
        var a = one.toUpperCase(java.util.Locale.ROOT);
        var b = other.toUpperCase(java.util.Locale.ROOT);
        a = a.substring(0, Math.min(a.length(), LONGEST));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next(row, a.charAt(i - 1), i, b);
        }
        return row[b.length()];
    }

    private static void next(int[] row, char letter, int i, String b) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
