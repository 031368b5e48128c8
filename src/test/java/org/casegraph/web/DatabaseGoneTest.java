package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.casegraph.Casegraph;
import org.casegraph.graph.Cable;
import org.casegraph.graph.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.BookmarkManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a database that goes away and comes back. */
@SpringBootTest(
        classes = Casegraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "casegraph.query.timeout=1s")
@DirtiesContext
class DatabaseGoneTest {

    private static final Cable CABLE = new Cable(TestStore.shared().address());
    private static final String PEOPLE = "{ people { totalCount } }";
    private static final String SAVE =
            "mutation { saveView(view: {name: \\\"away\\\", address: \\\"/graph?of=x\\\"}) { id } }";

    private final Wire wire;
    private final BookmarkManager bookmarks;

    DatabaseGoneTest(@LocalServerPort int port, @Autowired BookmarkManager bookmarks) {
        this.wire = new Wire(port);
        this.bookmarks = bookmarks;
    }

    /** How a database can be away. */
    enum Away {
        GONE,
        SILENT;

        void happens() {
            if (this == GONE) {
                CABLE.unplug();
            } else {
                CABLE.swallow();
            }
        }
    }

    @DynamicPropertySource
    static void behindTheCable(DynamicPropertyRegistry settings) {
        settings.add("casegraph.neo4j.uri", () -> CABLE.address().uri());
        settings.add("casegraph.neo4j.user", () -> CABLE.address().user());
        settings.add("casegraph.neo4j.password", () -> CABLE.address().password());
    }

    @BeforeEach
    void mended() {
        CABLE.mend();
        awaitReadiness(200);
    }

    @AfterAll
    static void close() throws Exception {
        CABLE.close();
        TestStore.shared().run("MATCH (view:SavedView) DELETE view");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidClearlyAndHealsByItself(Away away) {
        assertThat(wire.ask(PEOPLE).status()).isEqualTo(200);

        away.happens();

        var answer = wire.ask(PEOPLE);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body())
                .contains("\"code\":\"UNAVAILABLE\"", "The database is not available; try again later.")
                .doesNotContain("Exception", "bolt", "neo4j", "127.0.0.1");
        awaitReadiness(503);
        assertThat(wire.get("/actuator/health/readiness").body())
                .contains("OUT_OF_SERVICE")
                .doesNotContain("store");
        assertThat(wire.get("/actuator/health/liveness").status()).isEqualTo(200);

        CABLE.mend();

        awaitReadiness(200);
        assertThat(wire.ask(PEOPLE).status()).isEqualTo(200);
    }

    @Test
    void pagesThatNeedItSaySo() {
        CABLE.unplug();

        var answer = wire.postTo("/login", "{\"name\":\"anna\",\"password\":\"wrong\"}");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).contains("The database cannot be used at the moment.");
        assertThat(wire.get("/", "Accept: text/html").status()).isEqualTo(200);
    }

    @Test
    void whatIsKeptWithoutADoorFailsInTheSameWords() {
        CABLE.unplug();

        var answer = wire.ask(SAVE);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"");
    }

    @Test
    void readsFollowWhatAnyPartOfItWrote() {
        var before = bookmarks.getBookmarks();

        wire.ask(SAVE);

        assertThat(bookmarks.getBookmarks()).isNotEmpty().isNotEqualTo(before);
    }

    private void awaitReadiness(int status) {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (wire.get("/actuator/health/readiness").status() != status && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
        assertThat(wire.get("/actuator/health/readiness").status()).isEqualTo(status);
    }
}
