package org.casegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.StartException;
import org.casegraph.graph.watch.WatchStore;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.source.Coding;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is posted until it has arrived, by a server that fails, dawdles and then takes it. */
@StoreTest
class WebhookTest {

    private static final String SECRET = "a secret of both sides";
    private static final int DAWDLE = -1;

    private static final String CARE =
            """
            acts: [{id: care-%s, kind: DENIAL_OF_MEDICAL_CARE}]
            statements:
              - {at: 100-120, summary: No care., act: care-%1$s, clearance: %s, roles: {SUFFERED_BY: %1$s, TO_PRESS: %1$s}}
            """;

    private record Got(String delivery, String timestamp, String signature, String body) {}

    private final TestStore store;
    private final Imports imports;
    private final Evaluation evaluation;
    private final List<Got> got = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final CountDownLatch dawdling = new CountDownLatch(1);
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private HttpServer server;

    WebhookTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        var patterns = new Patterns(store.files());
        this.evaluation = new Evaluation(
                patterns,
                new Findings(patterns, store.files(), store.reads()),
                WatchStore.ledger(store),
                WatchStore.surroundings(store),
                Coding.NOON);
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", this::take);
        server.start();
    }

    @AfterEach
    void close() {
        dawdling.countDown();
        server.stop(0);
    }

    @Test
    void postsIdsAndKindsWithASignatureThatCanBeChecked() throws Exception {
        var webhook = webhook("PUBLIC");
        found("ana", "PUBLIC");
        found("bruno", "SEALED");

        webhook.post();
        webhook.post();

        assertThat(got).hasSize(1);
        var post = got.getFirst();
        assertThat(post.body())
                .matches("\\{\"delivery\":\"" + post.delivery() + "\",\"changes\":\\[\\{\"id\":\"change-[-0-9a-f]+\","
                        + "\"at\":\"2026-01-01T12:00:00Z\",\"kind\":\"NEW\",\"pattern\":\"care_denied_as_pressure\","
                        + "\"finding\":\"finding-[0-9a-f]{16}\"}]}")
                .doesNotContain("Ana");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signed = mac.doFinal((post.timestamp() + "." + post.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(post.signature()).isEqualTo("v1=" + HexFormat.of().formatHex(signed));
    }

    @Test
    void triesAgainLaterAndLaterWithTheSameUntilItArrives() {
        answers.addAll(List.of(500, 302, DAWDLE, 200));
        webhook("PUBLIC");
        found("ana", "PUBLIC");

        webhook("PUBLIC").post();
        now = now.plusSeconds(3);
        webhook("PUBLIC").post();
        assertThat(got).hasSize(1);
        found("bruno", "PUBLIC");
        for (var pause : List.of(10, 20, 40)) {
            now = now.plusSeconds(pause);
            webhook("PUBLIC").post();
        }

        assertThat(got).hasSize(5);
        assertThat(got.subList(0, 4))
                .extracting(Got::delivery)
                .containsOnly(got.getFirst().delivery());
        assertThat(got.subList(0, 4))
                .extracting(Got::body)
                .containsOnly(got.getFirst().body());
        assertThat(got.get(4).delivery()).isNotEqualTo(got.getFirst().delivery());
    }

    @Test
    void givesUpAfterADayAndGoesOnWithWhatComesNext() {
        webhook("PUBLIC");
        found("ana", "PUBLIC");
        answers.addAll(List.of(500, 500, 200));
        webhook("PUBLIC").post();
        now = now.plus(Webhook.GIVING_UP);
        webhook("PUBLIC").post();
        found("bruno", "PUBLIC");

        webhook("PUBLIC").post();

        assertThat(got).hasSize(3);
        assertThat(got.get(1).delivery()).isEqualTo(got.get(0).delivery());
        assertThat(got.get(2).delivery()).isNotEqualTo(got.get(0).delivery());
    }

    @Test
    void postsNothingOfWhatWasFoundBeforeItWasSet() {
        found("ana", "PUBLIC");

        webhook("PUBLIC").post();

        assertThat(got).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org/hook | a secret of both sides | PUBLIC | unencrypted",
                "https://example.org/hook | short | PUBLIC | CASEGRAPH_WEBHOOK_SECRET is missing or short",
                "https://example.org/hook | '' | PUBLIC | CASEGRAPH_WEBHOOK_SECRET is missing or short",
                "https://me:word@example.org/hook | a secret of both sides | PUBLIC | no address",
                "example.org | a secret of both sides | PUBLIC | no address",
                "ftp://localhost/hook | a secret of both sides | PUBLIC | unencrypted",
                "https://example.org/hook | a secret of both sides | HIDDEN | no clearance"
            })
    void refusesSettingsThatCannotBeMeant(String url, String secret, String clearance, String why) {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> WebhookSettings.of(url, secret, clearance))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org:8443/hook?of=casegraph", "http://127.0.0.1:9000/", "http://[::1]/x"})
    void takesAddressesThatAreSafe(String url) {
        assertThat(WebhookSettings.of(url, SECRET, "team")).isPresent();
        assertThat(WebhookSettings.of(" ", "", "")).isEmpty();
    }

    private void found(String who, String clearance) {
        imports.write(Coding.letter("letter-" + who, CARE.formatted(who, clearance)));
        evaluation.catchUp();
    }

    /** As if the process had been started anew. */
    private Webhook webhook(String clearance) {
        var url = "http://localhost:" + server.getAddress().getPort() + "/hook";
        return new Webhook(
                WebhookSettings.of(url, SECRET, clearance).orElseThrow(),
                WatchStore.outbox(store),
                () -> now,
                new Random(1),
                Duration.ofSeconds(2));
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        got.add(new Got(
                headers.getFirst("Casegraph-Delivery"),
                headers.getFirst("Casegraph-Timestamp"),
                headers.getFirst("Casegraph-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        int answer = answers.isEmpty() ? 200 : answers.removeFirst();
        if (answer == DAWDLE) {
            await();
        }
        exchange.sendResponseHeaders(answer == DAWDLE ? 200 : answer, -1);
        exchange.close();
    }

    private void await() {
        try {
            dawdling.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
