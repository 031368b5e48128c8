package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casegraph.graph.Imports;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A page of OpenRefine at another address, where the setting names it, and all others still shut out. */
@WebTest
@TestPropertySource(properties = "casegraph.reconcile.origin=http://127.0.0.1:3333")
class ReconcileOriginTest {

    private static final String OPENREFINE = "Origin: http://127.0.0.1:3333";
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String[] FRAME = {
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"
    };

    private final Wire wire;

    ReconcileOriginTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @BeforeEach
    void takeIn(@Autowired Imports imports) {
        imports.write(Coding.letter("a", ""));
    }

    @Test
    void itsPageAsksTheServiceAndReadsTheAnswer() {
        for (var path : new String[] {
            "/reconcile",
            "/reconcile/suggest/entity?prefix=ana",
            "/reconcile/suggest/property",
            "/reconcile/extend/propose"
        }) {
            var answer = wire.get(path, OPENREFINE, "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors");
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header(ALLOWED)).isEqualTo("http://127.0.0.1:3333");
            assertThat(answer.header("Vary")).contains("Origin");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        }
        assertThat(wire.get("/reconcile").header(ALLOWED)).isEmpty();
    }

    @Test
    void previewsAreShownInItsFramesAlone() {
        var preview = "/reconcile/preview?id=" + Coding.person("ana");
        var answer = wire.get(preview, FRAME);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors http://127.0.0.1:3333")
                .doesNotContain("frame-ancestors 'none'");
        assertThat(wire.get(preview).header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(wire.get("/reconcile", FRAME).status()).isEqualTo(403);
        assertThat(wire.get("/", FRAME).status()).isEqualTo(403);
    }

    @Test
    void nothingElseIsOpenedForIt() {
        for (var path : new String[] {"/", "/export/csv", "/graphql?query=%7Bme%7Bid%7D%7D", "/reconciled"}) {
            var answer = wire.get(path, OPENREFINE);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.header(ALLOWED)).isEmpty();
        }
        assertThat(wire.post("{\"query\":\"{ me { id } }\"}", OPENREFINE, "Content-Type: application/json")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void othersStayOutside() {
        for (var origin : new String[] {
            "http://127.0.0.1:3334",
            "https://127.0.0.1:3333",
            "http://evil.example",
            "null",
            "http://127.0.0.1:3333.evil.example"
        }) {
            var answer = wire.get("/reconcile", "Origin: " + origin);
            assertThat(answer.status()).as(origin).isEqualTo(403);
            assertThat(answer.header(ALLOWED)).isEmpty();
        }
        var rebound = wire.send("GET /reconcile HTTP/1.1", "", "Host: evil.example", OPENREFINE);
        assertThat(rebound.status()).isEqualTo(403);
        assertThat(wire.send("OPTIONS /reconcile HTTP/1.1", "", "Host: localhost", OPENREFINE)
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "null", "http://127.0.0.1:3333/", "127.0.0.1:3333", "http://a b", "http://x; script-src *"})
    void aSettingThatIsNoOriginIsRefused(String setting) {
        assertThatThrownBy(() -> new ReconcileOrigin(setting)).hasMessageContaining("is one origin");
    }
}
