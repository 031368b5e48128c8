package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ErrorAnswersTest {

    private final Wire wire;

    ErrorAnswersTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @Test
    void programsGetJson() {
        var answer = wire.get("/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThat(answer.body().strip())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"There is nothing at this address. Begin at the first page.\"}]}");
    }

    @Test
    void graphqlClientsGetTheirOwnMediaType() {
        assertThat(wire.post("[]", "Content-Type: application/json", "Accept: application/graphql-response+json")
                        .header("Content-Type"))
                .isEqualTo("application/graphql-response+json;charset=utf-8");
    }

    @Test
    void peopleGetAPage() {
        var answer = wire.get("/nothing", "Accept: text/html,*/*;q=0.8");

        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.body()).contains("<h1>There is nothing at this address.</h1>", "href=\"/\"");
    }

    @Test
    void peopleWhoOpenTheApiAreShownThePlayground() {
        var answer = wire.get("/graphql", "Accept: text/html");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).contains("href=\"/playground\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%3Cscript%3Ealert(1)%3C/script%3E", "/a|<script>alert(1)", "/x?q=<b>alert(1)</b>"})
    void nothingOfTheRequestComesBack(String path) {
        assertThat(wire.get(path, "Accept: text/html").body()).isNotBlank().doesNotContain("alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/error", "/broken|address", "/%00", "/..%2f..%2fetc/passwd"})
    void theyAreNeitherTomcatsNorSprings(String path) {
        assertThat(wire.get(path, "Accept: text/html").body())
                .containsAnyOf("href=\"/app.css\"", "{\"errors\":[{\"message\":")
                .doesNotContain("Tomcat", "Whitelabel", "Apache", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/graphiql",
                "/.git/config",
                "/application.yaml",
                "/pages/playground.html",
                "/graphql/vocabulary.graphqls",
                "/cypher/read/names_of.cypher"
            })
    void sideDoorsAreShut(String path) {
        assertThat(wire.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void healthSaysOneWord(String path) {
        assertThat(wire.get(path).body()).contains("{\"status\":\"UP\"}");
    }
}
