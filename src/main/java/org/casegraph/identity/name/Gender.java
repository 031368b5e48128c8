package org.casegraph.identity.name;

/** What a title, a patronymic or an ending tells of the gender of who bears a name. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean contradicts(Gender other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }
}
