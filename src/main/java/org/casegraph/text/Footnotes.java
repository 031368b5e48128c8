package org.casegraph.text;

import java.util.Locale;
import java.util.Set;

/** Numbers of footnotes that cling to a word, and numbers of pages that stand on a line of their own. */
final class Footnotes {

    /** Words whose number belongs to them although nothing stands between: "No.12", "Art.9". */
    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "art", "arts", "para", "paras", "sec", "vol", "ch", "fig", "pp", "rule", "case", "app", "reg",
            "rev", "add", "res", "doc", "tel", "fax", "cell", "block", "ward", "unit", "covid");

    private Footnotes() {}

    static void blank(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if ("¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(chars[i]) >= 0) {
                chars[i] = ' ';
            } else if (Characters.isDigit(chars, i)) {
                i = number(chars, i);
            }
        }
        pageNumbers(chars);
    }

    private static int number(char[] chars, int start) {
        int end = start;
        while (Characters.isDigit(chars, end)) {
            end++;
        }
        boolean inBrackets = isBracketed(chars, start, end);
        if (inBrackets) {
            int open = Characters.at(chars, start - 1) == '^' ? start - 2 : start - 1;
            Mask.blank(chars, open, end + 1);
        } else if (end - start <= 3 && clings(chars, start) && isOver(Characters.at(chars, end))) {
            Mask.blank(chars, start, end);
        }
        return end - 1;
    }

    private static boolean isBracketed(char[] chars, int start, int end) {
        char before = Characters.at(chars, start - 1);
        boolean open = before == '[' || before == '^' && Characters.at(chars, start - 2) == '[';
        return open && end - start <= 3 && Characters.at(chars, end) == ']';
    }

    private static boolean isOver(char after) {
        return !Character.isLetterOrDigit(after) && "-/%°".indexOf(after) < 0;
    }

    private static boolean clings(char[] chars, int start) {
        int word = start;
        while (word > 0 && ".,;:?!\"”’')»".indexOf(chars[word - 1]) >= 0 && start - word < 3) {
            word--;
        }
        int begin = word;
        while (begin > 0 && word - begin < 40 && isInWord(chars[begin - 1])) {
            begin--;
        }
        return word - begin >= 3
                && Character.isLowerCase(chars[word - 1])
                && !NUMBERED.contains(new String(chars, begin, word - begin).toLowerCase(Locale.ROOT));
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c == '’' || c == '\'';
    }

    private static void pageNumbers(char[] chars) {
        for (int start = 0; start < chars.length; start = Characters.endOfLine(chars, start) + 1) {
            int end = Characters.endOfLine(chars, start);
            if (end - start <= 40 && isPageNumber(new String(chars, start, end - start).strip())) {
                Mask.blank(chars, start, end);
            }
        }
    }

    private static boolean isPageNumber(String line) {
        var plain = line.toLowerCase(Locale.ROOT);
        boolean named = plain.startsWith("page ") || plain.startsWith("p. ") || plain.startsWith("- ");
        var digits =
                plain.replace("page", "").replace("p.", "").replace("of", "").replaceAll("[-–/ ]", "");
        boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && (named ? digits.length() <= 8 : plain.length() <= 3);
    }
}
