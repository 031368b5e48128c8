package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.StoreException;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a good pattern file, and what is said of a bad one. */
@StoreTest
class PatternFilesTest {

    private static final String GOOD =
            """
            // pattern: beaten
            // title: Beaten
            // description: Somebody is beaten.
            // roles: victim one
            // leg: beating required (victim) – no statement says that {victim} was beaten
            // sentence: {victim} was beaten.
            // contested: {victim} is said, and denied, to have been beaten.
            // partial: It is not proved that {victim} was beaten
            MATCH (act:Act {kind: 'BEATING'})-[suffered:SUFFERED_BY]->(victim:Person)
            RETURN victim, {beating: [act, suffered]} AS legs
            """;

    @TempDir
    private Path folder;

    private final TestStore store;

    PatternFilesTest(TestStore store) {
        this.store = store;
    }

    @Test
    void aGoodFileHasNoProblems() {
        var reading = PatternReader.read("beaten.cypher", new Cypher("beaten", GOOD));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pattern()).hasValueSatisfying(pattern -> {
            assertThat(pattern.roles()).containsExactly(new Pattern.Role("victim", false));
            assertThat(pattern.legs())
                    .containsExactly(new Pattern.Leg(
                            "beating", true, List.of("victim"), "no statement says that {victim} was beaten"));
        });
    }

    @Test
    void theManualsExampleIsAGoodFile() throws IOException {
        var manual = Files.readString(Path.of("docs/pattern-file.md"));
        var example = manual.substring(manual.indexOf("```cypher\n") + 10, manual.indexOf("```\n\n## Header"));
        Files.writeString(folder.resolve("passport_taken_from_family.cypher"), example);

        var patterns = new Patterns(store.files(), folder, store.reads());

        assertThat(patterns.problems()).isEmpty();
        assertThat(patterns.pattern("passport_taken_from_family")).isPresent();
    }

    @Test
    void everyProblemOfAHeaderIsToldWithItsLine() {
        var header =
                """
                // pattern: hit
                // title: Beaten
                // colour: red
                // roles: victim once
                // leg: beating needed (victim) – nothing
                // leg: arm strengthens (arm) - no arm
                // order: beating before healing
                // least: 2 crowds – too few
                // sentence: {whom} was beaten.
                // contested: denied.
                // partial: no
                """;

        assertThat(problems(header + "MATCH (p:Person) RETURN p AS victim, {beating: [], arm: []} AS legs"))
                .contains(
                        "beaten.cypher:1: the pattern 'hit' stands in a file called 'beaten'; both must be the same",
                        "beaten.cypher:1: the header says no 'description'; needed on top: '// description: …'",
                        "beaten.cypher:3: 'colour' is no key of a pattern; accepted: [pattern, title, description, roles, beside, leg, "
                                + "order, least, parameter, reach, sentence, contested, partial]",
                        "beaten.cypher:4: 'victim once' cannot be read as 'roles'; accepted: 'held one, witnesses many'",
                        "beaten.cypher:5: 'beating needed (victim) – nothing' cannot be read as 'leg'; accepted: "
                                + "'name required (role, role) – what no statement says' or 'name strengthens …'",
                        "beaten.cypher:6: 'arm' is not a role or a column beside them; accepted: []",
                        "beaten.cypher:7: 'beating' is not a leg; accepted: [arm]",
                        "beaten.cypher:7: 'healing' is not a leg; accepted: [arm]",
                        "beaten.cypher:8: 'crowds' is not a role had by many; accepted: []",
                        "beaten.cypher:9: 'whom' is not a role; accepted: []");
    }

    @Test
    void whatStandsInNoLegIsNotAccepted() {
        assertThat(problems(GOOD.replace("[act, suffered]", "[act]")))
                .containsExactly(
                        "beaten.cypher:9: 'suffered' is matched and stands in no leg; hand it over in one, or ask for "
                                + "'suffered.support[$readers] > 0'");
        assertThat(problems(GOOD.replace("RETURN", "OPTIONAL MATCH (victim)-[tie:RELATIVE_OF]-(other:Person)\nRETURN")))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("beaten.cypher:10: 'tie' ")
                        || problem.startsWith("beaten.cypher:10: 'other' "));
    }

    @Test
    void whatHasNoNameIsNotAccepted() {
        var parts = List.of(
                "(victim)-[:RELATIVE_OF]-(act)",
                "(victim)--(act)",
                "(victim)<--(act)",
                "(victim)-[*2]-(act)",
                "(:Person)-[suffered]-(act)",
                "()-[suffered]-(act)");
        for (var part : parts) {
            assertThat(problems(GOOD.replace("RETURN", "OPTIONAL MATCH " + part + "\nRETURN")))
                    .as(part)
                    .containsExactly("beaten.cypher:10: a tie or node without a name; name it, as in "
                            + "(a)-[tie:RELATIVE_OF]-(b), and hand it over in a leg");
        }
    }

    @Test
    void whatWritesOrReadsElsewhereIsNotAccepted() {
        for (var clause : List.of(
                "SET victim.name = ''",
                "detach delete victim",
                "MERGE (victim)",
                "CALL dbms.components() YIELD name",
                "LOAD CSV FROM 'file:///x' AS line",
                "CALL `apoc`.`load`()",
                "CALL `anything`()",
                "CALL (victim) { MATCH (victim) RETURN 1 AS one } IN TRANSACTIONS OF 1 ROW",
                "USE system",
                "INSERT (:Person)",
                "SHOW USERS YIELD user",
                "TERMINATE TRANSACTION 'x'",
                "\\u0053ET victim.name = ''",
                "\\u0043ALL dbms.components() YIELD name",
                "UNION MATCH (n) RETURN n",
                "; MATCH (n) DETACH DELETE n",
                "/* */ SET victim.name = ''")) {
            assertThat(problems(GOOD.replace("RETURN", clause + "\nRETURN")))
                    .as(clause)
                    .anyMatch(problem -> problem.startsWith("beaten.cypher:10: '"));
        }
    }

    @Test
    void aQueryThatNeverEndsIsEnded() throws IOException {
        var forever = "UNWIND range(1, 100000000000) AS n WITH * WHERE n < 0\nRETURN";
        Files.writeString(folder.resolve("beaten.cypher"), GOOD.replace("RETURN", forever));
        var patterns = new Patterns(store.files(), folder, store.reads());
        Fixture.read("reach_across_borders.matches").importInto(store);

        assertThat(patterns.problems()).isEmpty();
        assertThatThrownBy(() -> new Findings(patterns, store.files(), store.impatientReads())
                        .find(Question.of("beaten"), new Viewer("anybody", Clearance.PUBLIC)))
                .isInstanceOfSatisfying(StoreException.class, failure -> assertThat(failure.reason())
                        .isEqualTo(StoreException.Reason.TIMED_OUT));
    }

    @Test
    void whatIsWrongWithParametersIsToldWithItsLine() {
        var text = GOOD.replace(
                        "// sentence:",
                        """
                        // parameter: least Int = many – how many
                        // parameter: kind Text = x – which
                        // parameter: idle Boolean = true – nothing
                        // parameter: victim Date = 2017-01-01 – taken
                        // sentence:""")
                .replace("RETURN", "WHERE act.severity > $severity AND $victim IS NOT NULL RETURN");

        assertThat(problems(text))
                .containsExactlyInAnyOrder(
                        "beaten.cypher:6: 'many' is no default of type Int; accepted: a whole number such as 3",
                        "beaten.cypher:7: 'Text' is no type; accepted: [Int, String, Boolean, Date, [Int], [String], [Date]]",
                        "beaten.cypher:8: nothing uses the parameter 'idle'; write $idle",
                        "beaten.cypher:9: 'victim' is the name of something else already",
                        "beaten.cypher:14: $severity is not declared; say '// parameter: severity Int = 2 – what it does' "
                                + "on top");
    }

    @Test
    void whatIsWrongWithAReachIsToldWithItsLine() {
        assertThat(problems(reach("(suffered)<-[:SUFFERED_BY]-(act)")))
                .containsExactly(
                        "beaten.cypher:6: a reach begins at a role; 'suffered' is none",
                        "beaten.cypher:6: no reach begins at 'victim'; findings with somebody in this role would be missed");
        assertThat(problems(reach("(victim)<-[:SUFFERED_BY]-(deed)")))
                .containsExactly("beaten.cypher:6: the first MATCH of the query has no node 'deed' to start from");
        assertThat(problems(reach("(victim)<-[:SUFFERED_BY]-(act) DETACH DELETE act")))
                .allMatch(problem -> problem.startsWith("beaten.cypher:6: ") && problem.contains("accepted: a path"));
        assertThat(problems(reach("(victim)<-[:SUFFERED_BY]-(act)"))).isEmpty();
    }

    private static String reach(String path) {
        return GOOD.replace("// sentence:", "// reach: " + path + "\n// sentence:");
    }

    @Test
    void wordsInTextAndCommentsAreNoClauses() {
        var text = GOOD.replace("RETURN", "// SET (a)-->(b)\nWHERE victim.name <> 'CREATE (:X)'\nRETURN");

        assertThat(problems(text)).isEmpty();
    }

    @Test
    void patternsOfTheUsersFolderWorkBesideThoseThatShip() throws IOException {
        Files.writeString(folder.resolve("beaten.cypher"), GOOD);
        var patterns = new Patterns(store.files(), folder, store.reads());

        Fixture.read("reach_across_borders.matches").importInto(store);
        var found = new Findings(patterns, store.files(), store.reads())
                .find(Question.of("beaten"), new Viewer("anybody", Clearance.PUBLIC));

        assertThat(patterns.problems()).isEmpty();
        assertThat(found).extracting(Finding::sentence).containsExactly("Alie Sesay was beaten.");
    }

    @Test
    void aBadFileIsLeftOutAndTheOthersWork() throws IOException {
        Files.writeString(folder.resolve("beaten.cypher"), GOOD.replace("'BEATING'})", "'BEATING'}"));
        Files.writeString(
                folder.resolve("coercion_chain.cypher"), GOOD.replace("pattern: beaten", "pattern: coercion_chain"));
        Files.writeString(folder.resolve("empty.cypher"), "");

        var patterns = new Patterns(store.files(), folder, store.reads());

        assertThat(patterns.problems())
                .extracting(Problem::toString)
                .contains(folder.resolve("beaten.cypher")
                        + ":9: the database cannot read this query: Invalid input '-': expected ')' or 'WHERE'")
                .contains(folder.resolve("coercion_chain.cypher")
                        + ": there is a pattern 'coercion_chain' already; give this one another id and name")
                .anyMatch(problem ->
                        problem.startsWith(folder.resolve("empty.cypher") + ":1: the header says no 'pattern'"));
        assertThat(patterns.all()).hasSize(new Patterns(store.files()).all().size());
        assertThat(patterns.pattern("coercion_chain").orElseThrow().title()).isEqualTo("Coercion chain");
    }

    private static List<String> problems(String text) {
        return PatternReader.read("beaten.cypher", new Cypher("beaten", text)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
