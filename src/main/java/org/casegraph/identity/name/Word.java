package org.casegraph.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name with all that comparing needs, worked out once.
 *
 * @param shown as it stands in the name
 * @param ascii in the letters a to z
 * @param sounds what it sounds like
 * @param readings what it sounds like in other systems of writing
 * @param length of the sounds
 * @param uncased the sounds without an ending of case, null where it may have none
 * @param root the sounds of a family name without an ending that comes and goes, null where it has none
 * @param father the sounds of the father's name in a patronymic, null where it is none
 * @param script of its letters
 * @param writing how much the script tells
 * @param signs the characters that decide where both words have them, null where letters do
 * @param of whether it follows a word that tells the father: 2, another word of such a name: 1, no such name: 0
 * @param names the groups of given names it belongs to
 * @param shortOf the groups of given names it is short for
 */
record Word(
        String shown,
        String ascii,
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
        int of,
        List<Integer> names,
        List<Integer> shortOf) {

    boolean isCounted() {
        return part.isCounted();
    }

    boolean isInScriptOf(Word other) {
        return script == other.script;
    }

    boolean isShort() {
        return sounds.length <= 3;
    }
}
