package org.casegraph.identity.name;

/** What a word says in the name of an institution, and how much it weighs. */
public enum BodyPart {
    /** A word of its own, such as a place or a person whose name it bears. */
    NAME(1.2),
    /** What kind of body it is: a court, a ministry. */
    KIND(1),
    /** At which level or for which matters: supreme, of a district, military. */
    LEVEL(0.9),
    /** About what: justice, security. */
    FIELD(0.9),
    NUMBER(1),
    COUNTRY(0.35),
    /** The form of a company. */
    FORM(0.1);

    private final double weight;

    BodyPart(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
