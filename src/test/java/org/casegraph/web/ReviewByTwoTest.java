package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.casegraph.review.SuggestingMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WebTest
@SuggestingMarks
@TestPropertySource(properties = "casegraph.review.persons=2")
class ReviewByTwoTest {

    private static final String TEXT =
            """
            [1 PERSON Ilka Zorić] {ARREST SUFFERED_BY=1 DONE_BY=2 @2021-03| was arrested} by [2 INSTITUTION/POLICE City Police].

            She has a brother, [3 PERSON Davor Zorić], and a friend, [4 PERSON Mara Petek].
            """;

    @Test
    void twoPeopleAgreeOrTheirVersionsStandSideBySide(@LocalServerPort int port, @TempDir Path folder)
            throws IOException {
        try (var browser = Browser.open()) {
            var walk = new ReviewWalk(browser, "http://localhost:" + port + "/review");
            browser.size(1400, 1000);
            walk.begin("Nela");
            walk.upload(folder.resolve("arrest.txt"), TEXT);
            walk.open("mark.act", "Arrest");
            walk.voice("Mara");
            browser.keys("a");
            walk.told("waits for a second person");

            walk.goOnAs("Ivo");
            walk.open("mark.act", "Arrest");
            assertThat(browser.text(".version")).startsWith("Nela accepts it");
            assertThat(browser.text(".actions .main")).startsWith("Agree");
            walk.write("date", "2021-04");
            browser.keys("a");
            walk.told("disputed");

            walk.open("mark.act", "Arrest");
            browser.waitFor("document.querySelectorAll('.version').length === 2");
            assertThat(walk.texts(".version strong")).containsExactly("Nela", "Ivo");
            assertThat(walk.texts(".differs dt")).containsExactly("When", "When");

            walk.goOnAs("Nela");
            walk.open("mark.act", "Arrest");
            browser.eval("[...document.querySelectorAll('.version button')].at(-1).click()");
            browser.keys("a");
            walk.told("accepted");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
