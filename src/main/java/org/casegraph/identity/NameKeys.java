package org.casegraph.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keys under which names are kept, so that spellings that differ only in accents, case, order or punctuation meet. */
public final class NameKeys {

    private NameKeys() {}

    /** The keys of a name; none for a name without a letter or digit. */
    public static List<String> of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var key = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? List.of() : List.of(key);
    }
}
