package org.casegraph.identity.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a name apart into words in Latin letters, each with what tells of it: its script, capitals, a comma, a full stop. */
final class Splitter {

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼʹʻʿʾ`´‘]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+[.]?|,");
    /** Eastern scripts set a dot between the words of a foreign name. */
    private static final Pattern FOREIGN = Pattern.compile("[·・･‧•＝]");

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2})");

    private static final Transliterator SIMPLE = Transliterator.getInstance("Traditional-Simplified");

    private final Letters letters;
    private final Homoglyphs homoglyphs;
    private final Romanizer romanizer;

    Splitter(Letters letters) {
        this.letters = letters;
        this.homoglyphs = new Homoglyphs(letters);
        this.romanizer = new Romanizer(letters);
    }

    /**
     * A word as it was read.
     *
     * @param shown as it stands in the name
     * @param ascii in the letters a to z, small
     * @param bare as it stands in the name, small and without marks
     */
    record Piece(
            String shown,
            String ascii,
            String bare,
            UnicodeScript script,
            Writing writing,
            boolean capitals,
            boolean dotted,
            boolean commaAfter,
            boolean familyFirst) {

        /** A vowel of a script in which one alone can be a name, as those of China are in Cyrillic. */
        boolean isWord() {
            return script == UnicodeScript.CYRILLIC && !dotted && "аеиоуыэюя".contains(shown.toLowerCase(Locale.ROOT));
        }

        /** The characters in the form that all who write them share. */
        String signs() {
            return SIMPLE.transliterate(shown);
        }

        /** One letter of it, as an initial. */
        Piece letter(int at) {
            var letter = shown.substring(at, at + 1);
            var small = letter.toLowerCase(Locale.ROOT);
            return new Piece(letter, small, small, script, writing, false, true, false, false);
        }

        Piece withComma() {
            return new Piece(shown, ascii, bare, script, writing, capitals, dotted, true, familyFirst);
        }
    }

    List<Piece> pieces(String name) {
        var plain = APOSTROPHES.matcher(name.replaceAll("\\p{Cf}", "")).replaceAll("");
        boolean cyrillic =
                Homoglyphs.count(plain, UnicodeScript.CYRILLIC) > Homoglyphs.count(plain, UnicodeScript.LATIN);
        var pieces = new ArrayList<Piece>();
        boolean eastern = !FOREIGN.matcher(plain).find();
        var words = WORD.matcher(plain);
        while (words.find()) {
            var word = words.group();
            if (!word.equals(",")) {
                add(pieces, word, cyrillic, eastern, eastern && plain.strip().indexOf(' ') < 0);
            } else if (!pieces.isEmpty()) {
                pieces.add(pieces.removeLast().withComma());
            }
        }
        return pieces;
    }

    private void add(List<Piece> pieces, String word, boolean amongCyrillic, boolean eastern, boolean alone) {
        boolean dotted = word.endsWith(".");
        var bare = dotted ? word.substring(0, word.length() - 1) : word;
        var script = script(homoglyphs.repaired(bare, amongCyrillic));
        if (alone && (script == UnicodeScript.HAN || script == UnicodeScript.HANGUL)) {
            pieces.addAll(eastern(bare, script));
            return;
        }
        for (var part : HUMP.split(bare)) {
            var repaired = homoglyphs.repaired(part, amongCyrillic);
            var ascii = romanizer.romanized(repaired, script(repaired)).replace(" ", "");
            if (!ascii.isEmpty()) {
                var writing = Writing.of(script(repaired), part, eastern && script(repaired) == UnicodeScript.HAN);
                boolean isLatin = script(repaired) == UnicodeScript.LATIN;
                var plain = isLatin ? romanizer.bare(repaired) : repaired.toLowerCase(Locale.ROOT);
                pieces.add(
                        new Piece(part, ascii, plain, script(repaired), writing, capitals(bare), dotted, false, false));
            }
        }
    }

    /** The family name stands first and has one character, seldom two; what follows is one given name. */
    private List<Piece> eastern(String word, UnicodeScript script) {
        boolean twofold = letters.chinese().stream().anyMatch(word::startsWith);
        int family = word.length() > 4 ? 0 : twofold ? 2 : 1;
        var pieces = new ArrayList<Piece>();
        eastern(word.substring(0, family), script, true).ifPresent(pieces::add);
        eastern(word.substring(family), script, false).ifPresent(pieces::add);
        return pieces;
    }

    private Optional<Piece> eastern(String word, UnicodeScript script, boolean family) {
        var korean = family ? letters.korean().get(word) : null;
        var ascii = korean != null ? korean : romanizer.romanized(word, script).replace(" ", "");
        var plain = script == UnicodeScript.HANGUL ? ascii.replace("eo", "o").replace("eu", "u") : ascii;
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(
                        word, plain, word, script, Writing.of(script, word, true), false, false, false, family));
    }

    private static boolean capitals(String word) {
        return word.length() > 2
                && word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    static UnicodeScript script(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }
}
