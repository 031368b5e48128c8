package org.casegraph.text;

import java.text.Normalizer;
import java.util.Arrays;

/** The letters and digits of a text, in lower case and without accents, each with the place where it stands. */
final class Letters {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int SHORT = 16;

    private char[] letters;
    private int[] places;
    private int count;

    Letters(String text) {
        letters = new char[text.length()];
        places = new int[text.length()];
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            add(point, i);
            i += Character.charCount(point);
        }
    }

    private void add(int point, int place) {
        if (point < 0x80) {
            if (Character.isLetterOrDigit(point)) {
                add((char) Character.toLowerCase(point), place);
            }
            return;
        }
        if (!Character.isLetterOrDigit(point)) {
            return;
        }
        var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.isLetterOrDigit(part) || Character.isSurrogate(part)) {
                add(Character.toLowerCase(part), place);
            }
        }
    }

    private void add(char letter, int place) {
        if (count == letters.length) {
            letters = Arrays.copyOf(letters, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        letters[count] = letter;
        places[count] = place;
        count++;
    }

    int count() {
        return count;
    }

    /** Where in the text a letter stands. */
    int place(int letter) {
        return places[letter];
    }

    /** The first letter that stands at a place or after it. */
    int from(int place) {
        int found = Arrays.binarySearch(places, 0, count, place);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && places[found - 1] == place) {
            found--;
        }
        return found;
    }

    /** A short hash of a stretch of letters; what lies outside does not count. */
    long hash(int from, int to) {
        long hash = 0;
        for (int i = Math.max(0, from); i < Math.min(to, count); i++) {
            hash = hash * BASE + letters[i] + 1;
        }
        return shortened(hash);
    }

    /** Walks a window of a length over all letters. */
    Window window(int length) {
        return new Window(length);
    }

    private static long shortened(long hash) {
        return ((hash ^ (hash >>> 32)) * BASE) >>> SHORT;
    }

    /** A stretch of letters whose hash is carried along. */
    final class Window {

        private final int length;
        private final long first;
        private int start;
        private long hash;

        private Window(int length) {
            this.length = length;
            long power = 1;
            for (int i = 1; i < length; i++) {
                power *= BASE;
            }
            this.first = power;
            for (int i = 0; i < Math.min(length, count); i++) {
                hash = hash * BASE + letters[i] + 1;
            }
        }

        boolean isInside() {
            return start + length <= count;
        }

        int start() {
            return start;
        }

        long hash() {
            return shortened(hash);
        }

        void step() {
            if (start + length < count) {
                hash = (hash - (letters[start] + 1) * first) * BASE + letters[start + length] + 1;
            }
            start++;
        }
    }
}
