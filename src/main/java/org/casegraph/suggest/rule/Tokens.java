package org.casegraph.suggest.rule;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.text.Language;
import org.casegraph.text.Mask;
import org.casegraph.text.Sentences;
import org.casegraph.text.Span;

/** The words of a text, and on which lists they stand. */
public final class Tokens {

    private final String mask;
    private final List<Span> sentences;
    private final List<Token> tokens;
    private final List<List<WordLists.Hit>> hits;

    private Tokens(String mask, List<Span> sentences, WordLists lists) {
        this.mask = mask;
        this.sentences = sentences;
        this.tokens = Tokenizer.tokens(mask, sentences, Language.of(mask).equals("tr"));
        this.hits = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(lists.hits(tokens, i));
        }
    }

    /** The words of a mask, as {@link Mask} makes it of a text. */
    public static Tokens of(String mask, WordLists lists) {
        return new Tokens(mask, Sentences.of(mask), lists);
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int at) {
        return tokens.get(at);
    }

    public boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    public List<Span> sentences() {
        return sentences;
    }

    /** Whether a word is there and has this key. */
    public boolean is(int at, String key) {
        return has(at) && tokens.get(at).is(key);
    }

    /** How many words from here on are one entry of the list, the longest; 0 where none is. */
    public int length(int at, String list) {
        int longest = 0;
        if (has(at)) {
            for (var hit : hits.get(at)) {
                longest = hit.list().equals(list) ? Math.max(longest, hit.length()) : longest;
            }
        }
        return longest;
    }

    /** Whether an entry of the list begins here. */
    public boolean isOn(int at, String list) {
        return length(at, list) > 0;
    }

    /** Whether the two are in one sentence. */
    public boolean areTogether(int one, int other) {
        return has(one)
                && has(other)
                && tokens.get(one).sentence() == tokens.get(other).sentence();
    }

    /** Names of the lists on which an entry begins here. */
    public List<String> lists(int at) {
        return !has(at) || hits.get(at).isEmpty() ? List.of() : distinct(at);
    }

    private List<String> distinct(int at) {
        return hits.get(at).stream().map(WordLists.Hit::list).distinct().toList();
    }

    /** From the first word to the one before the end. */
    public Span span(int first, int end) {
        var last = tokens.get(end - 1);
        boolean dropsStop = last.isShortened() && last.shape() != Shape.INITIAL;
        return new Span(tokens.get(first).start(), dropsStop ? last.end() - 1 : last.end());
    }

    /** The words as one would write them in a list. */
    public String name(int first, int end) {
        var span = span(first, end);
        var name = new StringBuilder();
        boolean space = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = mask.charAt(i);
            if (c == Mask.JOINT) {
                continue;
            }
            boolean isSpace = Character.isWhitespace(c);
            if (!isSpace && space && !name.isEmpty()) {
                name.append(' ');
            }
            if (!isSpace) {
                name.append(c);
            }
            space = isSpace;
        }
        return name.toString();
    }
}
