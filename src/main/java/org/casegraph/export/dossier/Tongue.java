package org.casegraph.export.dossier;

import org.casegraph.identity.Scripts;
import org.casegraph.text.Language;

/** The language of some words as a tag: told where they are enough, or else by their script alone. */
final class Tongue {

    private static final int ENOUGH = 40;

    private Tongue() {}

    static String of(String words) {
        if (words.length() >= ENOUGH) {
            var language = Language.of(words);
            if (!language.equals(Language.UNKNOWN)) {
                return language;
            }
        }
        return "und-" + Scripts.of(words);
    }
}
