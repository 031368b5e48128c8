package org.casegraph.identity.name;

import java.util.Arrays;

/** How far two words are from one another, sound by sound. Cheap where systems of writing differ, dear where names do. */
final class Distance {

    private static final float OTHER = 1.6f;
    private static final int LONGEST = 40;
    private static final float CHEAP = 0.45f;

    private final float[][] between = new float[Sounds.COUNT][Sounds.COUNT];
    private final float[] leftOut = new float[Sounds.COUNT];
    private final float[] length = new float[Sounds.COUNT];
    private final float[][] merged = new float[Sounds.COUNT * Sounds.COUNT][];
    private final float beginning;
    private final float swapped;
    private final float unwritten;

    Distance(Sounds.Table table) {
        this.beginning = table.beginning();
        this.swapped = table.swapped();
        this.unwritten = table.unwritten();
        Arrays.fill(leftOut, table.left_out().getOrDefault("*", 1f));
        Arrays.fill(length, table.length().getOrDefault("*", 1f));
        table.left_out().forEach((sound, cost) -> set(leftOut, sound, cost));
        table.length().forEach((sound, cost) -> set(length, sound, cost));
        for (int i = 0; i < Sounds.COUNT; i++) {
            Arrays.fill(between[i], OTHER);
            between[i][i] = 0;
        }
        table.between().forEach((pair, cost) -> {
            int one = Sounds.code(pair.charAt(0));
            int other = Sounds.code(pair.charAt(1));
            between[one][other] = cost;
            between[other][one] = cost;
        });
        table.merged().forEach(this::merge);
    }

    private void merge(String sounds, float cost) {
        int two = Sounds.code(sounds.charAt(0)) * Sounds.COUNT + Sounds.code(sounds.charAt(1));
        merged[two] = new float[Sounds.COUNT];
        Arrays.fill(merged[two], OTHER);
        merged[two][Sounds.code(sounds.charAt(2))] = cost;
    }

    /** The cost of the two sounds that end there being one in the other word. */
    private float merged(byte[] two, int end, byte single) {
        var costs = end < 1 ? null : merged[two[end - 1] * Sounds.COUNT + two[end]];
        return costs == null ? OTHER : costs[single];
    }

    private static void set(float[] costs, String sound, float cost) {
        if (!sound.equals("*")) {
            costs[Sounds.code(sound.charAt(0))] = cost;
        }
    }

    float length(byte[] word) {
        float sum = 0;
        for (byte sound : word) {
            sum += length[sound];
        }
        return sum;
    }

    /** Whether an initial may stand for a word. */
    boolean mayBegin(byte[] initial, byte[] word) {
        if (initial.length == 0 || word.length == 0) {
            return false;
        }
        byte one = initial[0];
        byte other = word[0];
        if (one == other || isSoftVowel(one) && isSoftVowel(other)) {
            return true;
        }
        if (Sounds.isVowel(one) || Sounds.isVowel(other)) {
            return Sounds.isGlide(one) && initial.length > 1 && initial[1] == other;
        }
        return between[one][other] <= CHEAP;
    }

    private static boolean isSoftVowel(byte sound) {
        return Sounds.isGlide(sound) || sound == Sounds.code('e') || sound == Sounds.code('i');
    }

    /**
     * The cost of making one word of the other.
     *
     * @param most what is no longer asked for: beyond it the answer is only that it is more
     * @param strictness by how much the cheap differences are dearer: 1 between systems of writing, more within one
     */
    float between(byte[] one, byte[] other, float most, float strictness, boolean vowelsUnwritten) {
        if (one.length > LONGEST || other.length > LONGEST) {
            return Arrays.equals(one, other) ? 0 : LONGEST;
        }
        var before = new float[other.length + 1];
        var last = new float[other.length + 1];
        var now = new float[other.length + 1];
        for (int j = 1; j <= other.length; j++) {
            last[j] = last[j - 1] + left(other, j - 1, vowelsUnwritten);
        }
        float leastBefore = 0;
        for (int i = 1; i <= one.length; i++) {
            now[0] = last[0] + left(one, i - 1, vowelsUnwritten);
            float least = now[0];
            for (int j = 1; j <= other.length; j++) {
                float cost = last[j - 1] + changed(one[i - 1], other[j - 1], strictness, vowelsUnwritten);
                cost = Math.min(cost, last[j] + left(one, i - 1, vowelsUnwritten));
                cost = Math.min(cost, now[j - 1] + left(other, j - 1, vowelsUnwritten));
                if (i > 1) {
                    cost = Math.min(cost, before[j - 1] + merged(one, i - 1, other[j - 1]));
                }
                if (j > 1) {
                    cost = Math.min(cost, last[j - 2] + merged(other, j - 1, one[i - 1]));
                }
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                    cost = Math.min(cost, before[j - 2] + swapped);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            // A swap or two sounds in one reach back a row, so that both have to be beyond it.
            if (least > most && leastBefore > most) {
                return LONGEST;
            }
            leastBefore = least;
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[other.length];
    }

    private float changed(byte one, byte other, float strictness, boolean vowelsUnwritten) {
        if (one == other) {
            return 0;
        }
        if (vowelsUnwritten && Sounds.isVowel(one) && Sounds.isVowel(other)) {
            return unwritten;
        }
        float cost = between[one][other];
        return cost < OTHER ? cost * strictness : cost;
    }

    private float left(byte[] word, int at, boolean vowelsUnwritten) {
        byte sound = word[at];
        if (vowelsUnwritten && (Sounds.isVowel(sound) || Sounds.isGlide(sound))) {
            return unwritten;
        }
        return at == 0 && leftOut[sound] > beginning ? leftOut[sound] + beginning : leftOut[sound];
    }
}
