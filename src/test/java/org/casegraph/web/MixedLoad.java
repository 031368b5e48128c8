package org.casegraph.web;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Intake.Taken;
import tools.jackson.databind.json.JsonMapper;

/** What a team does in a day: questions of all sorts, exports, documents that come in, and judgements. */
final class MixedLoad {

    private static final int FILES = 200;
    private static final int PEOPLE = 7;

    private static final Map<String, String> ASKED = new ConcurrentSkipListMap<>(Map.of(
            "people", "{ people(first: 20) { totalCount nodes { name names { value } suffered { kind } } } }",
            "search", "{ search(text: \"Person 1003\", first: 5) { nodes { entity { id name } } } }",
            "acts", "{ acts(first: 20) { nodes { kind roles { entity { name } } } } }",
            "statements", "{ statements(first: 20) { nodes { summary stance document { title } } } }",
            "findings", "{ findings(first: 5) { totalCount nodes { sentence } } }",
            "doubts", "{ contradictions(first: 5) { totalCount } candidates(first: 5) { totalCount } }",
            "changes", "{ changes(first: 5) { totalCount } }",
            "around", "{ neighbourhood(of: [\"ONE\"], hops: 2) { nodes { name } } }",
            "routes", "{ routes(from: \"ONE\", to: \"OTHER\") { sentence } }",
            "timeline", "{ timeline(of: [\"ONE\", \"OTHER\"]) { act { kind } } }"));
    private static final List<String> EXPORTS = List.of("/export/csv", "/export/gexf");

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI server;
    private final Intake intake;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, Queue<Long>> times = new ConcurrentSkipListMap<>();
    private final List<String> words = List.copyOf(ASKED.keySet());
    private List<String> people = List.of();

    MixedLoad(URI server, Intake intake) {
        this.server = server;
        this.intake = intake;
    }

    /** Something to ask about. */
    void begin() {
        for (int number = 0; number < PEOPLE; number++) {
            take(number);
        }
        var answer = post("{ people(first: 500) { nodes { id name } } }");
        people = JsonPath.read(answer, "$.data.people.nodes[?(@.name =~ /Person 10.*/)].id");
    }

    void ask(int number) {
        if (number % 50 == 49) {
            timed("export", () -> get(EXPORTS.get(number / 50 % EXPORTS.size())));
            return;
        }
        var word = words.get(number % words.size());
        var question = ASKED.get(word)
                .replace("ONE", people.get(number % people.size()))
                .replace("OTHER", people.get((number + 3) % people.size()));
        timed(word, () -> post(question));
    }

    void change(int number) {
        if (number % 5 == 4) {
            timed("judge", () -> judge(number));
        } else {
            timed("import", () -> take(number));
        }
    }

    Queue<String> wrong() {
        return wrong;
    }

    /** How many documents were taken in; those that came again count once. */
    int taken() {
        return taken.size();
    }

    int documents() {
        return JsonPath.read(post("{ documents(first: 1) { totalCount } }"), "$.data.documents.totalCount");
    }

    /** Milliseconds: the middle one, the 95th of a hundred, the longest. */
    String times() {
        return times.entrySet().stream()
                .map(entry -> entry.getKey() + " " + figures(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String figures(Queue<Long> all) {
        var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%d: %s".formatted(sorted.length, Arrays.toString(new long[] {
            sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]
        }));
    }

    private void judge(int number) {
        var made = post("mutation { judge(a: \"%s\", b: \"%s\", verdict: DIFFERENT, reason: \"Two letters.\") { id } }"
                .formatted(people.get(number % people.size()), people.get((number + 1) % people.size())));
        String id = JsonPath.read(made, "$.data.judge.id");
        post("mutation { withdraw(ruling: \"%s\", reason: \"Asked again.\") { id } }".formatted(id));
    }

    private void take(int number) {
        var file = "f" + number % FILES + ".yaml";
        var came = intake.take(file, caseFile(number % FILES).getBytes(StandardCharsets.UTF_8));
        if (came instanceof Taken.Coded) {
            taken.add(file);
        } else {
            wrong.add(came.toString());
        }
    }

    private void timed(String word, Runnable work) {
        long begin = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException e) {
            wrong.add(word + ": " + e);
        }
        times.computeIfAbsent(word, key -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begin) / 1_000_000);
    }

    private String post(String question) {
        var body = json.writeValueAsString(Map.of("query", question));
        return send(HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    private String send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
                wrong.add(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Documents share people, who are tied to one another, and come again after a while. */
    private static String caseFile(int number) {
        return """
                casegraph: 1
                collection: soak
                file: f%1$d
                coder: Tester
                documents: [{id: d%1$d, title: Letter %1$d, authors: [w%1$d]}]
                entities:
                  - {id: w%1$d, kind: PERSON, names: [{value: Person %1$d, at: {paragraph: 1}}]}
                  - {id: p%2$d, kind: PERSON, names: [{value: Person %2$d, at: {paragraph: 1}}]}
                  - {id: p%3$d, kind: PERSON, names: [{value: Person %3$d, at: {paragraph: 1}}]}
                  - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: {paragraph: 1}}]}
                acts: [{id: arrest%2$d, kind: ARREST}]
                statements:
                  - {at: {paragraph: 1}, summary: Taken., act: arrest%2$d, roles: {SUFFERED_BY: p%2$d, DONE_BY: police}}
                  - {at: {paragraph: 1}, summary: Kin., relation: RELATIVE_OF, from: w%1$d, to: p%2$d}
                  - {at: {paragraph: 1}, summary: Friends., relation: FRIEND_OF, from: p%2$d, to: p%3$d}
                """
                .formatted(number, 1_000 + number % PEOPLE, 1_000 + (number + 1) % PEOPLE);
    }
}
