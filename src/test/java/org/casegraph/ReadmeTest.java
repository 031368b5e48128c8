package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.access.Viewer;
import org.casegraph.cli.CasegraphCommand;
import org.casegraph.graph.Counts;
import org.casegraph.graph.Example;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What the README says is so. */
@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\| `([a-z]+)[^`]*` \\|");
    private static final Pattern SETTING = Pattern.compile("\\| `(CASEGRAPH_[A-Z0-9_]+)` \\|");
    private static final Viewer READER = new Viewer("reader", Clearance.SEALED);

    @Autowired
    private Example example;

    @Autowired
    private Counts counts;

    @Autowired
    private Findings findings;

    @BeforeEach
    void loadTheExample() {
        example.load();
    }

    @Test
    void itsLinksLeadSomewhere() {
        var links =
                LINK.matcher(Readme.text()).results().map(link -> link.group(1)).toList();

        assertThat(links).hasSizeGreaterThan(5).allSatisfy(link -> assertThat(Path.of(link))
                .exists());
    }

    @Test
    void itsQuestionIsTheFileItNames() throws IOException {
        var file = Path.of("graphql/examples/01-who-was-held-so-that-another-testifies.graphql");

        assertThat(Readme.blocks("graphql")
                        .getFirst()
                        .replaceAll("(?m)^ {3}", "")
                        .strip())
                .isEqualTo(Files.readString(file).strip());
    }

    @Test
    void itShowsWhatTheExampleGives() {
        var loaded = counts.of(READER);
        var sentences = findings.find(Question.all(), READER).stream()
                .map(Finding::sentence)
                .toList();
        var shown = Readme.text().replaceAll("\\s+", " ");

        assertThat(shown).contains(loaded.get("documents") + " documents, " + loaded.get("people") + " people");
        assertThat(shown).contains(loaded.get("acts") + " acts, " + loaded.get("statements") + " statements");
        assertThat(sentences.stream().filter(shown::contains)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void itsCommandsExist() {
        var commands = COMMAND.matcher(section("## The command line"))
                .results()
                .map(command -> command.group(1))
                .toList();

        assertThat(commands).containsExactlyInAnyOrderElementsOf(CasegraphCommand.commands());
    }

    @Test
    void itsSettingsAreAskedFor() throws IOException {
        var asked = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                asked.append(file.toString().endsWith(".java") ? Files.readString(file) : "");
            }
        }
        var settings = SETTING.matcher(Readme.text())
                .results()
                .map(setting -> setting.group(1).toLowerCase(java.util.Locale.ROOT))
                .toList();

        // A variable has underscores where a property has dots and hyphens.
        var all = asked.toString().replace('.', '_').replace('-', '_');
        assertThat(settings).hasSizeGreaterThan(5).allSatisfy(setting -> assertThat(all)
                .contains(setting));
    }

    @Test
    void ciRunsTheTestCommand() throws IOException {
        assertThat(Readme.blocks("sh")).contains("mvn verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("mvn .*verify");
    }

    private static String section(String heading) {
        var text = Readme.text();
        int start = text.indexOf(heading);
        return text.substring(start, text.indexOf("\n## ", start + heading.length()));
    }
}
