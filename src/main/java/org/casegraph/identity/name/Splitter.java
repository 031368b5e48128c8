package org.casegraph.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a name apart into words in Latin letters, each with what tells of it: its script, capitals, a comma, a full stop. */
final class Splitter {

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼʹʻʿʾ`´‘]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+[.]?|,");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2})");

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
     */
    record Piece(
            String shown,
            String ascii,
            UnicodeScript script,
            boolean capitals,
            boolean dotted,
            boolean commaAfter,
            boolean familyFirst) {

        Piece withComma() {
            return new Piece(shown, ascii, script, capitals, dotted, true, familyFirst);
        }
    }

    List<Piece> pieces(String name) {
        var plain = APOSTROPHES.matcher(name.replaceAll("\\p{Cf}", "")).replaceAll("");
        boolean cyrillic =
                Homoglyphs.count(plain, UnicodeScript.CYRILLIC) > Homoglyphs.count(plain, UnicodeScript.LATIN);
        var pieces = new ArrayList<Piece>();
        boolean alone = plain.indexOf(' ') < 0 && plain.indexOf('·') < 0 && plain.indexOf('・') < 0;
        var words = WORD.matcher(plain);
        while (words.find()) {
            var word = words.group();
            if (!word.equals(",")) {
                add(pieces, word, cyrillic, alone);
            } else if (!pieces.isEmpty()) {
                pieces.add(pieces.removeLast().withComma());
            }
        }
        return pieces;
    }

    private void add(List<Piece> pieces, String word, boolean amongCyrillic, boolean alone) {
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
                pieces.add(new Piece(part, ascii, script(repaired), capitals(bare), dotted, false, false));
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
                : Optional.of(new Piece(word, plain, script, false, false, false, family));
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
