package org.casegraph.identity.name;

/** The tables of names, read once and wired together. */
final class NameTables {

    private final Distance distance;
    private final Splitter splitter = new Splitter(Letters.read());
    private final WordReader words;
    private final Endings endings = new Endings(Tables.read("endings.yaml", Endings.Table.class));

    private NameTables() {
        var table = Tables.read("sounds.yaml", Sounds.Table.class);
        var sounds = new Sounds(table.spellings());
        var readings = new Readings(table, Tables.read("readings.yaml", Readings.Reading[].class));
        var given = new GivenNames(
                sounds,
                Tables.read("short-forms.yaml", GivenNames.Group[].class),
                Tables.read("genders.yaml", GivenNames.Pairs.class));
        this.distance = new Distance(table);
        this.words = new WordReader(sounds, readings, distance, endings, given);
    }

    static NameTables read() {
        return new NameTables();
    }

    NameComparator people() {
        var roles = new Roles(Tables.lists("honorifics.yaml"), Tables.read("particles.yaml", Roles.Small.class));
        var syllables = new Syllables(Tables.map("syllables.yaml", Syllables.Table.class));
        var patronymics = new Patronymics(Tables.read("patronymics.yaml", Patronymics.Table.class));
        return new NameComparator(new NameReader(splitter, roles, patronymics, endings, words, syllables), distance);
    }

    InstitutionComparator institutions() {
        var table = Tables.read("institution-words.yaml", Meanings.Table.class);
        var bodies = Tables.read("institution-bodies.yaml", Bodies.Body[].class);
        var reader = new InstitutionReader(splitter, new Meanings(table, splitter), table, words, bodies);
        return new InstitutionComparator(reader, new WordFit(distance));
    }
}
