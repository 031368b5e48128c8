package org.casegraph.identity.name;

/** Compares names of people in any script and system of writing, and says why. */
public final class NameComparator {

    private final NameReader reader;
    private final WordFit fits;
    private final Distance distance;

    private NameComparator(NameReader reader, Distance distance) {
        this.reader = reader;
        this.distance = distance;
        this.fits = new WordFit(distance);
    }

    /** A comparator with the tables of this house; make one and keep it. */
    public static NameComparator create() {
        var table = Tables.read("sounds.yaml", Sounds.Table.class);
        var sounds = new Sounds(table);
        var distance = new Distance(table);
        var endings = new Endings(Tables.read("endings.yaml", Endings.Table.class));
        var given = new GivenNames(
                sounds,
                Tables.read("short-forms.yaml", GivenNames.Group[].class),
                Tables.read("genders.yaml", GivenNames.Pairs.class));
        var roles = new Roles(Tables.lists("honorifics.yaml"), Tables.read("particles.yaml", Roles.Small.class));
        var patronymics = new Patronymics(Tables.read("patronymics.yaml", Patronymics.Table.class));
        var words = new WordReader(sounds, distance, endings, given);
        return new NameComparator(
                new NameReader(new Splitter(Letters.read()), roles, patronymics, endings, words), distance);
    }

    /** A name made ready; comparing costs little once that is done. */
    public PersonName read(String name) {
        return reader.read(name);
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
