package org.casegraph.suggest.mention;

import java.util.List;

/** The part of a word that its cases have in common, for languages in which names have cases. */
final class Stems {

    private static final int SHORTEST = 4;

    /** Endings of cases, longer ones first. */
    private static final List<String> ENDINGS = List.of(
            "ского", "скому", "ским", "ская", "скую", "ской", "ский", "ның", "нің", "дың", "дің", "тың", "тің", "дан",
            "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "ого", "ому", "ыми", "ами", "ым", "ом", "ем", "ой",
            "ей", "ых", "ах", "ға", "ге", "қа", "ке", "да", "де", "та", "те", "ды", "ді", "ты", "ті", "ны", "ні", "а",
            "у", "е", "ы", "и", "ю", "я", "й", "ь", "о", "і");

    private Stems() {}

    static String of(String key) {
        if (key.isEmpty() || !isCyrillic(key.charAt(0))) {
            return key;
        }
        for (var ending : ENDINGS) {
            if (key.length() - ending.length() >= SHORTEST && key.endsWith(ending)) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x530;
    }
}
