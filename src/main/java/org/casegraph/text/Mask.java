package org.casegraph.text;

/**
 * A text in which all that is layout is spaces: marks of Markdown and HTML, targets of links, addresses of the web,
 * numbers of footnotes and pages, lines that run along the top and bottom of pages. It is as long as the text, so that
 * a place in it is the same place in the text. A word that a line break cuts is held together by soft hyphens.
 */
public final class Mask {

    /** Stands inside a word in place of what a line break put there; to be left out where the word is read. */
    public static final char JOINT = '\u00AD';

    private Mask() {}

    /** The mask of a text whose pages are not known. */
    public static String of(String text) {
        var chars = text.toCharArray();
        mask(chars);
        return new String(chars);
    }

    /** The mask of a text, where known with the lines left out that stand on top or at the bottom of page after page. */
    public static String of(DocumentText document) {
        var chars = document.text().toCharArray();
        RunningLines.blank(chars, document.pages());
        mask(chars);
        return new String(chars);
    }

    private static void mask(char[] chars) {
        Characters.plain(chars);
        Addresses.blank(chars);
        Markup.blank(chars);
        Footnotes.blank(chars);
        BrokenWords.join(chars);
    }

    static void blank(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] != '\n') {
                chars[i] = ' ';
            }
        }
    }
}
