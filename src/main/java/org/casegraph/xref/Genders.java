package org.casegraph.xref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the gender by the words and letters of lists. */
final class Genders {

    private static final Map<String, String> WORDS = words();

    private Genders() {}

    static List<String> of(List<String> values) {
        return values.stream()
                .flatMap(value -> Optional.ofNullable(WORDS.get(value.strip().toLowerCase(Locale.ROOT))).stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(
                        "m",
                        "male",
                        "man",
                        "м",
                        "муж",
                        "муж.",
                        "мужской",
                        "мужчина",
                        "ер",
                        "чоловіча",
                        "männlich",
                        "homme",
                        "masculin",
                        "hombre",
                        "masculino",
                        "erkek",
                        "er",
                        "maschio",
                        "mężczyzna")
                .forEach(word -> words.put(word, "male"));
        Stream.of(
                        "f",
                        "female",
                        "woman",
                        "w",
                        "ж",
                        "жен",
                        "жен.",
                        "женский",
                        "женщина",
                        "әйел",
                        "жіноча",
                        "weiblich",
                        "femme",
                        "féminin",
                        "mujer",
                        "femenino",
                        "kadın",
                        "qadın",
                        "ayol",
                        "femmina",
                        "kobieta")
                .forEach(word -> words.put(word, "female"));
        return words;
    }
}
