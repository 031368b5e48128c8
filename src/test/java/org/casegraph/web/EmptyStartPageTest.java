package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class EmptyStartPageTest {

    @Test
    void saysHowToImport(@LocalServerPort int port) throws IOException {
        try (var browser = Browser.open()) {
            browser.go("http://localhost:" + port + "/");
            browser.waitFor("document.querySelector('#loaded .notice')");

            assertThat(browser.text("#loaded .notice"))
                    .startsWith("Nothing is loaded yet.")
                    .contains("java -jar target/casegraph.jar import FILE");
            assertThat(browser.text("#loaded")).doesNotContain("Findings of the moment");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
