package org.casegraph.graph.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says a kind of act as something: "an arrest", "a refusal of clemency". */
final class Nouns {

    private static final Map<String, String> ENDINGS = endings();

    private Nouns() {}

    static String of(String kind) {
        for (var ending : ENDINGS.entrySet()) {
            if (kind.endsWith(ending.getKey())) {
                return ending.getValue()
                        + words(kind.substring(
                                0, kind.length() - ending.getKey().length()));
            }
        }
        return kind.equals("LEFT_WITHOUT_COUNSEL") ? "a lack of counsel" : withArticle(words(kind));
    }

    private static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static String words(String kind) {
        return kind.replace("NON_", "NON-").toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> endings() {
        var endings = new LinkedHashMap<String, String>();
        endings.put("_REFUSED", "a refusal of ");
        endings.put("_GRANTED", "a grant of ");
        endings.put("_REVOKED", "a cancelling of ");
        endings.put("_WITHDRAWN", "a withdrawal of ");
        endings.put("_IMPOSED", "an imposition of ");
        endings.put("_DEMANDED", "a demand for ");
        endings.put("_BREACHED", "a breach of ");
        endings.put("_DENIED_ACCESS", "a denial of access for ");
        return endings;
    }
}
