package org.casegraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Lines that stand on top or at the bottom of page after page, whatever number they carry. */
final class RunningLines {

    private static final int LINES_AT_AN_EDGE = 2;
    private static final int PAGES_TO_RUN = 3;

    private RunningLines() {}

    static void blank(char[] chars, List<Integer> pages) {
        if (pages.size() < PAGES_TO_RUN) {
            return;
        }
        var edges = new ArrayList<Span>();
        for (int i = 0; i < pages.size(); i++) {
            int end = i + 1 < pages.size() ? pages.get(i + 1) : chars.length;
            edges.addAll(edges(chars, pages.get(i), end));
        }
        var counts = new HashMap<String, Integer>();
        edges.forEach(line -> counts.merge(key(chars, line), 1, Integer::sum));
        edges.stream()
                .filter(line -> counts.getOrDefault(key(chars, line), 0) >= PAGES_TO_RUN)
                .forEach(line -> Mask.blank(chars, line.start(), line.end()));
    }

    private static List<Span> edges(char[] chars, int start, int end) {
        var lines = new ArrayList<Span>();
        int at = start;
        while (at < end) {
            int over = Math.min(end, Characters.endOfLine(chars, at));
            if (!new String(chars, at, over - at).isBlank()) {
                lines.add(new Span(at, over));
            }
            at = over + 1;
        }
        if (lines.size() <= 2 * LINES_AT_AN_EDGE) {
            return lines;
        }
        var edges = new ArrayList<>(lines.subList(0, LINES_AT_AN_EDGE));
        edges.addAll(lines.subList(lines.size() - LINES_AT_AN_EDGE, lines.size()));
        return edges;
    }

    private static String key(char[] chars, Span line) {
        return new String(chars, line.start(), line.length()).strip().replaceAll("[0-9]+", "0");
    }
}
