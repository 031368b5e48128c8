package org.casegraph.xref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.graph.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes on one data directory keep their lists apart. */
class WorkplaceTest {

    @TempDir
    private Path parent;

    @Test
    void isKeptWhileItsProcessRunsAndDeletedAfterwards() throws Exception {
        var other = JavaProcess.running(Other.class, List.of(), parent.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = other.inputReader()) {
            var list = Path.of(said.readLine());
            try (var ours = Workplace.begin(parent)) {
                assertThat(list).exists();
                assertThat(ours.path()).isDirectory().isNotEqualTo(list.getParent());
            }
            other.toHandle().destroyForcibly();
            other.waitFor();

            try (var ours = Workplace.begin(parent);
                    var second = Workplace.begin(parent)) {
                assertThat(list.getParent()).doesNotExist();
                assertThat(ours.path()).exists();
                assertThat(second.path()).exists();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Files.createDirectories(parent.resolve("of an older version"));
        Path path;
        try (var ours = Workplace.begin(parent)) {
            path = ours.path();
            Files.writeString(path.resolve("list"), "names");
        }

        assertThat(path).doesNotExist();
        assertThat(parent.resolve("of an older version")).doesNotExist();
    }

    /** Keeps a list until it is killed. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws Exception {
            var place = Workplace.begin(Path.of(arguments[0]));
            System.out.println(Files.writeString(place.path().resolve("list"), "names"));
            Thread.currentThread().join();
        }
    }
}
