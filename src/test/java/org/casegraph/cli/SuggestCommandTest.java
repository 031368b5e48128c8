package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.Casegraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a person sees who asks what may be coded from a file. No store is opened. */
class SuggestCommandTest {

    private static final String LETTER =
            "On 12 March 2019 the police arrested Mr Luis Vega in Lima. His sister, Ms Ana Ruiz, was not told.\n\n"
                    + "Ms Berta Solano, a lawyer for Luis Vega, said that he had been beaten.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), LETTER);
        Files.writeString(folder.resolve("letter.html"), "<html><body><p>" + LETTER + "</p></body></html>");
        Files.writeString(folder.resolve("empty.txt"), "");
    }

    @Test
    void listsWhatMayBeCodedFromAPlainText() {
        assertThat(run("letter.txt")).isZero();

        assertThat(out.toString())
                .contains("PERSON Luis Vega", "2019-03-12", "Berta Solano REPRESENTS Luis Vega as lawyer", "ARREST")
                .contains("language en; suggested by rules/1");
    }

    @Test
    void readsOtherFormatsAsWell() {
        assertThat(run("letter.html")).isZero();

        assertThat(out.toString()).contains("Berta Solano REPRESENTS Luis Vega as lawyer");
    }

    @Test
    void writesPlacesAsTheyAreInTheText() {
        assertThat(run("letter.txt", "--format", "json")).isZero();

        var root = JsonMapper.shared().readTree(out.toString());
        assertThat(root.required("characters").asInt()).isEqualTo(LETTER.length());
        for (var form : new String[] {"mentions", "dates", "ties", "acts"}) {
            assertThat(root.required(form)).isNotEmpty().allSatisfy(one -> assertThat(
                            one.required("words").asString())
                    .isEqualTo(LETTER.substring(
                            one.required("start").asInt(), one.required("end").asInt())));
        }
    }

    @Test
    void tellsWhatIsWrongWithAFile() {
        assertThat(run("nothing.txt")).isEqualTo(1);
        assertThat(out.toString()).contains("There is no file").contains("nothing.txt");

        assertThat(run("empty.txt")).isEqualTo(1);
        assertThat(out.toString()).contains("the file is empty");
    }

    private int run(String file, String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "suggest";
        arguments[1] = folder.resolve(file).toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
    }
}
