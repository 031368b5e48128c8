package org.casegraph.source.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words as lists write them, made comparable. */
final class Words {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** In small letters, without accents, one space between two words: {@code NameAlias_WholeName} has four. */
    static String plain(String words) {
        var parted = HUMP.matcher(words).replaceAll(" ");
        var letters = MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ə', 'e')
                .replace("ß", "ss");
        return OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A table of words by what they mean. */
    static Map<String, List<String>> table(String file) {
        try (var stream = Words.class.getResourceAsStream("/list/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + file + " is missing.");
            }
            var table = new YAMLMapper().readValue(stream, new TypeReference<LinkedHashMap<String, List<String>>>() {});
            table.replaceAll(
                    (_, words) -> words.stream().map(Words::plain).distinct().toList());
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
