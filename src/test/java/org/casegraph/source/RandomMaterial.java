package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Case files by chance that say all that can be said: any date, stance, script, voice and place, also what is denied. */
public final class RandomMaterial {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");
    private static final List<String> BODIES = List.of("police", "court", "firm");
    private static final List<String> LEVELS = List.of("PUBLIC", "PUBLIC", "TEAM", "SEALED");
    private static final List<String> STANCES =
            List.of("STATES", "REPORTS", "ALLEGES", "DENIES", "ACCUSES", "DEMANDS", "FEARS");
    private static final List<String> DATES = List.of(
            "2017",
            "2017-06",
            "2016/2018",
            "2019~",
            "2017-06-12",
            "1998?",
            "../2017",
            "2009/..",
            "2009/",
            "/2011-02",
            "\"[2016,2017]\"",
            "{edtf: 2004~, basis: RELATIVE, anchor: «13 years» ago}",
            "{edtf: 2011-03, basis: INFERRED}");
    private static final List<String> NAMES = List.of(
            "value: Айгүл Бекова, language: kk-Cyrl",
            "value: علي حسن, language: ar",
            "value: გიორგი მაისურაძე",
            "value: Đoàn Văn An, type: ALIAS",
            "value: אסתר לוי, type: PREVIOUS, language: he",
            "value: አበበ ቢቂላ, type: WEAK_ALIAS",
            "value: 王小明, type: TRANSLITERATION, language: zh-Hans",
            "value: \"O'Neil \\\"Ned\\\" <Hart> & Co\"",
            "value: the brother of the mayor, type: DESCRIPTION",
            "value: Zoë 😀 Ångström, language: sv");
    private static final List<String> ACTS = List.of("ARREST", "TORTURE", "REFUSAL_TO_TESTIFY", "DECISION", "THREAT");
    private static final List<String> VALUES = List.of(
            "OCCUPATION, value: «врач», language: ru",
            "BIRTH_DATE, value: 1980-04",
            "NOTE, value: \"=1+1; <b>\"",
            "NATIONALITY, value: Calimese");

    private final Random random;
    private final List<String> compartments;

    /** @param compartments in which documents may be; an empty word is none */
    public RandomMaterial(long seed, List<String> compartments) {
        this.random = new Random(seed);
        this.compartments = compartments;
    }

    /** Two files of one collection, and one of another whose people may be those of the first. */
    public List<CaseFile> files() {
        return List.of(file("one", "first"), file("two", "first"), file("three", "second"));
    }

    private CaseFile file(String name, String collection) {
        var yaml = new StringBuilder(
                "casegraph: 1\ncoder: T. Ester\ncollection: %s\nfile: %s\n".formatted(collection, name));
        var compartment = compartments.isEmpty() ? "" : one(compartments);
        yaml.append(
                "documents: [{id: %s, title: Paper «%s», authors: [%s], addressees: [court], type: %s, publisher: %s, published: 2019-05, url: 'https://example.org/%s', language: en, clearance: %s%s}]%n"
                        .formatted(
                                name,
                                name,
                                one(PEOPLE),
                                one(List.of("NEWS", "LETTER")),
                                one(BODIES),
                                name,
                                one(LEVELS),
                                compartment.isEmpty() ? "" : ", compartment: " + compartment));
        yaml.append("entities:\n");
        PEOPLE.forEach(person -> yaml.append(entity(person, "PERSON", one(NAMES), collection)));
        yaml.append(entity("police", "INSTITUTION, type: POLICE", "value: Policía de Calima", ""));
        yaml.append(entity("court", "INSTITUTION, type: COURT", "value: Tòa án", ""));
        yaml.append(entity("firm", "INSTITUTION", "value: Firma", ""));
        yaml.append(entity("kin", "GROUP", "value: The family", ""));
        yaml.append(entity("town", "PLACE", "value: Порт Калима", ""));
        yaml.append(entity("trial", "CASE", "value: Trial of May", ""));
        yaml.append("acts:\n");
        for (int i = 0; i < ACTS.size(); i++) {
            yaml.append("  - {id: x%d, kind: %s}%n".formatted(i, ACTS.get(i)));
        }
        yaml.append("statements:\n");
        for (int i = 0; i < ACTS.size(); i++) {
            yaml.append(act(i));
        }
        for (int i = 0; i < 16; i++) {
            yaml.append(
                    switch (random.nextInt(3)) {
                        case 0 -> act(random.nextInt(ACTS.size()));
                        case 1 -> said("entity: %s, property: %s".formatted(one(PEOPLE), one(VALUES)));
                        default -> tie();
                    });
        }
        return Coding.read(yaml.toString());
    }

    private String entity(String id, String kind, String name, String collection) {
        var same = collection.equals("second") && random.nextInt(2) == 0 ? ", sameAs: first/" + id : "";
        var another = collection.isEmpty() || random.nextBoolean()
                ? ""
                : ", {%s, at: 20-29, clearance: %s}".formatted(one(NAMES), one(LEVELS));
        return "  - {id: %s, kind: %s%s, names: [{%s, at: 1-9, clearance: %s}%s]}%n"
                .formatted(id, kind, same, name, one(LEVELS), another);
    }

    private String act(int act) {
        var roles = new ArrayList<String>();
        roles.add("SUFFERED_BY: " + one(PEOPLE));
        sometimes(roles, "DONE_BY: " + one(List.of("somevalue", "novalue", "police", "court")));
        sometimes(roles, "AGAINST: " + one(PEOPLE));
        sometimes(roles, "IN_CASE: trial");
        sometimes(roles, "AT: town");
        sometimes(roles, "FOLLOWED: x" + (act + 1) % ACTS.size());
        var details = random.nextInt(3) > 0 ? "" : ", details: {means: \"кабель <m%d>\"}".formatted(random.nextInt(3));
        return said("act: x%d, roles: {%s}%s".formatted(act, String.join(", ", roles), details));
    }

    private void sometimes(List<String> roles, String role) {
        if (random.nextBoolean()) {
            roles.add(role);
        }
    }

    private String tie() {
        int from = random.nextInt(PEOPLE.size());
        var to = PEOPLE.get((from + 1 + random.nextInt(PEOPLE.size() - 1)) % PEOPLE.size());
        return said(
                switch (random.nextInt(5)) {
                    case 0 -> "relation: EMPLOYED_BY, from: %s, to: %s".formatted(PEOPLE.get(from), one(BODIES));
                    case 1 -> "relation: LIVES_IN, from: %s, to: town, as: «у моря»".formatted(PEOPLE.get(from));
                    case 2 -> "relation: OWNS, from: %s, to: firm".formatted(PEOPLE.get(from));
                    case 3 -> "relation: PARTY_TO, from: kin, to: trial";
                    default ->
                        "relation: RELATIVE_OF, from: %s, to: %s, as: %s"
                                .formatted(PEOPLE.get(from), to, one(List.of("brother", "cousin")));
                });
    }

    private String said(String fact) {
        var place =
                switch (random.nextInt(3)) {
                    case 0 -> random.nextInt(80) + "-90";
                    case 1 -> "{page: %d}".formatted(1 + random.nextInt(9));
                    default -> "{paragraph: %d}".formatted(1 + random.nextInt(9));
                };
        var date = random.nextInt(4) == 0 ? "" : ", date: " + one(DATES);
        var speakers = random.nextBoolean() ? one(PEOPLE) : "a, [%s, %s]".formatted(one(PEOPLE), one(BODIES));
        return "  - {at: %s, summary: Résumé %d., stance: %s, clearance: %s%s, speakers: [%s]%s, %s}%n"
                .formatted(
                        place,
                        random.nextInt(9),
                        one(STANCES),
                        one(LEVELS),
                        date,
                        speakers,
                        random.nextInt(5) == 0 ? ", origin: wire" : "",
                        fact);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
