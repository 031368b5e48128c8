package org.casegraph.suggest.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.text.Span;

/**
 * Lists of words by name. A word that a list writes with a capital is found only where it has one; a word in small
 * letters is found however it is written. An ending is written {@code -ending}, a stem that a few letters may follow
 * {@code stem-}.
 */
public final class WordLists {

    /** How an entry must be written in a text to be found. */
    private enum Writing {
        ANY,
        CAPITAL,
        CAPITALS
    }

    private static final int LONGEST_INFLECTION = 5;

    private record Entry(String list, List<String> keys, Writing writing, String accented) {}

    /** That a word of a list begins at a token and how many tokens it has. */
    record Hit(String list, int length) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> stems = new HashMap<>();
    private final Map<String, List<Entry>> endings = new HashMap<>();
    private final SequencedMap<String, List<String>> lists = new LinkedHashMap<>();

    /** Adds words to a list. */
    void add(String list, List<String> words) {
        lists.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(words);
        words.forEach(word -> add(list, word));
    }

    private void add(String list, String word) {
        if (word.endsWith("-")) {
            var stem = Keys.of(word.substring(0, word.length() - 1));
            put(stems, stem, new Entry(list, List.of(stem), writing(word), stem));
            return;
        }
        if (word.startsWith("-")) {
            var ending = Keys.of(word.substring(1));
            put(endings, ending, new Entry(list, List.of(ending), Writing.CAPITAL, ""));
            return;
        }
        var words = Tokenizer.tokens(word, List.of(new Span(0, word.length())));
        var keys = words.stream().map(Token::key).toList();
        put(byFirstWord, keys.getFirst(), new Entry(list, keys, writing(word), lower(words.getFirst())));
    }

    private static void put(Map<String, List<Entry>> index, String key, Entry entry) {
        var entries = index.computeIfAbsent(key, _ -> new ArrayList<>(2));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static Writing writing(String word) {
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return Writing.ANY;
        }
        boolean isShouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return isShouted ? Writing.CAPITALS : Writing.CAPITAL;
    }

    /** Names and words of all lists. */
    public SequencedMap<String, List<String>> lists() {
        return Collections.unmodifiableSequencedMap(lists);
    }

    List<Hit> hits(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.shape() == Shape.MARK && !token.is("№")) {
            return List.of();
        }
        var hits = new ArrayList<Hit>(2);
        for (var entry : byFirstWord.getOrDefault(token.key(), List.of())) {
            if (matches(entry, tokens, at)) {
                hits.add(new Hit(entry.list(), entry.keys().size()));
            }
        }
        stemHits(token, hits);
        if (token.isCapital()) {
            endingHits(token.key(), hits);
        }
        return hits.isEmpty() ? List.of() : hits;
    }

    private void stemHits(Token token, List<Hit> hits) {
        var key = token.key();
        for (int end = key.length(); end >= Math.max(2, key.length() - LONGEST_INFLECTION); end--) {
            for (var entry : stems.getOrDefault(key.substring(0, end), List.of())) {
                boolean isWritten = entry.writing() == Writing.ANY || token.shape() != Shape.SMALL;
                if (isWritten) {
                    hits.add(new Hit(entry.list(), 1));
                }
            }
        }
    }

    private void endingHits(String key, List<Hit> hits) {
        for (int from = Math.max(3, key.length() - 9); from < key.length(); from++) {
            for (var entry : endings.getOrDefault(key.substring(from), List.of())) {
                hits.add(new Hit(entry.list(), 1));
            }
        }
    }

    private static boolean matches(Entry entry, List<Token> tokens, int at) {
        int size = entry.keys().size();
        if (at + size > tokens.size() || !isWritten(tokens.get(at), entry)) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            var token = tokens.get(at + i);
            if (!token.key().equals(entry.keys().get(i))
                    || token.sentence() != tokens.get(at).sentence()) {
                return false;
            }
        }
        return true;
    }

    /** Accents may be left out, but not added: Vân is not Van. */
    private static boolean isWritten(Token token, Entry entry) {
        var lower = lower(token);
        if (!lower.equals(token.key()) && !lower.equals(entry.accented())) {
            return false;
        }
        return switch (entry.writing()) {
            case ANY -> true;
            case CAPITAL -> token.shape() != Shape.SMALL;
            case CAPITALS ->
                token.shape() == Shape.CAPITALS || token.shape() == Shape.INITIAL || token.shape() == Shape.CODE;
        };
    }
}
