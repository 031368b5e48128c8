package org.casegraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A named part of the material that only those may read who are let into it, whatever their clearance. */
public final class Compartment {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");

    private Compartment() {}

    /**
     * A name as compartments are known by it, however it was written.
     *
     * @throws IllegalArgumentException if it can be the name of none
     */
    public static String named(String written) {
        var name = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A compartment is named by 1 to 60 letters, digits, dots, hyphens or"
                    + " low lines, a letter or digit first");
        }
        return name;
    }
}
