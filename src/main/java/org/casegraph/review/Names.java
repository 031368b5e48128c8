package org.casegraph.review;

import java.util.List;
import java.util.stream.Collectors;

/** Texts of others in our sentences. */
final class Names {

    private static final int LONGEST = 80;
    private static final int MOST = 5;

    private Names() {}

    static String cut(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Problems as sentences. */
    static String sentence(List<String> problems) {
        return problems.stream()
                .distinct()
                .limit(MOST)
                .map(problem -> Character.toUpperCase(problem.charAt(0)) + problem.substring(1))
                .map(problem -> problem.endsWith(".") ? problem : problem + ".")
                .collect(Collectors.joining(" "));
    }
}
