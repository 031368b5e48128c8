package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it is looked up.
 *
 * @param letters small, from a to z, and digits
 * @param codes in capitals, what it sounds like: more than one where a letter stands for quite other sounds elsewhere
 */
public record Heard(String letters, List<String> codes) {

    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int LEAST_CODE = 2;

    public Heard {
        codes = List.copyOf(codes);
    }

    /** The codes that are long enough to tell words apart. */
    public List<String> tellingCodes() {
        return codes.stream().filter(code -> code.length() >= LEAST_CODE).toList();
    }

    /** Words as they are kept with a name: the letters of each, then its codes. */
    public static List<Heard> read(String written) {
        var read = new ArrayList<Heard>();
        var codes = new ArrayList<String>();
        String letters = null;
        for (var token : written.split(" ")) {
            if (!token.isEmpty() && Character.isUpperCase(token.charAt(0))) {
                codes.add(token);
                continue;
            }
            if (letters != null) {
                read.add(new Heard(letters, codes));
            }
            letters = token.isEmpty() ? null : token;
            codes.clear();
        }
        if (letters != null) {
            read.add(new Heard(letters, codes));
        }
        return read;
    }

    /** Whether one letter was left out, put in, mistaken, or changed places with the next. */
    public boolean isOneSlipFrom(Heard other) {
        return isOneSlip(letters, other.letters);
    }

    static boolean isOneSlip(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int shortest = Math.min(one.length(), other.length());
        if (shortest < SHORTEST_WITH_SLIP || longest - shortest > 1) {
            return false;
        }
        int begun = 0;
        while (begun < shortest && one.charAt(begun) == other.charAt(begun)) {
            begun++;
        }
        int ended = 0;
        while (ended < shortest - begun
                && one.charAt(one.length() - 1 - ended) == other.charAt(other.length() - 1 - ended)) {
            ended++;
        }
        int apart = longest - begun - ended;
        return apart <= 1
                || apart == 2
                        && longest == shortest
                        && one.charAt(begun) == other.charAt(begun + 1)
                        && one.charAt(begun + 1) == other.charAt(begun);
    }
}
