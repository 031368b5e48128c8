package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.model.Locator;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;
import org.casegraph.source.brat.Annotation.Bound;
import org.casegraph.text.Span;

/** Where annotations stand in the text, each checked to the letter. */
final class Places {

    /** The stretch from the first to the last letter of an annotation, and whether words between are none of it. */
    record Place(Span span, boolean hasGaps) {}

    private static final int LONGEST_QUOTE = 500;

    /** What differs, for a sentence about it. */
    private record Wrong(int line, String message) {}

    private final String text;
    private final List<Bound> bounds;
    private final SequencedMap<String, Place> found = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private Places(String text, List<Bound> bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** The places of all annotations by their ids; where one does not verify, every wrong one is a problem. */
    static SequencedMap<String, Place> of(String text, List<Bound> bounds, Problems problems) {
        Places best = null;
        for (var counting : Counting.of(text)) {
            var places = new Places(text, bounds);
            places.verify(counting);
            if (best == null || places.wrong.size() < best.wrong.size()) {
                best = places;
            }
        }
        if (best == null) {
            return new LinkedHashMap<>();
        }
        best.wrong.forEach(one -> problems.add(one.line(), one.message()));
        return best.found;
    }

    /** From the first to the last letter of several; of the first alone where that would be too much for a quote. */
    static Optional<Locator> hull(Map<String, Place> places, List<String> ids) {
        var spans = ids.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(Place::span)
                .toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        var one = spans.getFirst();
        return Optional.of(end - start > LONGEST_QUOTE ? Locator.at(one.start(), one.end()) : Locator.at(start, end));
    }

    private void verify(Counting counting) {
        int[] offsets = bounds.stream()
                .flatMap(bound -> bound.pieces().stream())
                .flatMapToInt(piece -> java.util.stream.IntStream.of(piece.start(), piece.end()))
                .sorted()
                .distinct()
                .toArray();
        int[] places = counting.places(text, offsets);
        for (var bound : bounds) {
            verify(bound, offsets, places);
        }
    }

    private void verify(Bound bound, int[] offsets, int[] places) {
        var pieces = new ArrayList<String>();
        int first = Integer.MAX_VALUE;
        int last = 0;
        int covered = 0;
        for (var piece : bound.pieces()) {
            int start = places[Arrays.binarySearch(offsets, piece.start())];
            int end = places[Arrays.binarySearch(offsets, piece.end())];
            if (start < 0 || end < 0) {
                wrong.add(new Wrong(
                        bound.line(), piece.start() + "-" + piece.end() + " lies beyond the end of the text"));
                return;
            }
            pieces.add(text.substring(start, end));
            first = Math.min(first, start);
            last = Math.max(last, end);
            covered += end - start;
        }
        var there = String.join(" ", pieces);
        if (!isSame(there, bound.words())) {
            wrong.add(new Wrong(
                    bound.line(),
                    "the words at these offsets are '" + Words.shortened(there) + "', not '"
                            + Words.shortened(bound.words()) + "'"));
            return;
        }
        boolean hasGaps = covered < last - first && !onlyBlanksBetween(first, last, covered, pieces);
        found.put(bound.id(), new Place(new Span(first, last), hasGaps));
    }

    /** Pieces that only line ends and blanks part are one run of words. */
    private boolean onlyBlanksBetween(int first, int last, int covered, List<String> pieces) {
        int letters = pieces.stream().mapToInt(Places::letters).sum();
        return covered < last - first && letters(text.substring(first, last)) == letters;
    }

    private static int letters(String words) {
        return (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** An annotation stands on one line: a line end in the text is one blank in it, or two where it has two characters. */
    private static boolean isSame(String there, String words) {
        return there.equals(words)
                || there.replace("\r\n", " ")
                        .replace('\n', ' ')
                        .replace('\r', ' ')
                        .equals(words)
                || there.replace('\n', ' ').replace('\r', ' ').equals(words);
    }
}
