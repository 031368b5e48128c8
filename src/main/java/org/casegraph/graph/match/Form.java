package org.casegraph.graph.match;

import java.util.Comparator;
import org.casegraph.model.NameType;

/**
 * A form of somebody's name.
 *
 * @param levels for whom it may be read
 */
record Form(String value, NameType type, int levels) {

    static final Comparator<Form> ORDER = Comparator.comparing(Form::type).thenComparing(Form::value);

    /** Whether it is a name that may tell who somebody is: words that describe and weak aliases do not. */
    boolean isProper() {
        return type != NameType.DESCRIPTION && type != NameType.WEAK_ALIAS;
    }

    /** The same form, for whoever may read it here or there. */
    Form or(Form same) {
        return new Form(value, type, levels | same.levels());
    }

    boolean isReadableAt(int level) {
        return Levels.at(levels, level);
    }
}
