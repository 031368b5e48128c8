package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.casegraph.access.Role;
import org.casegraph.access.Tokens;
import org.casegraph.graph.Compartments;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that somebody sends into a compartment, over the web. */
@AccountsOn
class UploadIntoCompartmentTest {

    private static final String ADD =
            """
            {"query": "mutation ($file: Upload!) { addDocument(file: $file, document: {title: \\"%s\\", clearance: TEAM, compartment: \\"%s\\"}) { id compartment } }", "variables": {"file": null}}""";
    private static final String ALL = "{\"query\":\"{ documents { totalCount nodes { title } } }\"}";

    private final int port;
    private final Wire wire;
    private final Members members;
    private final HttpClient client = HttpClient.newHttpClient();

    UploadIntoCompartmentTest(@LocalServerPort int port, Members members) {
        this.port = port;
        this.wire = new Wire(port);
        this.members = members;
    }

    @BeforeAll
    static void separate(@Autowired Compartments compartments) {
        List.of("north", "south").forEach(compartments::add);
        for (var clearance : List.of(Clearance.TEAM, Clearance.SEALED)) {
            compartments.tellApart(clearance, List.of("north"));
            compartments.tellApart(clearance, List.of("south"));
        }
    }

    @AfterAll
    static void forget(TestStore store) {
        Members.forget(store);
        store.empty();
    }

    @Test
    void whoIsLetInPutsItThereAndNobodyElseReadsIt() throws Exception {
        var nora = token("nora", Clearance.TEAM, List.of("north"));

        var answer = send("Letter from Ærø", "north", "letter.txt", nora);

        assertThat(answer).contains("\"compartment\":\"north\"");
        var id = answer.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(ask(ALL, nora)).contains("Letter from Ærø");
        assertThat(ask(ALL, token("nils", Clearance.TEAM, List.of("north")))).contains("Letter from Ærø");
        for (var other : List.of(
                token("sara", Clearance.SEALED, List.of("south")), token("olga", Clearance.SEALED, List.of()))) {
            assertThat(ask(ALL, other)).doesNotContain("Letter from").contains("\"totalCount\":0");
            assertThat(ask("{\"query\":\"{ document(id: \\\"%s\\\") { title } }\"}".formatted(id), other))
                    .contains("\"document\":null");
        }
    }

    @Test
    void whoIsNotLetInPutsNothingThereAndDoesNotLearnThatItIsThere() throws Exception {
        var sten = token("sten", Clearance.SEALED, List.of("south"));

        var refused = send("Letter", "north", "other.txt", sten);

        assertThat(refused)
                .contains("There is no compartment of this name into which you are let")
                .isEqualTo(send("Letter", "nowhere", "other.txt", sten));
        assertThat(ask(ALL, sten)).contains("\"totalCount\":0");
    }

    private String token(String name, Clearance clearance, List<String> compartments) {
        members.accounts().add(name, Role.CODER, clearance, compartments);
        return Members.header(members.tokens().issue(new Tokens.Wanted(name, "a test", null, null, null)));
    }

    private String ask(String question, String token) {
        return wire.postTo("/graphql", question, token).body();
    }

    private String send(String title, String compartment, String name, String token) throws Exception {
        var body = part("name=\"operations\"", ADD.formatted(title, compartment))
                + part("name=\"map\"", "{\"0\": [\"variables.file\"]}")
                + part("name=\"0\"; filename=\"" + name + "\"", "A letter: " + name)
                + "--cut--\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Accept", "application/json")
                .header("GraphQL-Require-Preflight", "1")
                .header("Authorization", token.substring("Authorization: ".length()))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String part(String head, String content) {
        return "--cut\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }
}
