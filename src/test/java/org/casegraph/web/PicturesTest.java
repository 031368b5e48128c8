package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.graph.Intake;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes a picture of every screen. {@code mvn test -Dtest=PicturesTest -Dcasegraph.pictures=write} puts them where the
 * documentation shows them.
 */
@WebTest
class PicturesTest {

    private static final Path SHOWN = Path.of("docs", "pictures");
    private static final Path ASIDE = Path.of("target", "pictures", "screens");
    private static final long LARGEST = 150_000;

    private final int port;

    PicturesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void everyScreenHasAPicture(@Autowired Intake intake, @Autowired Evaluation evaluation, @TempDir Path folder)
            throws IOException {
        var kept = "write".equals(System.getProperty("casegraph.pictures")) ? SHOWN : ASIDE;
        Files.createDirectories(kept);
        try (var browser = Browser.open()) {
            var tour = new Tour(browser, port, folder);
            tour.begin(intake);
            evaluation.catchUp();
            browser.size(1300, 900);
            browser.colours("light");
            for (var screen : tour.screens()) {
                tour.visit(screen, "en");
                var picture = kept.resolve(screen.name() + ".png");
                browser.screenshot(picture);
                SmallPicture.write(picture);
                assertThat(Files.size(picture)).as(screen.name()).isLessThanOrEqualTo(LARGEST);
            }
            var names = tour.screens().stream()
                    .map(screen -> screen.name() + ".png")
                    .toList();
            assertThat(shown()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static List<String> shown() throws IOException {
        try (var files = Files.list(SHOWN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("dossier-"))
                    .toList();
        }
    }
}
