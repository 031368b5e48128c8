package org.casegraph.source.format;

import java.util.Arrays;

/** Short numbers by the hash of an id: ten bytes for each, so that a million ids are held in a few megabytes. */
final class Longs {

    static final short ABSENT = -1;

    private static final int FIRST = 1024;

    private long[] keys = new long[FIRST];
    private short[] values = absent(FIRST);
    private int size;

    /** What was there before is kept. */
    short putIfAbsent(long key, short value) {
        if (size * 2L > keys.length) {
            grow();
        }
        int at = find(key);
        if (values[at] != ABSENT) {
            return values[at];
        }
        keys[at] = key;
        values[at] = value;
        size++;
        return value;
    }

    void replace(long key, short value) {
        values[find(key)] = value;
    }

    short get(long key) {
        return values[find(key)];
    }

    int size() {
        return size;
    }

    /** How many bytes it takes. */
    long room() {
        return keys.length * (long) (Long.BYTES + Short.BYTES);
    }

    private int find(long key) {
        int at = (int) (key ^ key >>> 32) & keys.length - 1;
        while (values[at] != ABSENT && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = absent(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != ABSENT) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static short[] absent(int length) {
        var values = new short[length];
        Arrays.fill(values, ABSENT);
        return values;
    }
}
