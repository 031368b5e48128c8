package org.casegraph.graph.protect;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.graph.RulingRefused;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.name.NameFinder;
import org.casegraph.identity.name.NameFinder.Sought;
import org.casegraph.model.EntityKind;

/** What may stand in the place of a name. */
public final class Aliases {

    private static final int LONGEST = 80;
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'()#-]*");

    private Aliases() {}

    /** The alias as it is kept; refused where it is none. */
    public static String written(String alias) {
        var written = alias.strip();
        if (written.length() > LONGEST || !WRITTEN.matcher(written).matches()) {
            throw new RulingRefused(
                    "An alias has 1 to %d letters, digits, blanks and -.'()#, a letter or digit first: Witness 7."
                            .formatted(LONGEST));
        }
        return written;
    }

    /** The key of an alias among those of all names. */
    public static String key(String alias) {
        return NameKeys.FOLDED + NameKeys.folded(alias);
    }

    /** Refuses an alias in which a name stands. */
    public static void requireNone(String alias, Collection<String> names, EntityKind kind) {
        var sought = new Sought("", kind == EntityKind.PERSON, List.copyOf(names), List.of());
        if (!NameFinder.of(List.of(sought), List.of()).in(alias).isEmpty()) {
            throw new RulingRefused(
                    "One of the names stands in this alias, or something like it; take another, such as Witness 7.");
        }
    }
}
