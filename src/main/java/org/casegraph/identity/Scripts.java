package org.casegraph.identity;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Tells the script a name is written in, by its ISO 15924 code. */
public final class Scripts {

    private static final Map<UnicodeScript, String> CODES = new EnumMap<>(UnicodeScript.class);

    static {
        CODES.put(UnicodeScript.LATIN, "Latn");
        CODES.put(UnicodeScript.CYRILLIC, "Cyrl");
        CODES.put(UnicodeScript.ARABIC, "Arab");
        CODES.put(UnicodeScript.HAN, "Hani");
        CODES.put(UnicodeScript.GREEK, "Grek");
        CODES.put(UnicodeScript.HEBREW, "Hebr");
        CODES.put(UnicodeScript.ARMENIAN, "Armn");
        CODES.put(UnicodeScript.GEORGIAN, "Geor");
        CODES.put(UnicodeScript.DEVANAGARI, "Deva");
        CODES.put(UnicodeScript.BENGALI, "Beng");
        CODES.put(UnicodeScript.THAI, "Thai");
        CODES.put(UnicodeScript.KHMER, "Khmr");
        CODES.put(UnicodeScript.MYANMAR, "Mymr");
        CODES.put(UnicodeScript.ETHIOPIC, "Ethi");
        CODES.put(UnicodeScript.HANGUL, "Hang");
        CODES.put(UnicodeScript.HIRAGANA, "Hira");
        CODES.put(UnicodeScript.KATAKANA, "Kana");
        CODES.put(UnicodeScript.LAO, "Laoo");
        CODES.put(UnicodeScript.TIBETAN, "Tibt");
        CODES.put(UnicodeScript.MONGOLIAN, "Mong");
        CODES.put(UnicodeScript.TAMIL, "Taml");
        CODES.put(UnicodeScript.TELUGU, "Telu");
        CODES.put(UnicodeScript.SINHALA, "Sinh");
    }

    private Scripts() {}

    /** The script of most letters; "Zyyy" (undetermined) where it is none of the known ones. */
    public static String of(String name) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(CODES.get(most.getKey())))
                .orElse("Zyyy");
    }
}
