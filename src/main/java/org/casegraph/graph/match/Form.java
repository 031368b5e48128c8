package org.casegraph.graph.match;

import java.util.Comparator;
import org.casegraph.model.NameType;

/**
 * A form of somebody's name.
 *
 * @param rank the least clearance at which it may be read
 */
record Form(String value, NameType type, int rank) {

    static final Comparator<Form> ORDER =
            Comparator.comparing(Form::type).thenComparing(Form::value).thenComparing(Form::rank);

    /** Whether it is a name that may tell who somebody is: words that describe and weak aliases do not. */
    boolean isProper() {
        return type != NameType.DESCRIPTION && type != NameType.WEAK_ALIAS;
    }

    boolean isReadableAt(int level) {
        return rank <= level;
    }
}
