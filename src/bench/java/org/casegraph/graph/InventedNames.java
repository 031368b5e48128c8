package org.casegraph.graph;

import java.util.Random;

/** What invented people and bodies are called. */
final class InventedNames {

    private static final String[] GIVEN = {
        "Aina", "Boris", "Clara", "Дарья", "Emin", "Фарид", "Gita", "Hamid", "Ивана", "Jovan", "Kemal", "Лейла",
        "Mirza", "Нурлан", "Oana", "Петр", "Qasim", "Rosa", "Сауле", "Tomas", "Umida", "Виктор", "Wanda", "Ximena",
        "Yusuf", "Зара", "მარიამ", "გიორგი", "سارة", "كريم"
    };
    private static final String[] PARTS = {
        "ba", "di", "ko", "lu", "ma", "ne", "ri", "sa", "to", "vu", "ze", "ha", "ga", "pe", "mi", "fo"
    };

    private InventedNames() {}

    static String person(int number) {
        var random = new Random(number * 7_919L + 1);
        var family = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            family.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return GIVEN[random.nextInt(GIVEN.length)] + " " + capital(family.toString());
    }

    static String bodyType(int number) {
        return number % 3 == 0 ? "PRISON" : number % 3 == 1 ? "COURT" : "POLICE";
    }

    static String body(int number) {
        return (number % 3 == 0 ? "Colony No. " : number % 3 == 1 ? "Court of District " : "Police Department ")
                + number;
    }

    static String group(int number) {
        var random = new Random(number * 104_729L + 2);
        return "Movement of " + capital(PARTS[random.nextInt(PARTS.length)] + PARTS[random.nextInt(PARTS.length)]) + " "
                + number;
    }

    static String caseOf(int number) {
        return "Case " + number;
    }

    /** The name that stands behind an id such as {@code p12}. */
    static String of(String id) {
        int number = Integer.parseInt(id.substring(1));
        return switch (id.charAt(0)) {
            case 'p' -> person(number);
            case 'b' -> body(number);
            case 'g' -> group(number);
            default -> caseOf(number);
        };
    }

    /** Its kind, or the type of a body. */
    static String kind(String id) {
        return switch (id.charAt(0)) {
            case 'p' -> "PERSON";
            case 'b' -> bodyType(Integer.parseInt(id.substring(1)));
            case 'g' -> "GROUP";
            default -> "CASE";
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
