package org.casegraph.suggest.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in a row. Steps stand with spaces between: {@code word} or {@code one|other} is a word however it is written;
 * {@code {list}} an entry of a list; {@code Name} and other words with a capital what the reader of the text knows by
 * that name, or a way of writing ({@code Capital, Capitals, Initial, Number, Code}); {@code ^} and {@code $} the ends of
 * a line; {@code !step} says what must not stand there; {@code ?}, {@code *} and {@code +} after a step as usual, up to
 * eight times. What stands between {@code [} and {@code ]} is what the pattern finds; it does not leave a sentence.
 */
public final class Pattern {

    private static final int MOST_TIMES = 8;

    private record Step(Element element, int least, int most) {}

    /** What a pattern found: the words between its brackets. */
    public record Found(int first, int end) {}

    private final List<Step> steps = new ArrayList<>();
    private int opens = -1;
    private int closes = -1;

    private Pattern() {}

    /** Reads a pattern; the message of the exception says what is wrong with it. */
    public static Pattern of(String text) {
        var pattern = new Pattern();
        for (var word : text.strip().split("\\s+")) {
            pattern.read(word);
        }
        if (pattern.opens < 0 || pattern.closes <= pattern.opens) {
            throw new IllegalArgumentException("A pattern has [ and ] around what it finds: " + text);
        }
        return pattern;
    }

    private void read(String word) {
        switch (word) {
            case "[" -> opens = steps.size();
            case "]" -> closes = steps.size();
            default -> steps.add(step(word));
        }
    }

    private static Step step(String word) {
        char last = word.charAt(word.length() - 1);
        boolean counts = word.length() > 1 && "?*+".indexOf(last) >= 0;
        var element = element(counts ? word.substring(0, word.length() - 1) : word);
        return switch (counts ? last : ' ') {
            case '?' -> new Step(element, 0, 1);
            case '*' -> new Step(element, 0, MOST_TIMES);
            case '+' -> new Step(element, 1, MOST_TIMES);
            default -> new Step(element, 1, 1);
        };
    }

    private static Element element(String word) {
        if (word.length() > 1 && word.startsWith("!")) {
            return new Element.Not(element(word.substring(1)));
        }
        if (word.startsWith("{") && word.endsWith("}")) {
            return new Element.Listed(
                    List.of(word.substring(1, word.length() - 1).split("\\|")));
        }
        return switch (word) {
            case "^" -> new Element.LineStart();
            case "$" -> new Element.LineEnd();
            case "Capital" -> new Element.Shaped(List.of(Shape.CAPITAL));
            case "Capitals" -> new Element.Shaped(List.of(Shape.CAPITALS));
            case "Initial" -> new Element.Shaped(List.of(Shape.INITIAL));
            case "Number" -> new Element.Shaped(List.of(Shape.NUMBER));
            case "Code" -> new Element.Shaped(List.of(Shape.CODE));
            default ->
                Character.isUpperCase(word.charAt(0))
                        ? new Element.Chunk(word)
                        : new Element.Words(List.of(word.split("\\|")));
        };
    }

    /** What it finds where its first step stands at the word; null where it does not fit. */
    public @Nullable Found at(Tokens tokens, int start, Chunks chunks) {
        return match(tokens, chunks, new int[] {start, -1, -1, start}, 0);
    }

    private @Nullable Found match(Tokens tokens, Chunks chunks, int[] state, int step) {
        int from = step == opens ? state[0] : state[1];
        int to = step == closes ? state[0] : state[2];
        if (step == steps.size()) {
            boolean isOne = from < to && tokens.areTogether(state[3], Math.max(state[0], to) - 1);
            return isOne ? new Found(from, to) : null;
        }
        var ends = ends(steps.get(step), tokens, state[0], chunks);
        for (int i = ends.size() - 1; i >= 0; i--) {
            var found = match(tokens, chunks, new int[] {ends.get(i), from, to, state[3]}, step + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Integer> ends(Step step, Tokens tokens, int start, Chunks chunks) {
        var ends = new ArrayList<Integer>(2);
        if (step.least() == 0) {
            ends.add(start);
        }
        int at = start;
        for (int times = 1; times <= step.most(); times++) {
            int end = step.element().end(tokens, at, chunks);
            boolean leaves = end > at && end - 1 > start && !tokens.areTogether(start, end - 1);
            if (end < 0 || leaves) {
                break;
            }
            ends.add(end);
            if (end == at) {
                break;
            }
            at = end;
        }
        return ends;
    }
}
