package org.casegraph.identity.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a word of any script in the letters a to z. */
final class Romanizer {

    private static final String ANY = "*";
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern NOT_PLAIN_OR_APART = Pattern.compile("[^a-z0-9 ']");

    private final Letters letters;
    private final Transliterator plain = Transliterator.getInstance("Latin-ASCII");
    private final Transliterator any;
    private final Map<UnicodeScript, Transliterator> transforms = new EnumMap<>(UnicodeScript.class);

    Romanizer(Letters letters) {
        this.letters = letters;
        this.any = Transliterator.getInstance(letters.transforms().getOrDefault(ANY, "Any-Latin"));
        letters.transforms().forEach((script, id) -> {
            if (!script.equals(ANY)) {
                transforms.put(UnicodeScript.valueOf(script), Transliterator.getInstance(id));
            }
        });
    }

    /** A Latin word without its marks, as it is typed where there are none. */
    String bare(String word) {
        var small = plain.transliterate(word.toLowerCase(Locale.ROOT));
        return NOT_PLAIN.matcher(small.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Small letters and digits; blanks where the script sets its syllables apart. */
    String romanized(String word, UnicodeScript script) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var latin = script == UnicodeScript.LATIN ? small : begun(transformed(prepared(small, script), script), script);
        var ascii = plain.transliterate(replaced(latin.toLowerCase(Locale.ROOT), letters.latin()));
        boolean apart = script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
        var bare = (apart ? NOT_PLAIN_OR_APART : NOT_PLAIN)
                .matcher(ascii.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        return hasOwnVowel(small, script) && bare.endsWith("a") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Whether a word ends in a single consonant without a sign for its vowel. */
    private boolean hasOwnVowel(String word, UnicodeScript script) {
        if (!letters.ownVowel().contains(script.name()) || word.length() < 2) {
            return false;
        }
        return Character.getType(word.charAt(word.length() - 1)) == Character.OTHER_LETTER
                && UCharacter.getIntPropertyValue(word.charAt(word.length() - 2), UProperty.INDIC_SYLLABIC_CATEGORY)
                        != UCharacter.IndicSyllabicCategory.VIRAMA;
    }

    private String prepared(String word, UnicodeScript script) {
        var silent = letters.silent().get(script.name());
        var heard = silent == null ? word : word.replaceAll(silent, "");
        return replaced(heard, letters.before().getOrDefault(script.name(), Map.of()));
    }

    private String transformed(String word, UnicodeScript script) {
        return transforms.getOrDefault(script, any).transliterate(word);
    }

    private String begun(String word, UnicodeScript script) {
        var known = letters.beginnings().getOrDefault(script.name(), Map.of());
        for (var beginning : known.entrySet()) {
            if (word.startsWith(beginning.getKey())) {
                return beginning.getValue() + word.substring(beginning.getKey().length());
            }
        }
        return word;
    }

    private static String replaced(String word, Map<String, String> table) {
        StringBuilder changed = null;
        for (int i = 0; i < word.length(); i++) {
            var other = word.charAt(i) < 128 ? null : table.get(word.substring(i, i + 1));
            if (other != null && changed == null) {
                changed = new StringBuilder(word.substring(0, i));
            }
            if (changed != null) {
                changed.append(other == null ? word.substring(i, i + 1) : other);
            }
        }
        return changed == null ? word : changed.toString();
    }
}
