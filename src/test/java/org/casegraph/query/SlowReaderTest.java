package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetchingEnvironmentImpl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.watch.ChangeKind;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.FindingLedger;
import org.casegraph.graph.watch.Standing;
import org.casegraph.graph.watch.Work;
import org.casegraph.model.Clearance;
import org.casegraph.query.refusal.CallerMistake;
import org.casegraph.watch.Change;
import org.casegraph.watch.Feed;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** Whoever listens and does not read costs no more than so much memory. */
@QueryTest
@StoreTest
class SlowReaderTest {

    private static final Viewer VIEWER = new Viewer("t", Clearance.PUBLIC);

    private final ChangeAnswers answers;
    private final Feed feed;
    private final FindingLedger ledger;

    SlowReaderTest(ChangeAnswers answers, Feed feed, FindingLedger ledger) {
        this.answers = answers;
        this.feed = feed;
        this.ledger = ledger;
    }

    @Test
    void isCutOffWithAReasonAndTheOthersHearOn() throws Exception {
        var slow = new Slow();
        var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .dataLoaderRegistry(new DataLoaderRegistry())
                .build();
        answers.findingChanged(null, null, null, VIEWER, environment).subscribe(slow);
        var others = new ArrayList<Change>();
        var end = feed.listen(List.of(), VIEWER, others::add);

        for (int i = 0; i < 4; i++) {
            find(200);
            feed.look();
        }

        slow.request(1_000);
        assertThat(slow.end.poll(20, TimeUnit.SECONDS))
                .isInstanceOf(CallerMistake.class)
                .hasMessageStartingWith("More than 500 changes were waiting for you");
        assertThat(slow.heard).hasSizeBetween(500, 510);
        assertThat(others).hasSize(800);
        end.run();
    }

    private void find(int count) {
        var standing = new Standing(
                "finding-1", "coercion_chain", "SINGLE_ORIGIN", 1, false, "NONE_STATED", "", List.of(), 0, List.of());
        var changes = new ArrayList<FindingChange>();
        for (int i = 0; i < count; i++) {
            var id = "change-" + System.nanoTime() + "-" + i;
            changes.add(new FindingChange(id, 0, Instant.EPOCH, 0, ChangeKind.NEW, null, standing, List.of()));
        }
        var turn = ledger.takeTurn("t", Duration.ofMinutes(1), Instant.now(), List.of())
                .orElseThrow();
        ledger.keep(
                turn,
                new Work(Instant.now(), List.of(), List.of(), changes, List.of(), Clearance.PUBLIC, 3, List.of()));
    }

    /** Asks for one change and then for nothing. */
    private static final class Slow extends BaseSubscriber<Change> {

        private final List<Change> heard = new ArrayList<>();
        private final BlockingQueue<Throwable> end = new LinkedBlockingQueue<>();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(1);
        }

        @Override
        protected void hookOnNext(Change change) {
            heard.add(change);
        }

        @Override
        protected void hookOnError(Throwable thrown) {
            end.add(thrown);
        }
    }
}
