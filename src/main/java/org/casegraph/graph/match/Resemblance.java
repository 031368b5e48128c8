package org.casegraph.graph.match;

import java.util.Locale;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.model.EntityKind;

/** How near two names of one kind are: those of people and of bodies by their comparators, others by their letters. */
final class Resemblance {

    private static final double ROMANIZED = 0.97;
    private static final double HEARD = 0.9;

    private final ReadNames names = ReadNames.shared();

    double score(EntityKind kind, String one, String other) {
        return switch (kind) {
            case PERSON -> names.people().score(names.person(one), names.person(other));
            case INSTITUTION ->
                names.institutions()
                        .compare(names.institution(one), names.institution(other))
                        .score();
            case GROUP, PLACE, CASE -> letters(one, other);
        };
    }

    String sentence(EntityKind kind, String one, String other) {
        return switch (kind) {
            case PERSON ->
                names.people().compare(names.person(one), names.person(other)).sentence();
            case INSTITUTION ->
                names.institutions()
                        .compare(names.institution(one), names.institution(other))
                        .sentence();
            case GROUP, PLACE, CASE -> words(letters(one, other));
        };
    }

    private double letters(String one, String other) {
        var folded = NameKeys.folded(one);
        if (!folded.isEmpty() && folded.equals(NameKeys.folded(other))) {
            return 1;
        }
        var first = names.spoken(one);
        var second = names.spoken(other);
        if (!first.isEmpty() && first.romanized().equals(second.romanized())) {
            return ROMANIZED;
        }
        return first.sounds().stream().anyMatch(second.sounds()::contains)
                ? Math.min(HEARD, names.people().score(names.person(one), names.person(other)))
                : 0;
    }

    private static String words(double score) {
        var said = score == 1
                ? "Both are written the same"
                : score == ROMANIZED ? "Both are the same in Latin letters" : "Both sound the same";
        return said + String.format(Locale.ROOT, " (%.2f).", score);
    }
}
