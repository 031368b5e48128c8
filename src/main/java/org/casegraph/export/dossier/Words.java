package org.casegraph.export.dossier;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the paper says by itself, in one language, from its file of words. */
public final class Words {

    /** The languages that papers are written in. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final String language;
    private final Map<String, String> words;
    private final PluralRules plurals;
    private final Moments moments;

    private Words(String language) {
        this.language = language;
        this.words = read(language);
        this.plurals = PluralRules.forLocale(ULocale.forLanguageTag(language));
        this.moments = new Moments(this);
    }

    /** The words of a language; empty where papers are not written in it. */
    public static Optional<Words> in(String language) {
        return LANGUAGES.contains(language) ? Optional.of(new Words(language)) : Optional.empty();
    }

    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    Moments moments() {
        return moments;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** A sentence; names of places in it and what stands there alternate. */
    String say(String key, String... filled) {
        var sentence = words.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("The words in '" + language + "' lack '" + key + "'");
        }
        for (int i = 0; i < filled.length; i += 2) {
            sentence = sentence.replace("{" + filled[i] + "}", filled[i + 1]);
        }
        return sentence;
    }

    /** A sentence about a number of things, in the form that the number asks for. */
    String count(String key, int count, String... filled) {
        var form = key + "." + plurals.select(count);
        return say(has(form) ? form : key + ".other", filled).replace("{count}", String.valueOf(count));
    }

    /** A word of the vocabulary; its id in plain words where the file has none. */
    String word(String sort, String id) {
        var key = sort + "." + id;
        return has(key)
                ? say(key)
                : id.replace("NON_", "NON-").toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Map<String, String> all() {
        return words;
    }

    private static Map<String, String> read(String language) {
        try (var stream = Words.class.getResourceAsStream("/dossier/words-" + language + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("The words in '" + language + "' are missing");
            }
            return YAML.readValue(stream, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
