package org.casegraph.export.dossier;

/** Text of others so that nothing in it works unseen: what turns or hides letters is written out by its code. */
final class Visible {

    private Visible() {}

    static String of(String text) {
        var plain = text.replaceAll("\\s+", " ");
        var shown = new StringBuilder(plain.length());
        plain.codePoints().forEach(letter -> {
            if (isHidden(letter)) {
                shown.append("[U+%04X]".formatted(letter));
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isOfUse(letter);
            default -> false;
        };
    }

    /** What Persian and Indic writing need to join or not to join letters. */
    private static boolean isOfUse(int letter) {
        return letter == 0x200C || letter == 0x200D;
    }
}
