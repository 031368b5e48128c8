package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.casegraph.source.list.ListOptions;
import org.casegraph.xref.CrossReference.State;
import org.casegraph.xref.CrossReferences;
import org.casegraph.xref.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list sent beside a question, and what was found with it as a file. */
@WebTest
class CrossReferenceFilesTest {

    private static final Viewer LOCAL = new Viewer("local", Clearance.SEALED);
    private static final String START =
            "{\"query\": \"mutation ($list: Upload!) { crossReference(list: $list, options: {nameColumns: [\\\"who\\\"]})"
                    + " { id title state } }\", \"variables\": {\"list\": null}}";

    private final int port;
    private final CrossReferences references;
    private final Imports imports;
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    CrossReferenceFilesTest(@LocalServerPort int port, CrossReferences references, Imports imports) {
        this.port = port;
        this.references = references;
        this.imports = imports;
    }

    @BeforeEach
    void someAreKnown() {
        references.of(LOCAL).forEach(one -> references.forget(one.id(), LOCAL));
        imports.write(Coding.letter("a", ""));
    }

    @Test
    void handsOutTheMatchesOfAListThatWasSent() throws Exception {
        var answer = send("who,note\nRuiz Ana,=1+1\nNobody Here,\n");
        assertThat(answer.body()).contains("\"title\":\"members.csv\"");
        await().until(() -> references.of(LOCAL).getFirst().state() == State.DONE);
        var id = references.of(LOCAL).getFirst().id();

        var csv = get("/crossreferences/" + id + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"matches.csv\"");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body()).startsWith("row,listId,").contains("Ana Ruiz", "LIKELY", "note==1+1");

        var lines = get("/crossreferences/" + id + ".jsonl");
        assertThat(lines.body().lines()).hasSize(1);
        assertThat(lines.body()).contains("\"matched\":\"Ana Ruiz\"", "\"fields\":{\"note\":\"=1+1\"}");
    }

    @Test
    void writesFormulasAsWords() throws Exception {
        var id = done("name,id\n=Ana Ruiz,@x\n");

        assertThat(get("/crossreferences/" + id + ".csv").body()).contains(",'@x,", ",'=Ana Ruiz,");
    }

    @Test
    void hasNothingAtOtherAddresses() throws Exception {
        var other = "/crossreferences/00000000-0000-0000-0000-000000000000.csv";
        var id = done("name\nAna Ruiz\n");

        assertThat(get(other).statusCode()).isEqualTo(404);
        assertThat(get("/crossreferences/" + id + ".xlsx").statusCode()).isEqualTo(404);
        assertThat(get("/crossreferences/..%2f..%2fserver.json").statusCode()).isBetween(400, 404);
        var foreign = request("/crossreferences/" + id + ".csv").header("Origin", "https://evil.example");
        assertThat(client.send(foreign.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    private String done(String list) {
        var started = references.start(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                "list.csv",
                ListOptions.NONE,
                new Question(0.75, 10, LOCAL));
        await().until(() -> references.of(LOCAL).getFirst().state() == State.DONE);
        return started.id();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .GET();
    }

    private HttpResponse<String> send(String list) throws Exception {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"operations\"", START);
        part(body, "name=\"map\"", "{\"0\": [\"variables.list\"]}");
        part(body, "name=\"0\"; filename=\"members.csv\"", list);
        body.write("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("GraphQL-Require-Preflight", "1")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, String content) throws IOException {
        var part = "--cut\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
        body.write(part.getBytes(StandardCharsets.UTF_8));
    }
}
