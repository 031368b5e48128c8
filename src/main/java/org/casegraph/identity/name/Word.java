package org.casegraph.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name with all that comparing needs, worked out once.
 *
 * @param shown as it stands in the name
 * @param ascii in the letters a to z
 * @param bare as it stands in the name, small and without the marks of Latin letters
 * @param sounds what it sounds like
 * @param readings what it sounds like in other systems of writing
 * @param length of the sounds
 * @param uncased the sounds without an ending of case, null where it may have none
 * @param root the sounds of a family name without an ending that comes and goes, null where it has none
 * @param father the sounds of the father's name in a patronymic, null where it is none
 * @param script of its letters
 * @param writing how much the script tells
 * @param signs the characters that decide where both words have them, null where letters do
 * @param syllables the language and the letters that decide where both words have them, null where sounds do
 * @param of whether it follows a word that tells the father: 2, another word of such a name: 1, no such name: 0
 * @param names the groups of given names it belongs to
 * @param shortOf the groups of given names it is short for
 */
record Word(
        String shown,
        String ascii,
        String bare,
        Part part,
        byte[] sounds,
        Readings.Heard[] readings,
        float length,
        byte @Nullable [] uncased,
        byte @Nullable [] root,
        byte @Nullable [] father,
        UnicodeScript script,
        Writing writing,
        @Nullable String signs,
        @Nullable String syllables,
        int of,
        List<Integer> names,
        List<Integer> shortOf) {

    /** The system of writing that is taken for granted. */
    static final int ANY = -1;

    /** Whether the two differ in nothing but the marks that one of them leaves out. */
    boolean isButForMarks(Word other) {
        return bare.length() > 2 && bare.equals(other.bare) && (isPlain(this) || isPlain(other));
    }

    private static boolean isPlain(Word word) {
        return word.shown.chars().allMatch(letter -> letter < 128);
    }

    boolean isCounted() {
        return part.isCounted();
    }

    /** Whether both are names of one language in which the letters decide. */
    boolean isOfSameSyllables(Word other) {
        return syllables != null
                && other.syllables != null
                && syllables.charAt(0) == other.syllables.charAt(0)
                && part != Part.PATRONYMIC
                && other.part != Part.PATRONYMIC;
    }

    /** Whether the letters are the same, and the tones where both words have them. */
    boolean isSame(Word other) {
        return ascii.equals(other.ascii) && (isPlain(this) || isPlain(other) || shown.equalsIgnoreCase(other.shown));
    }

    boolean isInScriptOf(Word other) {
        return script == other.script;
    }

    /** The systems of writing in which it may be read, the one taken for granted first. */
    IntStream systems() {
        return IntStream.concat(IntStream.of(ANY), Arrays.stream(readings).mapToInt(Readings.Heard::system));
    }

    /** What it sounds like in a system of writing; what it sounds like anyway where that system has nothing of its own. */
    byte[] sounds(int system) {
        for (var heard : readings) {
            if (heard.system() == system) {
                return heard.sounds();
            }
        }
        return sounds;
    }

    boolean isShort() {
        return sounds.length <= 3;
    }
}
