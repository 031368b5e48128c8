package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.suggest.read.Forms.Form;
import org.jspecify.annotations.Nullable;

/**
 * Words as they may follow each other: {@code take|put ~ into custody}.
 *
 * <p>{@code |} stands between alternatives; {@code word?} may be missing; {@code ~} leaves room for a few words, such
 * as whom it was done to, {@code ~2} for no more than two; {@code +word} stands for every form of a verb,
 * {@code =word} for the word alone; {@code @court} for a name of that kind or type.
 */
public final class Phrase {

    private static final int WIDEST_GAP = 9;

    /** @param words empty for a gap */
    private record Element(Set<String> words, boolean isOptional, int width, boolean isObject) {
        boolean isGap() {
            return words.isEmpty();
        }
    }

    /** Where a phrase was found: from inclusive, to exclusive, and its first gap, which is at -1 where it has none. */
    public record Found(int from, int to, int gapFrom, int gapTo, int words) {}

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, List<Form>> first;

    private Phrase(Map<String, List<Form>> first) {
        this.first = first;
    }

    /** A phrase whose first word is a verb in any form, or without inflection where forms of it are of no interest. */
    public static Phrase of(String text, Forms forms, boolean isVerb) {
        var parts = text.strip().replaceAll("(?<=\\w)'", " '").split("\\s+");
        var first = new LinkedHashMap<String, List<Form>>();
        var phrase = new Phrase(first);
        for (int i = 0; i < parts.length; i++) {
            var element = element(parts[i], forms, i == 0 && isVerb, isVerb);
            phrase.elements.add(element);
        }
        for (var word : parts[0].split("\\|")) {
            if (word.startsWith("=")) {
                first.put(word.substring(1), isVerb ? List.of(Form.PARTICIPLE) : List.of());
            } else if (isVerb || word.startsWith("+")) {
                forms.of(word.replace("+", "")).forEach(first::putIfAbsent);
            } else {
                first.put(word, List.of());
            }
        }
        return phrase;
    }

    private static Element element(String part, Forms forms, boolean isVerb, boolean inflects) {
        if (part.startsWith("~")) {
            int width = part.length() > 1 ? Integer.parseInt(part.substring(1)) : WIDEST_GAP;
            return new Element(Set.of(), true, width, inflects);
        }
        boolean isOptional = part.endsWith("?");
        var words = new LinkedHashSet<String>();
        for (var word : (isOptional ? part.substring(0, part.length() - 1) : part).split("\\|")) {
            if (word.startsWith("=")) {
                words.add(word.substring(1));
            } else if (isVerb || word.startsWith("+")) {
                words.addAll(forms.of(word.replace("+", "")).keySet());
            } else {
                words.add(word);
            }
        }
        return new Element(words, isOptional, 0, false);
    }

    public Set<String> firstWords() {
        return first.keySet();
    }

    public Set<Form> forms(String word) {
        var forms = first.getOrDefault(word, List.of());
        return forms.isEmpty() ? EnumSet.noneOf(Form.class) : EnumSet.copyOf(forms);
    }

    /** Looks for it where it would begin. */
    public @Nullable Found at(Sentence sentence, int from) {
        return match(sentence, from, 0, from, new int[] {-1, -1}, 0);
    }

    private @Nullable Found match(Sentence in, int from, int element, int at, int[] gap, int words) {
        if (element == elements.size()) {
            return new Found(from, at, gap[0], gap[1], words);
        }
        var part = elements.get(element);
        if (part.isGap()) {
            return afterGap(in, from, element, at, gap, words);
        }
        if (part.words().contains(in.plain(at)) || part.words().contains(in.tag(at))) {
            var found = match(in, from, element + 1, at + 1, gap, words + 1);
            if (found != null || !part.isOptional()) {
                return found;
            }
        }
        return part.isOptional() ? match(in, from, element + 1, at, gap, words) : null;
    }

    private @Nullable Found afterGap(Sentence in, int from, int element, int at, int[] gap, int words) {
        for (int to = at; to <= at + elements.get(element).width() && to < in.size(); to++) {
            boolean isFirst = gap[0] < 0;
            var found = match(in, from, element + 1, to, isFirst ? new int[] {at, to} : gap, words);
            if (found != null) {
                return found;
            }
            if (in.isBreak(to) || (elements.get(element).isObject() && in.is("no part of objects", to))) {
                return null;
            }
        }
        return null;
    }
}
