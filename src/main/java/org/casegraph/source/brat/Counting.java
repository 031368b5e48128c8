package org.casegraph.source.brat;

import java.util.List;

/**
 * How a tool counts characters. All count Unicode code points; some read a line end of two characters as one, some
 * leave the byte order mark out.
 */
record Counting(boolean countsPairedLineEndsOnce, boolean leavesMarkOut) {

    private static final char MARK = '\uFEFF';

    /** The ways in which offsets over a text can be meant, the usual one first. */
    static List<Counting> of(String text) {
        boolean paired = text.contains("\r\n");
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        return List.of(
                        new Counting(false, false),
                        new Counting(true, false),
                        new Counting(false, true),
                        new Counting(true, true))
                .stream()
                .filter(way -> (paired || !way.countsPairedLineEndsOnce) && (marked || !way.leavesMarkOut))
                .toList();
    }

    /** The places of offsets in UTF-16 units; -1 for those beyond the end. The offsets ascend. */
    int[] places(String text, int[] offsets) {
        var places = new int[offsets.length];
        int unit = leavesMarkOut ? 1 : 0;
        int counted = 0;
        for (int i = 0; i < offsets.length; i++) {
            while (counted < offsets[i] && unit < text.length()) {
                unit += width(text, unit);
                counted++;
            }
            places[i] = counted == offsets[i] ? unit : -1;
        }
        return places;
    }

    private int width(String text, int unit) {
        boolean isPair = countsPairedLineEndsOnce && text.startsWith("\r\n", unit);
        return isPair ? 2 : Character.charCount(text.codePointAt(unit));
    }
}
