package org.casegraph.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casegraph.identity.name.BlockingKeys;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Ids;

/**
 * Keys under which names are kept, so that writings of one name meet. What a key is for stands before it: {@code f:} the
 * name without accents, case, order or punctuation; {@code b:} what two writings nearly always share, for comparing;
 * {@code w:} a word in small Latin letters, or in capitals what it sounds like, for searching, also by beginnings.
 */
public final class NameKeys {

    public static final String FOLDED = "f:";
    public static final String BLOCKING = "b:";
    public static final String WORD = "w:";

    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\p{Cf}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKeys() {}

    /** What makes keys; its tables are read when the first name comes. */
    public static NameKeys create() {
        return new NameKeys();
    }

    /** The words of a text without accents and case, in the order of the alphabet; what is not a letter or digit parts. */
    public static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(APART.split(plain))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /** A name without accents, case, order of words and punctuation; empty without a letter or digit. */
    public static String folded(String name) {
        return String.join(" ", words(name));
    }

    /** All keys of a name; none for a name without a letter or digit. */
    public List<String> of(EntityKind kind, String name) {
        var keys = new ArrayList<>(exact(name));
        keys.addAll(blocking(kind, name));
        keys.addAll(spoken(name));
        return keys;
    }

    /** The key of a name as it is written, but for accents, case, order and punctuation. */
    public List<String> exact(String name) {
        var folded = folded(name);
        return folded.isEmpty() ? List.of() : List.of(FOLDED + cut(folded));
    }

    /** The keys by which names are compared: those without one in common need not be. */
    public List<String> blocking(EntityKind kind, String name) {
        var names = ReadNames.shared();
        var keys =
                switch (kind) {
                    case PERSON -> BlockingKeys.of(names.person(name)).stream();
                    case INSTITUTION -> names.institutions().keys(names.institution(name)).stream();
                    case GROUP, PLACE, CASE -> names.spoken(name).heard().stream().map(heard -> "=" + heard);
                };
        return keys.map(key -> BLOCKING + cut(key)).distinct().toList();
    }

    /** The keys of the words of a name. */
    public List<String> spoken(String name) {
        return ReadNames.shared().spoken(name).keys().stream()
                .map(key -> WORD + key)
                .toList();
    }

    /** An index takes keys of some length only; of longer ones the rest is told by a number. */
    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "…" + Ids.of("rest", key);
    }
}
