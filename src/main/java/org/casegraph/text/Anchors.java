package org.casegraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes anchors for places in a text, and finds in it the places of anchors that were made in another. */
public final class Anchors {

    private static final int AROUND = 30;

    private final String text;
    private final Letters letters;

    public Anchors(String text) {
        this.text = text;
        this.letters = new Letters(text);
    }

    /** The anchor of a place; empty where no letter stands there, or the text ends before it. */
    public Optional<Anchor> at(Span place) {
        if (place.end() > text.length()) {
            return Optional.empty();
        }
        int from = letters.from(place.start());
        int to = letters.from(place.end());
        if (from == to) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(
                to - from,
                letters.hash(from, to),
                letters.hash(from - AROUND, from),
                letters.hash(to, to + AROUND),
                signs(place.start(), letters.place(from)),
                signs(afterLetter(to - 1), place.end())));
    }

    /** Where anchors stand here: all places of each that fit best, in order; none where the words are gone. */
    public Map<Anchor, List<Span>> find(Collection<Anchor> anchors) {
        var byLength = new TreeMap<Integer, Map<Long, List<Anchor>>>();
        anchors.stream().distinct().forEach(anchor -> byLength.computeIfAbsent(
                        anchor.length(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(anchor.words(), _ -> new ArrayList<>())
                .add(anchor));
        var starts = new LinkedHashMap<Anchor, List<Integer>>();
        byLength.forEach((length, wanted) -> find(wanted, length, starts));
        var found = new LinkedHashMap<Anchor, List<Span>>();
        starts.forEach((anchor, places) -> found.put(
                anchor,
                best(anchor, places).stream().map(start -> span(anchor, start)).toList()));
        return found;
    }

    private void find(Map<Long, List<Anchor>> wanted, int length, Map<Anchor, List<Integer>> starts) {
        for (var window = letters.window(length); window.isInside(); window.step()) {
            for (var anchor : wanted.getOrDefault(window.hash(), List.of())) {
                starts.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(window.start());
            }
        }
    }

    /** What stands on both sides decides; then on one; the words alone where they stand but once. */
    private List<Integer> best(Anchor anchor, List<Integer> starts) {
        for (int sides = 2; sides > 0; sides--) {
            int least = sides;
            var fitting = starts.stream()
                    .filter(start -> sides(anchor, start) >= least)
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return starts;
    }

    private int sides(Anchor anchor, int start) {
        int end = start + anchor.length();
        boolean isBefore = letters.hash(start - AROUND, start) == anchor.before();
        boolean isAfter = letters.hash(end, end + AROUND) == anchor.after();
        return (isBefore ? 1 : 0) + (isAfter ? 1 : 0);
    }

    private Span span(Anchor anchor, int first) {
        int start = letters.place(first);
        int end = afterLetter(first + anchor.length() - 1);
        for (int left = anchor.lead(); left > 0 && isSign(start - 1); left--) {
            start--;
        }
        for (int left = anchor.trail(); left > 0 && isSign(end); left--) {
            end++;
        }
        return new Span(start, end);
    }

    /** Where a letter ends, with the accents that are written after it. */
    private int afterLetter(int letter) {
        int place = letters.place(letter);
        int end = place + Character.charCount(text.codePointAt(place));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private int signs(int from, int to) {
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs += isSign(i) ? 1 : 0;
        }
        return signs;
    }

    private boolean isSign(int place) {
        return place >= 0
                && place < text.length()
                && !Character.isWhitespace(text.charAt(place))
                && !Character.isLetterOrDigit(text.charAt(place));
    }
}
