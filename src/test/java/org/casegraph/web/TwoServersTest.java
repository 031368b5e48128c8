package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.casegraph.graph.TestStore;
import org.casegraph.web.Wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers run side by side on one database and one data directory, as behind a balancer. */
@StoreTest(emptied = Emptied.BEFORE_ALL)
class TwoServersTest {

    private static final String BOOKMARK = "Casegraph-Bookmark";
    private static final String VIEWS = "{ savedViews { name } }";
    private static final int ROUNDS = 20;

    @TempDir
    private static Path folder;

    private static List<ServerProcess> servers = List.of();

    private final TestStore store;

    TwoServersTest(TestStore store) {
        this.store = store;
    }

    @BeforeAll
    static void start(TestStore store) throws IOException {
        servers = ServerProcess.start(2, store.address(), folder.resolve("data"));
    }

    @AfterAll
    static void end() {
        servers.forEach(ServerProcess::close);
    }

    @Test
    void readFromTheOneWhatWasWrittenToTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            var saved = save("view " + round, servers.get(round % 2));
            var other = servers.get((round + 1) % 2);

            var read = ask(VIEWS, other, BOOKMARK + ": " + saved.header(BOOKMARK));

            assertThat(read.body()).contains("view " + round + "\"");
        }
    }

    @Test
    void handOutABookmarkOfAChangeAndOfNothingElse() {
        assertThat(save("bookmarked", servers.getFirst()).header(BOOKMARK)).isNotEmpty();
        assertThat(ask("{ people { totalCount } }", servers.getFirst()).header(BOOKMARK))
                .isEmpty();
    }

    @Test
    void refuseABookmarkThatNoneOfThemHasHandedOut() {
        var refused = ask(VIEWS, servers.getFirst(), BOOKMARK + ": bm90IG91cnMsIG5vdCBvdXJzLCBub3Qgb3Vycw");

        assertThat(refused.body())
                .contains("holds no bookmark of this database; ask again without it.", "\"BAD_REQUEST\"")
                .doesNotContain("savedViews");
    }

    @Test
    void goOnWhenOneOfThemIsKilledAtWork() throws Exception {
        var killed =
                ServerProcess.start(1, store.address(), folder.resolve("data")).getFirst();
        var rest = servers.getLast();
        var isOver = new AtomicBoolean();
        var answered = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var doomed = IntStream.range(0, 4)
                    .mapToObj(number -> threads.submit(() -> writeOn("doomed " + number, killed, isOver)))
                    .toList();
            var saved = threads.submit(() -> work(rest, isOver, answered));
            awaitMore(answered);
            killed.kill();
            awaitMore(answered);
            isOver.set(true);

            assertThat(saved.get()).allMatch(answer -> answer.status() == 200).allMatch(answer -> !answer.body()
                    .contains("errors"));
            assertThat(doomed).extracting(Future::get).contains(true);
        }
        assertThat(ask("{ people { totalCount } }", rest).status()).isEqualTo(200);
    }

    /** Asks and saves, and gives what came of it. */
    private static List<Answer> work(ServerProcess server, AtomicBoolean isOver, AtomicInteger answered) {
        var answers = new ArrayList<Answer>();
        while (!isOver.get()) {
            answers.add(save("kept " + answers.size() % 50 + " " + answers.size(), server));
            answers.add(ask("{ people(first: 5) { nodes { name } } }", server));
            answers.add(remove(answers.get(answers.size() - 2), server));
            answered.incrementAndGet();
        }
        return answers;
    }

    /** Writes until the server is no more; says whether it noticed. */
    private static boolean writeOn(String name, ServerProcess server, AtomicBoolean isOver) {
        try {
            while (!isOver.get()) {
                remove(save(name, server), server);
            }
            return false;
        } catch (UncheckedIOException | ArrayIndexOutOfBoundsException e) {
            return true;
        }
    }

    private static void awaitMore(AtomicInteger answered) {
        int enough = answered.get() + 10;
        while (answered.get() < enough) {
            Thread.onSpinWait();
        }
    }

    private static Answer save(String name, ServerProcess server) {
        return ask(
                "mutation { saveView(view: {name: \\\"%s\\\", address: \\\"/graph?of=x\\\"}) { id } }".formatted(name),
                server);
    }

    private static Answer remove(Answer saved, ServerProcess server) {
        var id = saved.body().replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        return ask("mutation { removeView(id: \\\"%s\\\") { id } }".formatted(id), server);
    }

    private static Answer ask(String query, ServerProcess server, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Type: application/json";
        return server.wire().post("{\"query\":\"" + query + "\"}", all);
    }
}
