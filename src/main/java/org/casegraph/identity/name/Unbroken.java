package org.casegraph.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Names in scripts that set no blanks between words: they are sought letter for letter. */
final class Unbroken {

    private Unbroken() {}

    static boolean isOf(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    static List<NameFinder.Found> in(String text, Bearer bearer) {
        var found = new ArrayList<NameFinder.Found>();
        for (var name : bearer.unbroken()) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.add(new NameFinder.Found(at, at + name.length(), bearer.key()));
            }
        }
        return found;
    }
}
