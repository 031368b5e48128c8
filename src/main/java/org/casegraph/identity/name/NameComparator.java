package org.casegraph.identity.name;

/** Compares names of people in any script and system of writing, and says why. */
public final class NameComparator {

    private final NameReader reader;
    private final WordFit fits;
    private final Distance distance;
    private final Hearing hearing;

    NameComparator(NameReader reader, Distance distance) {
        this.reader = reader;
        this.distance = distance;
        this.fits = new WordFit(distance);
        this.hearing = new Hearing(fits);
    }

    /** A comparator with the tables of this house; make one and keep it. */
    public static NameComparator create() {
        return NameTables.read().people();
    }

    WordFit fits() {
        return fits;
    }

    /** A name made ready; comparing costs little once that is done. */
    public PersonName read(String name) {
        return reader.read(name);
    }

    /** The words of a name of anything, as they sound. */
    public SpokenName spoken(String name) {
        return reader.spoken(name);
    }

    /** How well the words of a search, or their beginnings, are heard in a name of anything, from 0 to 1. */
    public double heard(SpokenName sought, SpokenName name) {
        return hearing.of(sought.words(), name.words());
    }

    /** How near two names are, from 0 to 1, without saying why. */
    public double score(PersonName one, PersonName other) {
        return new Weighing(one, other, fits, distance).score();
    }

    public NameComparison compare(PersonName one, PersonName other) {
        return Explanation.of(new Weighing(one, other, fits, distance));
    }

    public NameComparison compare(String one, String other) {
        return compare(read(one), read(other));
    }
}
