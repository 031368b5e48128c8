package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.access.Viewer;
import org.casegraph.export.Dossier;
import org.casegraph.export.FindingDossier;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Intake;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is known of a case, or of a finding, as a file. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierFilesTest {

    private static final String MATTER = OrelCase.id("case", "case");
    private static final Pattern NUMBERS = Pattern.compile("\\[([0-9, ]+)]");
    private static final String TESTIMONY =
            """
            acts:
              - {id: taken, kind: ARREST}
              - {id: pressed, kind: DEMAND_TO_TESTIFY}
            statements:
              - {at: 0-9, act: taken, date: 2019-01-01, summary: Ana was arrested., roles: {SUFFERED_BY: ana, DONE_BY: police, IN_CASE: case}}
              - {at: 10-19, act: pressed, date: 2019-01-02, summary: She was to speak against Bruno., clearance: SEALED, roles: {SUFFERED_BY: ana, DONE_BY: police, AGAINST: bruno, IN_CASE: case}}
            """;

    private final Wire wire;

    DossierFilesTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @BeforeAll
    void takeIn(@Autowired Intake intake, @Autowired Imports imports) throws IOException {
        OrelCase.takeIn(intake, true);
        imports.write(Coding.letter("a", TESTIMONY));
    }

    @Test
    void handsOutACaseWithItsSources() {
        var answer = wire.get("/dossiers/" + MATTER + ".md");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/markdown");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"dossier.md\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body())
                .startsWith("# case of Tomas Orel\n")
                .contains("## Parties", "Tomas Orel (party to)", "## Sources", "*Appeal for Tomas Orel*, characters ");
        assertThat(noted(answer.body())).isNotEmpty().allMatch(number -> answer.body()
                .contains("\n[" + number + "] "));
    }

    @Test
    void handsOutAFindingWithItsLegs() {
        var found = wire.ask("{ findings(first: 1) { nodes { id sentence pattern { id } } } }")
                .body();
        var id = found.replaceAll("(?s).*?\"id\":\"([^\"]+)\",\"sentence\".*", "$1");
        var pattern = found.replaceAll("(?s).*\"pattern\":\\{\"id\":\"([^\"]+)\".*", "$1");

        var answer = wire.get("/dossiers/" + pattern + "/" + id + ".md");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"dossier.md\"");
        assertThat(answer.body()).contains("## Who has which role", "## What it rests on", ": proved (", "## Sources");
        assertThat(noted(answer.body())).isNotEmpty().allMatch(number -> answer.body()
                .contains("\n[" + number + "] "));
    }

    @Test
    void holdsOnlyWhatTheViewerMayRead(
            @Autowired Dossier dossier, @Autowired FindingDossier findings, @Autowired EntityReader entities) {
        var open = new Viewer("reader", Clearance.PUBLIC);
        var sealed = new Viewer("reader", Clearance.SEALED);
        var id = Ids.of("case", "test", "case");

        assertThat(dossier.markdown(entities.byId(id, sealed).orElseThrow(), sealed))
                .contains("She was to speak against Bruno.");
        assertThat(dossier.markdown(entities.byId(id, open).orElseThrow(), open))
                .contains("Ana was arrested.")
                .doesNotContain("Bruno");
        assertThat(findings.markdown("no-such-pattern", "nothing", sealed)).isEmpty();
    }

    @Test
    void hasNothingAtOtherAddresses() {
        assertThat(wire.get("/dossiers/case-0000000000000000.md").status()).isEqualTo(404);
        assertThat(wire.get("/dossiers/" + OrelCase.id("person", "tomas") + ".md")
                        .status())
                .isEqualTo(404);
        assertThat(wire.get("/dossiers/no-such-pattern/nothing.md").status()).isEqualTo(404);
        assertThat(wire.get("/dossiers/..%2f..%2fserver.md").status()).isBetween(400, 404);
        assertThat(wire.get("/dossiers/" + MATTER + ".md", "Origin: https://evil.example")
                        .status())
                .isEqualTo(403);
    }

    /** The numbers that the text leads to its sources by. */
    private static List<String> noted(String text) {
        var above = text.substring(0, text.indexOf("## Sources"));
        return NUMBERS.matcher(above)
                .results()
                .flatMap(marks -> List.of(marks.group(1).split(", ")).stream())
                .distinct()
                .toList();
    }
}
