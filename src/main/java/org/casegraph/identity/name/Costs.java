package org.casegraph.identity.name;

import java.util.Arrays;
import java.util.Map;

/** What it costs to make one sound of another, or to leave one out. */
final class Costs {

    static final float OTHER = 1.6f;

    /**
     * What is said of a way of losing sounds.
     *
     * @param vowel for one vowel or glide instead of another
     */
    record Table(Map<String, Float> between, Map<String, Float> left_out, float vowel) {}

    private final float[][] between = new float[Sounds.COUNT][Sounds.COUNT];
    private final float[] leftOut = new float[Sounds.COUNT];

    Costs(Map<String, Float> between, Map<String, Float> leftOut) {
        for (int i = 0; i < Sounds.COUNT; i++) {
            Arrays.fill(this.between[i], OTHER);
            this.between[i][i] = 0;
        }
        Arrays.fill(this.leftOut, leftOut.getOrDefault("*", 1f));
        put(between, leftOut);
    }

    /** The same, but for what a script loses. */
    Costs(Costs plain, Table lost) {
        for (int i = 0; i < Sounds.COUNT; i++) {
            between[i] = plain.between[i].clone();
            leftOut[i] = plain.leftOut[i];
        }
        for (byte one = 0; one < Sounds.COUNT; one++) {
            for (byte other = 0; other < Sounds.COUNT; other++) {
                if (one != other && Sounds.isVowel(one) && Sounds.isVowel(other)) {
                    between[one][other] = Math.min(between[one][other], lost.vowel());
                }
            }
        }
        put(lost.between(), lost.left_out());
    }

    private void put(Map<String, Float> between, Map<String, Float> leftOut) {
        between.forEach((pair, cost) -> {
            int one = Sounds.code(pair.charAt(0));
            int other = Sounds.code(pair.charAt(1));
            this.between[one][other] = cost;
            this.between[other][one] = cost;
        });
        leftOut.forEach((sound, cost) -> {
            if (!sound.equals("*")) {
                this.leftOut[Sounds.code(sound.charAt(0))] = cost;
            }
        });
    }

    float between(byte one, byte other) {
        return between[one][other];
    }

    float leftOut(byte sound) {
        return leftOut[sound];
    }
}
