package org.casegraph.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casegraph.model.Ids;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.VocabularyReader;

/** Case files written in a test, as a person would write them. */
public final class Coding {

    public static final Vocabulary VOCABULARY = VocabularyReader.read();
    public static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));

    /** A letter by a group of neighbours, and the people whom the tests tell of. */
    private static final String BEGINNING =
            """
            casegraph: 1
            collection: test
            file: %s
            coder: Tester
            documents:
              - {id: %s, title: A letter, type: LETTER, authors: [neighbours], published: 2019-05-02, language: en}
            entities:
              - {id: neighbours, kind: GROUP, names: [{value: The neighbours, at: 0-14, type: DESCRIPTION}]}
              - {id: ana, kind: PERSON, names: [{value: Ana Ruiz, at: 20-28}]}
              - {id: bruno, kind: PERSON, names: [{value: Bruno Ruiz, at: 30-40}]}
              - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: 50-61}]}
              - {id: case, kind: CASE, names: [{value: The case of Ana Ruiz, at: 70-90, type: DESCRIPTION}]}
            """;

    private Coding() {}

    /** A case file that codes one letter, with these sections besides. */
    public static CaseFile letter(String name, String sections) {
        return read(yaml(name, sections));
    }

    /** The text of such a case file. */
    public static String yaml(String name, String sections) {
        return BEGINNING.formatted(name, name) + sections;
    }

    public static CaseFile read(String yaml) {
        return switch (reading("test.yaml", yaml)) {
            case Reading.Good good -> good.caseFile();
            case Reading.Bad bad -> throw new AssertionError(bad.problems());
        };
    }

    public static Reading reading(String fileName, String text) {
        return new CaseFileReader(VOCABULARY, NOON).read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with a case file, one line each. */
    public static List<String> problemsOf(String yaml) {
        return switch (reading("test.yaml", yaml)) {
            case Reading.Good good -> throw new AssertionError("Nothing is wrong with " + good.caseFile());
            case Reading.Bad bad ->
                bad.problems().stream().map(Problem::toString).toList();
        };
    }

    public static String person(String localId) {
        return Ids.of("person", "test", localId);
    }

    public static String act(String localId) {
        return Ids.of("act", "test", localId);
    }
}
