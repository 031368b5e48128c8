package org.casegraph.identity.name;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Systems by which Cyrillic names are written in Latin letters; made apart from what is tested with them. */
enum Romanisation {
    ENGLISH("", "е:e ё:yo ж:zh х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya й:y и:i", "^е:ye"),
    BGN("", "е:e ё:e ж:zh х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya й:y и:i қ:q ғ:gh ә:ä ө:ö ұ:u ү:ü ң:ng і:i", ""),
    PASSPORT("", "е:e ё:e ж:zh х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:iu я:ia й:i и:i", "^е:ye"),
    SCHOLARLY("", "е:e ё:ë ж:ž х:h ц:c ч:č ш:š щ:šč ы:y э:è ю:ju я:ja й:j и:i қ:k ғ:ġ", ""),
    GERMAN("", "е:e ё:jo ж:sch х:ch ц:z ч:tsch ш:sch щ:schtsch ы:y э:e ю:ju я:ja й:i и:i в:w", "^е:je дж:dsch"),
    FRENCH("", "е:e ё:io ж:j х:kh ц:ts ч:tch ш:ch щ:chtch ы:y э:e ю:iou я:ia й:ï и:i у:ou ұ:ou ү:ou", "^е:ie дж:dj"),
    KAZAKH_LATIN(
            "",
            "е:e ё:io ж:j х:h ц:ts ч:ch ш:ş щ:ştş ы:y э:e ю:iu я:ia й:i и:i қ:q ғ:ğ ә:ä ө:ö ұ:ū ү:ü ң:ñ і:ı у:u",
            ""),
    TYPED("", "е:e ё:e ж:dzh х:h ц:c ч:ch ш:sh щ:sch ы:i э:e ю:yu я:ya й:i и:i қ:k", "дж:dj ^е:ye");

    private static final String COMMON =
            "а:a б:b в:v г:g д:d з:z к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ъ: ь: қ:k ғ:g ә:a ө:o ұ:u ү:u ң:n і:i "
                    + "һ:h є:ye ї:yi ґ:g";

    private final Map<String, String> letters = new LinkedHashMap<>();

    Romanisation(String none, String own, String longer) {
        put(longer);
        put(COMMON);
        put(own);
    }

    private void put(String table) {
        Arrays.stream(table.split(" "))
                .filter(pair -> pair.contains(":"))
                .map(pair -> pair.split(":", 2))
                .forEach(pair -> letters.put(pair[0], pair[1]));
    }

    String of(String name) {
        var latin = new StringBuilder();
        boolean begins = true;
        var small = name.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < name.length(); i++) {
            var letter = small.substring(i, i + 1);
            var written = letters.getOrDefault(begins ? "^" + letter : letter, letters.getOrDefault(letter, letter));
            if (small.startsWith("дж", i) && letters.containsKey("дж")) {
                written = letters.getOrDefault("дж", "");
                i++;
            }
            latin.append(begins ? capital(written) : written);
            begins = !Character.isLetter(letter.charAt(0));
        }
        return latin.toString();
    }

    private static String capital(String written) {
        return written.isEmpty()
                ? written
                : written.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + written.substring(1);
    }
}
