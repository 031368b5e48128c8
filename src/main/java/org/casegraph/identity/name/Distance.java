package org.casegraph.identity.name;

import java.util.Arrays;
import org.casegraph.identity.name.Writing.Loss;

/** How far two words are from one another, sound by sound. Cheap where systems of writing differ, dear where names do. */
final class Distance {

    private static final int LONGEST = 40;
    private static final float CHEAP = 0.45f;
    private static final ThreadLocal<float[][]> ROWS = ThreadLocal.withInitial(() -> new float[3][LONGEST + 1]);

    private final Costs[] costs = new Costs[Loss.values().length];
    private final float[] length = new float[Sounds.COUNT];
    private final float[][] merged = new float[Sounds.COUNT * Sounds.COUNT][];
    private final float beginning;
    private final float swapped;

    Distance(Sounds.Table table) {
        this.beginning = table.beginning();
        this.swapped = table.swapped();
        Arrays.fill(length, table.length().getOrDefault("*", 1f));
        table.length().forEach((sound, cost) -> set(length, sound, cost));
        var plain = new Costs(table.between(), table.left_out());
        Arrays.fill(costs, plain);
        table.lost().forEach((loss, lost) -> costs[loss.ordinal()] = new Costs(plain, lost));
        table.merged().forEach(this::merge);
    }

    private void merge(String sounds, float cost) {
        int two = Sounds.code(sounds.charAt(0)) * Sounds.COUNT + Sounds.code(sounds.charAt(1));
        merged[two] = new float[Sounds.COUNT];
        Arrays.fill(merged[two], Costs.OTHER);
        merged[two][Sounds.code(sounds.charAt(2))] = cost;
    }

    /** The cost of the two sounds that end there being one in the other word. */
    private float merged(byte[] two, int end, byte single) {
        var costs = end < 1 ? null : merged[two[end - 1] * Sounds.COUNT + two[end]];
        return costs == null ? Costs.OTHER : costs[single];
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
        return costs[0].between(one, other) <= CHEAP;
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
    float between(byte[] one, byte[] other, float most, float strictness, Loss loss) {
        var cost = costs[loss.ordinal()];
        if (one.length > LONGEST || other.length > LONGEST) {
            return Arrays.equals(one, other) ? 0 : LONGEST;
        }
        var rows = ROWS.get();
        var before = rows[0];
        var last = rows[1];
        var now = rows[2];
        last[0] = 0;
        for (int j = 1; j <= other.length; j++) {
            last[j] = last[j - 1] + left(cost, other, j - 1);
        }
        float leastBefore = 0;
        for (int i = 1; i <= one.length; i++) {
            now[0] = last[0] + left(cost, one, i - 1);
            float least = now[0];
            for (int j = 1; j <= other.length; j++) {
                float sum = last[j - 1] + changed(cost, one[i - 1], other[j - 1], strictness);
                sum = Math.min(sum, last[j] + left(cost, one, i - 1));
                sum = Math.min(sum, now[j - 1] + left(cost, other, j - 1));
                if (i > 1) {
                    sum = Math.min(sum, before[j - 1] + merged(one, i - 1, other[j - 1]));
                }
                if (j > 1) {
                    sum = Math.min(sum, last[j - 2] + merged(other, j - 1, one[i - 1]));
                }
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                    sum = Math.min(sum, before[j - 2] + swapped);
                }
                now[j] = sum;
                least = Math.min(least, sum);
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

    private static float changed(Costs costs, byte one, byte other, float strictness) {
        float cost = costs.between(one, other);
        return cost < Costs.OTHER ? cost * strictness : cost;
    }

    private float left(Costs costs, byte[] word, int at) {
        float cost = costs.leftOut(word[at]);
        return at == 0 && cost > beginning ? cost + beginning : cost;
    }
}
