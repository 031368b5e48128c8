package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.text.extract.Papers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Sends files as browsers and programs send them, and as neither should. */
@WebTest
@TestPropertySource(properties = "casegraph.documents.largest=200KB")
class UploadTest {

    private static final String ADD =
            """
            {"query": "mutation ($file: Upload!) { addDocument(file: $file, document: {title: \\"Appeal\\"}, collected: {by: \\"Iris\\"}) { id title format clearance text { text } custody { event by } } }", "variables": {"file": null}}""";
    private static final String MAP = "{\"0\": [\"variables.file\"]}";
    private static final String PREFLIGHT = "GraphQL-Require-Preflight";

    private final int port;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    UploadTest(@LocalServerPort int port, @Value("${casegraph.data:data}") Path data) {
        this.port = port;
        this.data = data;
    }

    @Test
    void takesAFileThatComesBesideAQuestion() throws Exception {
        var answer = send(ADD, MAP, "appeal.pdf", Papers.pdf("Ana Ruiz was held."));

        assertThat(answer.body())
                .contains("\"title\":\"Appeal\"", "\"format\":\"PDF\"", "\"clearance\":\"TEAM\"", "Ana Ruiz was held.")
                .contains("{\"event\":\"COLLECTED\",\"by\":\"Iris\"},{\"event\":\"TAKEN_IN\",\"by\":\"local\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        await().until(() -> arriving() == 0);
    }

    @Test
    void aFileThatIsHereAlreadyStaysAsItIs() throws Exception {
        var first = send(ADD, MAP, "one.txt", Papers.utf8("The very same."));
        var second = send(ADD.replace("Appeal", "Other"), MAP, "two.txt", Papers.utf8("The very same."));

        assertThat(second.body()).contains("\"title\":\"Appeal\"").contains(id(first.body()));
    }

    @Test
    void saysInASentenceWhyAFileIsNotTaken() throws Exception {
        assertThat(send(ADD, MAP, "empty.pdf", new byte[0]).body())
                .contains("The file is not taken: the file is empty.");
        assertThat(send(ADD, MAP, "case.yaml", Papers.utf8("casegraph: 1")).body())
                .contains("A case file is no document; import it with the command line.");
    }

    @Test
    void namesOfFilesAreNoPaths() throws Exception {
        var answer = send(
                ADD.replace("title: \\\"Appeal\\\"", ""), MAP, "../../../etc/cron.d/x.txt", Papers.utf8("Climbing."));

        assertThat(answer.body()).contains("\"title\":\"x\"");
        assertThat(data.resolve("../../../etc/cron.d/x.txt")).doesNotExist();
    }

    @Test
    void aFormOfAnotherSiteCannotSendFiles() throws Exception {
        var request = request(ADD, MAP, "a.txt", Papers.utf8("Forged.")).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(415);

        var foreign = request(ADD, MAP, "a.txt", Papers.utf8("Forged."))
                .header(PREFLIGHT, "1")
                .header("Origin", "https://evil.example")
                .build();
        assertThat(client.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws Exception {
        var answer = send(ADD, MAP, "large.txt", Papers.utf8("long ".repeat(60_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than is taken here");
        await().until(() -> arriving() == 0);
    }

    @Test
    void partsThatDoNotFitAreToldInASentence() throws Exception {
        assertThat(send("[]", MAP, "a.txt", Papers.utf8("x")).body()).contains("The part 'operations' is not the JSON");
        assertThat(send(ADD, "{}", "a.txt", Papers.utf8("x")).body()).contains("says where 1 to 10 files go");
        assertThat(send(ADD, "{\"1\": [\"variables.file\"]}", "a.txt", Papers.utf8("x"))
                        .body())
                .contains("A part is missing");
        assertThat(send(ADD, "{\"0\": [\"query\"]}", "a.txt", Papers.utf8("x")).body())
                .contains("A file goes to a variable that is null");
        assertThat(send(ADD, "{\"0\": [\"variables.__proto__.x\"]}", "a.txt", Papers.utf8("x"))
                        .statusCode())
                .isEqualTo(400);
        var cut = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header(PREFLIGHT, "1")
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{"))
                .build();
        assertThat(client.send(cut, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    @Test
    void theSameChecksHoldForQuestionsThatComeWithFiles() throws Exception {
        var answer = send(ADD.replace("$file: Upload!", "$file: Upload!, $x: Nothing"), MAP, "a.txt", Papers.utf8("x"));

        assertThat(answer.body()).contains("\"errors\"").doesNotContain("Exception");
    }

    @Test
    void aFileIsNotWrittenInWords() throws Exception {
        var question = "{\"query\":\"mutation { addDocument(file: \\\"a.txt\\\") { id } }\"}";

        var answer = new Wire(port).post(question, "Content-Type: application/json");

        assertThat(answer.body()).contains("Expected a file sent beside the question");
    }

    private static final String IMPORT =
            """
            {"query": "mutation ($file: Upload!, $mapping: Upload) { importFile(file: $file, mapping: $mapping, said: {publisher: \\"Harbour Archive\\"}) { file format recorded known withdrawn documents fields { field taken noPlace refused remarks { row sentence } } } }", "variables": {"file": null, "mapping": null}}""";

    @Test
    void filesOfOtherToolsAreTakenWithAReportOfEachField() throws Exception {
        var people = Papers.utf8(
                """
                {"id":"p1","schema":"Person","properties":{"name":["Selam Tesfaye"],"birthDate":["13/13/1990"]}}
                {"id":"v1","schema":"Vessel","properties":{"name":["Albatros"]}}
                """);
        var first = send(IMPORT, MAP, "C:\\\\lists\\\\people.ftm.json", people);

        assertThat(first.body())
                .doesNotContain("errors")
                .contains("\"file\":\"people.ftm.json\"", "\"format\":\"FollowTheMoney entities\"", "\"recorded\":3")
                .contains("\"field\":\"Person.birthDate\",\"taken\":0,\"noPlace\":0,\"refused\":1")
                .contains("\"row\":1,\"sentence\":\"'13/13/1990'")
                .contains("Vessel.(kept as it came)");
        assertThat(send(IMPORT, MAP, "people.ftm.json", people).body()).contains("\"recorded\":0,\"known\":3");
        await().until(() -> arriving() == 0);
    }

    @Test
    void aTableComesWithItsMapping() throws Exception {
        var mapping = Papers.utf8("entities: [{as: one, kind: PERSON, id: id, names: [name]}]");
        var table = Papers.utf8("id,name,shoe\n1,Ġanni Borg,44\n");
        var both = send(request(
                IMPORT, "{\"0\": [\"variables.file\"], \"1\": [\"variables.mapping\"]}", "people.csv", table, mapping));

        assertThat(both.body())
                .contains("\"format\":\"table\",\"recorded\":2")
                .contains("\"field\":\"shoe\",\"taken\":0,\"noPlace\":1");
        assertThat(send(IMPORT, MAP, "people.csv", table).body())
                .contains("is of no format of another tool that is known here, or it is a table without a mapping");
        var climbing = Papers.utf8(
                "tables: [{file: ../../../../etc/passwd, entities: [{as: one, kind: PERSON, names: [root]}]}]");
        assertThat(send(IMPORT, MAP, "x.mapping.yaml", climbing).body())
                .contains("Nothing of the file is taken: there is no table ../../../../etc/passwd beside the mapping.");
        await().until(() -> arriving() == 0);
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhole() throws Exception {
        var broken = Papers.utf8("{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ana\"]}}\n{\"id\":");
        var answer = send(IMPORT, MAP, "broken.ftm.json", broken);

        assertThat(answer.body())
                .contains("Nothing of the file is taken: line 2: it cannot be read as JSON")
                .doesNotContain("arriving");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header(PREFLIGHT, "1").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String operations, String map, String name, byte[] file) throws Exception {
        return client.send(
                request(operations, map, name, file).header(PREFLIGHT, "1").build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String operations, String map, String name, byte[] file, byte[]... more)
            throws IOException {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"operations\"", operations.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"map\"", map.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"0\"; filename=\"" + name + "\"", file);
        for (int i = 0; i < more.length; i++) {
            part(body, "name=\"%d\"; filename=\"further\"".formatted(i + 1), more[i]);
        }
        body.write("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write(("--cut\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private long arriving() throws IOException {
        try (var files = Files.list(data.resolve("arriving"))) {
            return files.count();
        }
    }

    private static String id(String body) {
        return body.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }
}
