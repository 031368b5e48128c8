package org.casegraph.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.identity.name.BlockingKeys;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Ids;

/**
 * Keys under which names are kept, so that writings of one name meet. What a key is for stands before it: {@code f:} the
 * name without accents, case, order or punctuation; {@code b:} what two writings nearly always share, for comparing.
 */
public final class NameKeys {

    public static final String FOLDED = "f:";
    public static final String BLOCKING = "b:";

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
                    case PERSON -> Stream.concat(BlockingKeys.of(names.person(name)).stream(), whole(names, name));
                    case INSTITUTION -> names.institutions().keys(names.institution(name)).stream();
                    case GROUP, PLACE, CASE ->
                        names.spoken(name).sounds().stream().map(sounds -> "=" + sounds);
                };
        return keys.map(key -> BLOCKING + cut(key)).distinct().toList();
    }

    /** All words together: rare however many names there are, where keys of single words become common. */
    private static Stream<String> whole(ReadNames names, String name) {
        return names.spoken(name).sounds().stream().map(sounds -> "=" + sounds);
    }

    /**
     * The words of a name of anything, for looking them up, also by their beginnings: each in small Latin letters, and
     * after it in capitals what it sounds like.
     */
    public String heard(String name) {
        return ReadNames.shared().spoken(name).heard().stream()
                .flatMap(word -> Stream.concat(Stream.of(word.letters()), word.codes().stream()))
                .collect(Collectors.joining(" "));
    }

    /** An index takes keys of some length only; of longer ones the rest is told by a number. */
    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "…" + Ids.of("rest", key);
    }
}
