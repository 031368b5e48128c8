package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence as tokens, with the questions that rules ask of it. Outside of it nothing stands. */
public record Sentence(Span span, List<Token> tokens, Grammar grammar) {

    private static final int LONGEST = 300;
    private static final String STOPS = ";:!?()[]";

    /** A sentence to be read; one that no person would write is read in pieces, so that it takes no longer. */
    public static List<Sentence> of(Span span, List<Token> tokens, Grammar grammar) {
        if (tokens.size() <= LONGEST) {
            return List.of(new Sentence(span, tokens, grammar));
        }
        var pieces = new ArrayList<Sentence>();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            var piece = tokens.subList(from, Math.min(from + LONGEST, tokens.size()));
            var of = new Span(
                    piece.getFirst().span().start(), piece.getLast().span().end());
            pieces.add(new Sentence(of, piece, grammar));
        }
        return pieces;
    }

    public int size() {
        return tokens.size();
    }

    public boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    /** The word there; empty for names and dates, which no rule spells out. */
    public String plain(int at) {
        return has(at) && tokens.get(at).mention() == null && tokens.get(at).date() == null
                ? tokens.get(at).word()
                : "";
    }

    /** What sort of name stands there: {@code @court}, {@code @person}; empty where none does. */
    public String tag(int at) {
        var name = name(at);
        if (name == null) {
            return "";
        }
        var sort = name.type() == null ? name.kind().name() : name.type();
        return "@" + sort.toLowerCase(Locale.ROOT);
    }

    public boolean is(String wordClass, int at) {
        var word = plain(at);
        return !word.isEmpty() && grammar.is(wordClass, word);
    }

    public boolean isName(int at) {
        return has(at) && tokens.get(at).isName();
    }

    public boolean isDate(int at) {
        return has(at) && tokens.get(at).date() != null;
    }

    public boolean isWord(int at) {
        return has(at) && tokens.get(at).isWord();
    }

    public boolean isMark(int at) {
        return has(at) && tokens.get(at).isMark();
    }

    public @Nullable SuggestedMention name(int at) {
        return has(at) ? tokens.get(at).mention() : null;
    }

    /** Whether a thought ends there. */
    public boolean isBreak(int at) {
        var word = plain(at);
        return !has(at) || (word.length() == 1 && STOPS.contains(word));
    }

    /** Words that stand between a verb and its helping verbs: adverbs, "not", dashes of reported speech. */
    public boolean isAdverb(int at) {
        var word = plain(at);
        return is("adverbs", at) || (word.length() > 4 && word.endsWith("ly") && !is("not adverbs", at));
    }

    public boolean isPossessive(int at) {
        return plain(at).equals("'s") || plain(at).equals("'");
    }

    /** A word that may be a noun or an adjective: none of the small words and no mark. */
    public boolean isContent(int at) {
        return isWord(at) && !is("small words", at) && !isAdverb(at);
    }

    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The first place from there on where no adverb stands. */
    public int afterAdverbs(int at) {
        int here = at;
        while (isAdverb(here)) {
            here++;
        }
        return here;
    }

    /** The first place from there backwards where no adverb stands. */
    public int beforeAdverbs(int at) {
        int here = at;
        while (isAdverb(here)) {
            here--;
        }
        return here;
    }
}
