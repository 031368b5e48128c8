package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class HeadersTest {

    private static final String HASHED = "/vendor/graphiql/assets/";

    private final Wire wire;

    HeadersTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /playground",
                "GET /app.css",
                "GET /nothing",
                "GET /error",
                "GET /graphql",
                "POST /",
                "PUT /graphql",
                "TRACE /",
                "GET /actuator/health/liveness",
                "GET /broken|address",
                "GET /../../etc/passwd"
            })
    void everyAnswerCarriesThem(String request) {
        var answer = wire.send(request + " HTTP/1.1", "", "Host: localhost");

        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .containsEntry("X-Frame-Options", "DENY")
                .doesNotContainKeys("Server", "X-Powered-By", "Access-Control-Allow-Origin");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/review",
                "/identity",
                "/nothing",
                "/graphql",
                "/playground/questions",
                "/playground/start.js"
            })
    void noScriptOrStyleMayBeMadeFromText(String path) {
        assertThat(wire.get(path).header("Content-Security-Policy"))
                .contains("style-src 'self';", "require-trusted-types-for 'script'; trusted-types 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/playground", "/playground/"})
    void onlyThePlaygroundMayStyleItself(String path) {
        assertThat(wire.get(path).header("Content-Security-Policy"))
                .contains("style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "script-src 'self';")
                .doesNotContain("trusted-types", "unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/review",
                "/identity",
                "/playground",
                "/graphql",
                "/nothing",
                HASHED + "nothing.js",
                "/actuator/health"
            })
    void noBrowserKeepsPagesAnswersOrErrors(String path) {
        assertThat(wire.get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void browsersKeepFilesWhoseNamesChangeWithThem() {
        var script = wire.get("/playground").body().replaceAll("(?s).*src=\"(" + HASHED + "[^\"]+)\".*", "$1");

        assertThat(wire.get(script).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(wire.get("/app.css").header("Cache-Control")).isEqualTo("no-cache");
    }
}
