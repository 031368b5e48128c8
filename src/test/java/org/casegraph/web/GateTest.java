package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.casegraph.access.Role;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** Who is let in where accounts are asked for, and what each may change. */
@AccountsOn
class GateTest {

    private static final String JSON = "Content-Type: application/json";

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Wire wire;
    private final Members members;
    private final GraphQLSchema schema;

    GateTest(@LocalServerPort int port, Members members, GraphQlSource source) {
        this.port = port;
        this.wire = new Wire(port);
        this.members = members;
        this.schema = source.schema();
    }

    @AfterAll
    static void forget(TestStore store) {
        Members.forget(store);
    }

    @Test
    void noRootFieldAnswersNobody() {
        var questions = Stream.concat(
                        queries().stream().map(Probes::of),
                        mutations().stream().map(field -> "mutation " + "{" + Probes.of(field) + "}"))
                .toList();

        assertThat(questions).hasSizeGreaterThan(40).allSatisfy(question -> {
            var answer = asked(question.startsWith("mutation") ? question : "{" + question + "}");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("data", "extensions").contains("Nobody is served here");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "{ __type(name: \"Person\") { fields { name } } }",
                "{ persom { id } }",
                "{",
                ""
            })
    void thereIsNoSchemaForNobody(String question) {
        assertThat(asked(question).status()).isEqualTo(401);
        assertThat(asked(question).body()).isEqualTo(asked("{ __typename }").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/explorer/start.graphql",
                "/explorer/main.js",
                "/playground/questions",
                "/words/en.js",
                "/dossiers/case-1.md",
                "/export/xlsx",
                "/reconcile",
                "/reconcile/preview?id=person-1",
                "/graphql/schema",
                "/crossreferences/00000000-0000-0000-0000-000000000000.csv",
                "/nothing",
                "/actuator",
                "/login/..%2fexplorer/main.js",
                "/login;x/../explorer/main.js"
            })
    void nothingElseIsHandedOutToNobody(String path) {
        var answer = wire.get(path);

        assertThat(answer.status()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer cgt_",
                "Bearer cgt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInJvbGUiOiJBRE1JTklTVFJBVE9SIn0.",
                "Basic YWRtaW46YWRtaW4=",
                "Bearer null",
                "Bearer \u00e9\u00e9",
                "Negotiate x"
            })
    void brokenCredentialsAreRefused(String value) {
        var answer = asked("{ __typename }", "Authorization: " + value);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.body()).doesNotContain("Query");
    }

    @Test
    void twoCredentialsAreNone() {
        var token = Members.header(members.token(Role.READER, Clearance.PUBLIC));

        assertThat(asked("{ __typename }", token).body()).contains("\"__typename\":\"Query\"");
        assertThat(asked("{ __typename }", token, token).status()).isEqualTo(401);
        assertThat(asked("{ __typename }", token, "Authorization: Bearer x").status())
                .isEqualTo(401);
        assertThat(asked("{ __typename }", "Authorization: Bearer " + "x".repeat(65_536))
                        .status())
                .isIn(400, 401, 431);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleChangesWhatIsItsOwnToChange(Role role) {
        var token = Members.header(members.token(role, Clearance.SEALED));

        assertThat(Probes.plain(mutations())).hasSizeGreaterThan(12).allSatisfy(field -> {
            var answer = asked("mutation {" + Probes.of(field) + "}", token).body();
            assertThat(answer.contains("\"FORBIDDEN\"")).as(answer).isEqualTo(!role.includes(needed(field)));
            assertThat(answer).doesNotContain("\"INTERNAL\"");
        });
    }

    @Test
    void aReaderBringsNothingIn() {
        var token = Members.header(members.token(Role.READER, Clearance.SEALED));
        var parts = "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n"
                + "{\"query\":\"mutation ($f: Upload!) { addDocument(file: $f) { id } }\",\"variables\":{\"f\":null}}"
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{\"0\":[\"variables.f\"]}"
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"0\"; filename=\"a.txt\"\r\n\r\nSome text.\r\n--x--\r\n";
        var form =
                new String[] {token, "Content-Type: multipart/form-data; boundary=x", "GraphQL-Require-Preflight: 1"};

        assertThat(wire.post(parts, form).body()).contains("\"FORBIDDEN\"");
        form[0] = "X-Nothing: 1";
        assertThat(wire.post(parts, form).status()).isEqualTo(401);
    }

    @Test
    void onlyAnAdministratorSignsForOthers() {
        var question = "mutation { withdraw(ruling: \"none\", reason: \"x\", by: \"Boris\") { id } }";
        var reviewer = asked(question, Members.header(members.token(Role.REVIEWER, Clearance.SEALED)));
        var administrator = asked(question, Members.header(members.token(Role.ADMINISTRATOR, Clearance.SEALED)));

        assertThat(reviewer.body()).contains("\"FORBIDDEN\"", "kept under your own name");
        assertThat(administrator.body()).contains("There is no ruling of this id");
    }

    @Test
    void tellsWhoOneIs() {
        var token = members.token(Role.CODER, Clearance.TEAM);

        assertThat(asked("{ me { name role clearance } }", Members.header(token))
                        .body())
                .contains("\"name\":\"%s\",\"role\":\"CODER\",\"clearance\":\"TEAM\""
                        .formatted(token.token().owner()));
    }

    @Test
    void whoeverIsDisabledOrRevokedIsOutAtOnce() {
        var one = members.token(Role.CODER, Clearance.TEAM);
        var other = members.token(Role.CODER, Clearance.TEAM);

        members.accounts().disable(one.token().owner());
        members.tokens().revoke(other.token().id());

        assertThat(asked("{ __typename }", Members.header(one)).status()).isEqualTo(401);
        assertThat(asked("{ __typename }", Members.header(other)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/login"})
    void healthAndTheDoorStayOpen(String path) {
        assertThat(wire.get(path).status()).isEqualTo(200);
    }

    @Test
    void aWebSocketIsForWhomItKnowsAndForAsLong() throws Exception {
        var token = members.token(Role.READER, Clearance.PUBLIC);
        var question = "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ me { name } }\"}}";
        var heard = new Ears();

        assertThat(opened(new Ears())).isCompletedExceptionally();
        var socket = opened(heard, "Authorization", "Bearer " + token.secret()).join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        assertThat(heard.next()).contains("connection_ack");
        socket.sendText(question.formatted("1"), true).join();
        assertThat(heard.next()).contains("\"name\":\"" + token.token().owner() + "\"");
        assertThat(heard.next()).contains("\"complete\"");

        members.tokens().revoke(token.token().id());
        socket.sendText(question.formatted("2"), true).join();

        assertThat(heard.next()).isEqualTo("closed");
        socket.abort();
    }

    private CompletableFuture<WebSocket> opened(Ears ears, String... headers) throws Exception {
        var builder = client.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        var opening = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), ears);
        opening.handle((_, _) -> true).get(20, TimeUnit.SECONDS);
        return opening;
    }

    /** Hears what a server says, and when it says no more. */
    private static final class Ears implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(10);

        String next() throws InterruptedException {
            return String.valueOf(messages.poll(20, TimeUnit.SECONDS));
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            messages.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, isLast);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            messages.add("closed");
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }
    }

    private Wire.Answer asked(String question, String... headers) {
        var body = "{\"query\":\"" + question.replace("\"", "\\\"") + "\"}";
        var all = Stream.concat(Stream.of(JSON), Stream.of(headers)).toArray(String[]::new);
        return wire.post(body, all);
    }

    private List<GraphQLFieldDefinition> queries() {
        return schema.getQueryType().getFieldDefinitions();
    }

    private List<GraphQLFieldDefinition> mutations() {
        return schema.getMutationType().getFieldDefinitions();
    }

    private static Role needed(GraphQLFieldDefinition field) {
        return Role.valueOf(
                field.getAppliedDirective("needs").getArgument("role").getValue());
    }
}
