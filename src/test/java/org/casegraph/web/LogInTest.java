package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.access.Accounts.Opened;
import org.casegraph.access.Role;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How people log in and out with a browser. */
@AccountsOn
class LogInTest {

    private static final String CHOSEN = "four words for nobody";
    private static final String HTML = "Accept: text/html";
    private static final String ME = "{\"query\":\"{ me { name } }\"}";

    private final int port;
    private final Wire wire;
    private final Members members;

    LogInTest(@LocalServerPort int port, Members members) {
        this.port = port;
        this.wire = new Wire(port);
        this.members = members;
    }

    @AfterAll
    static void forget(TestStore store) {
        Members.forget(store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/identity", "/playground", "/index.html"})
    void pagesLeadToWhereOneLogsIn(String page) {
        var answer = wire.get(page + "?x=1", HTML);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/login?to=" + page.replace("/", "%2F") + "%3Fx%3D1");
    }

    @Test
    void theFirstPasswordIsChangedBeforeAnythingElse() {
        var opened = members.somebody(Role.REVIEWER, Clearance.TEAM);
        var name = opened.account().name();
        var first = loggedIn(opened);

        assertThat(wire.postTo("/graphql", ME, first).status()).isEqualTo(403);
        assertThat(wire.get("/", HTML, first).header("Location")).startsWith("/login?to=");

        var changed = wire.postTo("/login/password", passwords(opened.oneTimePassword(), CHOSEN), first);
        var second = cookie(changed);

        assertThat(changed.body()).contains("\"mustChange\":false");
        assertThat(wire.postTo("/graphql", ME, second).body()).contains("\"name\":\"" + name + "\"");
        assertThat(wire.get("/", HTML, second).status()).isEqualTo(200);
        assertThat(wire.postTo("/graphql", ME, first).status()).isEqualTo(401);
        assertThat(wire.get("/login/me", second).body()).contains("\"role\":\"REVIEWER\"");
    }

    @Test
    void whoeverLogsOutIsOut() {
        var session = changed(members.somebody(Role.READER, Clearance.PUBLIC));

        assertThat(wire.postTo("/logout", "{}", session).status()).isEqualTo(204);
        assertThat(wire.postTo("/graphql", ME, session).status()).isEqualTo(401);
        assertThat(wire.get("/login/me", session).status()).isEqualTo(204);
    }

    @Test
    void whoeverIsDisabledIsOut() {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        var session = changed(opened);

        members.accounts().disable(opened.account().name());

        assertThat(wire.postTo("/graphql", ME, session).status()).isEqualTo(401);
    }

    @Test
    void theCookieIsForOurPagesAlone() {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);

        var answer = logIn(opened.account().name(), opened.oneTimePassword());

        assertThat(answer.header("Set-Cookie")).contains("casegraph=", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTaken() {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        var other = loggedIn(members.somebody(Role.READER, Clearance.PUBLIC));

        var mine = cookie(logIn(opened.account().name(), opened.oneTimePassword(), other));
        var planted = cookie(logIn(opened.account().name(), opened.oneTimePassword(), "Cookie: casegraph=0123456789"));

        assertThat(mine).isNotEqualTo(other);
        assertThat(planted).doesNotContain("0123456789");
        assertThat(wire.get("/login/me", other).status()).isEqualTo(204);
    }

    @Test
    void whoGuessesHasToWait() {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        var name = opened.account().name();

        for (int i = 0; i < Attempts.MOST_OF_ONE_NAME; i++) {
            assertThat(logIn(name, "wrong").status()).isEqualTo(401);
        }
        var answer = logIn(name, opened.oneTimePassword());

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 301);
    }

    @Test
    void nobodyLearnsWhichNamesThereAre() {
        var name = members.somebody(Role.READER, Clearance.PUBLIC).account().name();

        assertThat(logIn(name, "wrong"))
                .usingRecursiveComparison()
                .ignoringFields("headers")
                .isEqualTo(logIn("nobody-at-all", "wrong"));
    }

    @Test
    void otherSitesCannotLogAnybodyIn() {
        var body = "{\"name\":\"x\",\"password\":\"y\"}";

        assertThat(wire.postTo("/login", body, "Origin: https://evil.example").status())
                .isEqualTo(403);
        assertThat(wire.postTo("/logout", "{}", "Sec-Fetch-Site: cross-site").status())
                .isEqualTo(403);
        assertThat(wire.send(
                                "POST /login HTTP/1.1",
                                "name=x&password=y",
                                "Host: localhost:" + port,
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Length: 17")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void whatIsNoLogInIsRefused() {
        for (var body : List.of("{}", "{\"name\":5}", "{\"name\":null,\"password\":null}", "{\"name\":{}}")) {
            assertThat(wire.postTo("/login", body).status()).as(body).isIn(400, 401);
        }
        assertThat(wire.postTo("/login/password", passwords("x", CHOSEN)).status())
                .isEqualTo(401);
    }

    @Test
    void thePageHasAllItNeeds() {
        var page = wire.get("/login?to=%2Freview", HTML);

        assertThat(page.status()).isEqualTo(200);
        for (var file : List.of("/app.css", "/fields.css", "/h.js", "/icon.svg", "/login/main.js", "/login/words.js")) {
            assertThat(wire.get(file).status()).as(file).isEqualTo(200);
        }
    }

    private String changed(Opened opened) {
        return cookie(wire.postTo("/login/password", passwords(opened.oneTimePassword(), CHOSEN), loggedIn(opened)));
    }

    private String loggedIn(Opened opened) {
        return cookie(logIn(opened.account().name(), opened.oneTimePassword()));
    }

    private Wire.Answer logIn(String name, String password, String... headers) {
        return wire.postTo("/login", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password), headers);
    }

    private static String passwords(String old, String fresh) {
        return "{\"password\":\"%s\",\"fresh\":\"%s\"}".formatted(old, fresh);
    }

    private static String cookie(Wire.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return "Cookie: " + answer.header("Set-Cookie").split(";")[0];
    }
}
