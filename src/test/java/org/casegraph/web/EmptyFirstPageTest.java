package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class EmptyFirstPageTest {

    @Test
    void saysHowToImport(@LocalServerPort int port) throws IOException {
        try (var browser = Browser.open()) {
            browser.go("http://localhost:" + port + "/");
            browser.waitFor("document.querySelector('.notice') && document.querySelector('.tools:not([hidden])')");

            assertThat(browser.text("#loaded .notice"))
                    .startsWith("Nothing is loaded yet.")
                    .contains("java -jar target/casegraph.jar import FILE");
            assertThat(browser.text("#found")).startsWith("No finding yet.");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
