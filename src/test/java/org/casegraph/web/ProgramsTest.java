package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.casegraph.graph.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page for programs shows is run as it stands there, where there is something to run it with. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramsTest {

    private final int port;

    ProgramsTest(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeAll
    void takeIn(@Autowired Example example) {
        example.load();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/programs.md, sh, sh, run.sh, Mukhtar Ablyazov",
        "docs/programs.md, python, python3, run.py, Mukhtar Ablyazov",
        "docs/programs.md, r, Rscript, run.R, STATES",
        "docs/programs.md, js, node, run.mjs, Mukhtar Ablyazov",
        "docs/reconciliation.md, sh, sh, run.sh, Mukhtar Dzhakishev"
    })
    void runsAsItStandsThere(
            String page, String language, String program, String file, String said, @TempDir Path folder)
            throws Exception {
        assumeTrue(WorkbookFilesTest.isInstalled(program), program + " is not installed");
        assumeTrue(!program.equals("sh") || WorkbookFilesTest.isInstalled("curl"), "curl is not installed");
        Files.writeString(folder.resolve(file), code(page, language));
        var told = folder.resolve("told");
        var process = new ProcessBuilder(List.of(program, file))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(told)).contains(said);
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void theSchemaIsPublished() {
        var schema = new Wire(port).get("/graphql/schema");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.body()).contains("type Query", "type Statement", "enum Stance");
    }

    private String code(String page, String language) throws IOException {
        var block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of(page)));
        assertThat(block.find()).isTrue();
        return block.group(1).replace("127.0.0.1:8080", "127.0.0.1:" + port);
    }
}
