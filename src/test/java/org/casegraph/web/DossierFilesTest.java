package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.graph.Intake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is known of a case, or of a finding, as a file. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierFilesTest {

    private static final String MATTER = OrelCase.id("case", "case");
    private static final Pattern NUMBERS = Pattern.compile("\\[\\^(\\d+)]");
    private final Wire wire;

    DossierFilesTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @BeforeAll
    void takeIn(@Autowired Intake intake) throws IOException {
        OrelCase.takeIn(intake, true);
    }

    @ParameterizedTest
    @CsvSource({"html, text/html", "pdf, application/pdf", "docx, application/vnd.openxml", "md, text/markdown"})
    void handsOutACaseAndAPersonInEveryForm(String form, String type) {
        for (var id : List.of(MATTER, OrelCase.id("person", "tomas"))) {
            var answer = wire.get("/dossiers/" + id + "." + form + "?lang=ru");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(type);
            assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"dossier." + form + "\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.body()).isNotEmpty();
        }
    }

    @Test
    void handsOutAFindingWithItsLegs() {
        var found = wire.ask("{ findings(first: 1) { nodes { id sentence pattern { id } } } }")
                .body();
        var id = found.replaceAll("(?s).*?\"id\":\"([^\"]+)\",\"sentence\".*", "$1");
        var pattern = found.replaceAll("(?s).*\"pattern\":\\{\"id\":\"([^\"]+)\".*", "$1");

        var answer = wire.get("/dossiers/" + pattern + "/" + id + ".md");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("## Who has which role", "## What it rests on", ": proved, ", "## Sources");
        assertThat(noted(answer.body())).isNotEmpty().allMatch(number -> answer.body()
                .contains("\n[^" + number + "]: "));
    }

    @Test
    void saysWhatIsWrongInASentence() {
        assertThat(wire.get("/dossiers/" + MATTER + ".rtf").status()).isEqualTo(404);
        assertThat(wire.get("/dossiers/" + MATTER + ".rtf").body()).contains("Ask for one that ends with .html, pdf");
        assertThat(wire.get("/dossiers/" + MATTER + ".md?lang=xx").status()).isEqualTo(400);
        assertThat(wire.get("/dossiers/" + MATTER + ".md?lang=xx").body()).contains("lang=en or lang=ru");
        assertThat(wire.get("/dossiers/" + OrelCase.id("institution", "prison") + ".md")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void hasNothingAtOtherAddresses() {
        assertThat(wire.get("/dossiers/case-0000000000000000.md").status()).isEqualTo(404);
        assertThat(wire.get("/dossiers/no-such-pattern/nothing.md").status()).isEqualTo(404);
        assertThat(wire.get("/dossiers/..%2f..%2fserver.md").status()).isBetween(400, 404);
        assertThat(wire.get("/dossiers/" + MATTER + ".md", "Origin: https://evil.example")
                        .status())
                .isEqualTo(403);
    }

    /** The numbers that the text leads to its notes by. */
    private static List<String> noted(String text) {
        return NUMBERS.matcher(text)
                .results()
                .map(marks -> marks.group(1))
                .distinct()
                .toList();
    }
}
