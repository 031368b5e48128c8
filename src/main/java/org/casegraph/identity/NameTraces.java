package org.casegraph.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casegraph.text.Span;

/**
 * The places in texts where one person is named: by a whole name, in any order, case, inflection or script, or, where
 * a text is known to tell of her, by a single word of one. For one thread.
 */
public final class NameTraces {

    /** How much counts as naming her. */
    public enum Reach {
        /** Two words of a name, or all of it. */
        WHOLE_NAMES,
        /** A single word too, where it is written as names are. */
        SINGLE_WORDS,
        /** A single word however it is written, as in names of files and addresses. */
        ANY_CASE
    }

    /** What stands where a name was. */
    public static final char BLOCK = '█';

    private static final int SHORTEST_INSIDE = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}.,'’ʼ`_+%\\-\\u2010-\\u2015·]{1,4}");
    private static final Pattern UNSPACED =
            Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsKhmer}\\p{IsLao}].*");

    private final List<String> names;
    private final List<List<NameWord>> written;

    private final WordsOfNames words;

    /** @param names hers, each as it is written somewhere */
    public NameTraces(Collection<String> names) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        this.written = this.names.stream()
                .map(NameWord::in)
                .filter(words -> !words.isEmpty())
                .toList();
        this.words = new WordsOfNames(written);
    }

    /** Whether the word of a name is one of hers. */
    public boolean shares(String name) {
        return NameWord.in(name).stream()
                .anyMatch(word -> written.stream().flatMap(List::stream).anyMatch(own -> own.isSameAs(word)));
    }

    /** The text with blocks for the places where she is named: as long as it was. */
    public String masked(String text, Reach reach, Collection<String> others) {
        var spans = in(text, reach, others);
        return spans.isEmpty() ? text : masked(text, spans);
    }

    /** The text with blocks in some places. */
    public static String masked(String text, Collection<Span> spans) {
        var masked = new StringBuilder(text);
        for (var span : spans) {
            for (int at = span.start(); at < Math.min(span.end(), text.length()); at++) {
                masked.setCharAt(at, BLOCK);
            }
        }
        return masked.toString();
    }

    /**
     * Where she is named, from the beginning to the end.
     *
     * @param others names of those who may be meant as well: what can be a name of theirs is no place of hers
     */
    public List<Span> in(String text, Reach reach, Collection<String> others) {
        var found = new BitSet(text.length());
        if (!written.isEmpty()) {
            var words = this.words.in(text);
            var theirs = others.stream().map(NameWord::in).toList();
            var same = others.stream().map(NameKeys::folded).collect(Collectors.toSet());
            names.stream()
                    .filter(name -> !same.contains(NameKeys.folded(name)))
                    .forEach(name -> markLiterally(text, name, found));
            written.forEach(name -> markRuns(text, words, name, theirs, reach, found));
        }
        return spans(found);
    }

    private static List<Span> spans(BitSet found) {
        var spans = new ArrayList<Span>();
        for (int at = found.nextSetBit(0); at >= 0; ) {
            int end = found.nextClearBit(at);
            spans.add(new Span(at, end));
            at = found.nextSetBit(end);
        }
        return spans;
    }

    /** Words that are not set apart, and names with something before or after them in the same word. */
    private static void markLiterally(String text, String name, BitSet found) {
        boolean inside = UNSPACED.matcher(name).matches() || name.length() >= SHORTEST_INSIDE && name.contains(" ");
        if (!inside || name.length() < 2) {
            return;
        }
        var small = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at + name.length() <= text.length(); at++) {
            if (Character.toLowerCase(text.charAt(at)) == small.charAt(0)
                    && text.regionMatches(true, at, name, 0, name.length())) {
                found.set(at, at + name.length());
            }
        }
    }

    private static void markRuns(
            String text,
            List<NameWord> words,
            List<NameWord> name,
            List<List<NameWord>> others,
            Reach reach,
            BitSet found) {
        for (int first = 0; first < words.size(); ) {
            int next = endOfRun(text, words, first, name);
            if (next == first) {
                first++;
                continue;
            }
            var run = words.subList(first, next);
            if (tells(run, name, reach) && others.stream().noneMatch(other -> isAllOf(run, other))) {
                found.set(run.getFirst().start(), run.getLast().end());
            }
            first = next;
        }
    }

    /** How far words go on that are each another word of the name. */
    private static int endOfRun(String text, List<NameWord> words, int first, List<NameWord> name) {
        var left = new ArrayList<>(name);
        int at = first;
        while (at < words.size() && (at == first || isBeside(text, words.get(at - 1), words.get(at)))) {
            var word = words.get(at);
            var own = left.stream().filter(one -> one.fits(word)).findFirst();
            if (own.isEmpty()) {
                break;
            }
            left.remove(own.get());
            at++;
        }
        return at;
    }

    private static boolean isBeside(String text, NameWord one, NameWord next) {
        return BETWEEN.matcher(text).region(one.end(), next.start()).matches();
    }

    private static boolean tells(List<NameWord> run, List<NameWord> name, Reach reach) {
        long whole = run.stream().filter(word -> !word.isInitial()).count();
        if (whole == 0) {
            return false;
        }
        if (run.size() >= 2) {
            return true;
        }
        boolean single = reach != Reach.WHOLE_NAMES || name.size() == 1;
        return single
                && run.getFirst().isTelling()
                && (reach == Reach.ANY_CASE || run.getFirst().isWrittenAsName());
    }

    /** Whether all these words can be a name of somebody else. */
    private static boolean isAllOf(List<NameWord> run, List<NameWord> name) {
        Set<NameWord> left = new LinkedHashSet<>(name);
        for (var word : run) {
            var same = left.stream().filter(one -> one.isSameAs(word)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return true;
    }
}
