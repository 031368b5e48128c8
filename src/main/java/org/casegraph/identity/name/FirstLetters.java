package org.casegraph.identity.name;

/**
 * What a word may begin with when it is written in another script or system: a quick way to tell that two words are not
 * one. Letters that any system mixes up share a bit.
 */
final class FirstLetters {

    private static final int OPEN = 1;
    private static final int LIPS = 2;
    private static final int HISS = 4;
    private static final int BACK = 8;
    private static final int FLOW = 16;
    private static final int HUM = 32;
    private static final int TEETH = 64;
    private static final int ALL = -1;

    private FirstLetters() {}

    /** The bits of a word; two words without one in common are not one. */
    static int of(String word) {
        return word.isEmpty() ? ALL : of(Character.toLowerCase(word.charAt(0)));
    }

    private static int of(char letter) {
        return switch (letter) {
            case 'a', 'o', 'u', 'а', 'о', 'у', 'ә', 'ө', 'ү', 'ұ', 'ў' -> OPEN | LIPS | BACK;
            case 'e', 'i', 'y', 'j', 'е', 'и', 'й', 'ы', 'і', 'ї', 'є', 'э', 'ю', 'я', 'ё' -> OPEN | HISS | BACK;
            case 'h', 'х', 'һ', 'x' -> OPEN | BACK | HISS;
            case 'w', 'v', 'f', 'b', 'p', 'в', 'ф', 'б', 'п' -> OPEN | LIPS;
            case 's', 'z', 'с', 'з', 'ш', 'щ', 'ж', 'ч', 'ц' -> HISS | TEETH;
            case 'c' -> HISS | BACK | TEETH;
            case 't', 'd', 'т', 'д' -> HISS | TEETH;
            case 'k', 'q', 'к', 'қ' -> BACK;
            case 'g', 'г', 'ғ', 'ґ' -> BACK | HISS;
            case 'l', 'r', 'л', 'р' -> FLOW;
            case 'm', 'n', 'м', 'н', 'ң' -> HUM;
            default -> ALL;
        };
    }
}
