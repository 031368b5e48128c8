package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.casegraph.graph.Intake;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many ask at once while documents come in and people are judged. For long: {@code -Dcasegraph.soak.minutes=30}. */
@WebTest
class SoakTest {

    private static final int ASKING = 32;
    private static final int PARTS = 6;
    private static final int QUESTIONS = 96;
    private static final int MINUTES = Integer.getInteger("casegraph.soak.minutes", 0);
    private static final long MEBIBYTE = 1024 * 1024;
    /** What caches, and the database in the same process, may take more of after the first parts. */
    private static final long MAY_GROW = 64 * MEBIBYTE;

    private final MixedLoad load;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();

    SoakTest(@LocalServerPort int port, @Autowired Intake intake) {
        this.load = new MixedLoad(URI.create("http://localhost:" + port), intake);
    }

    @Test
    void manyAskWhileDocumentsComeInWithoutAnErrorAndWithoutMoreMemory() throws Exception {
        load.begin();
        var heaps = new ArrayList<Long>();
        for (int part = 0; part < PARTS; part++) {
            work();
            heaps.add(heap() / MEBIBYTE);
        }
        System.out.println("Soak: " + asked + " questions by " + ASKING + " at once, " + changed
                + " changes; MiB of heap after each part: " + heaps + "\n" + load.times());

        assertThat(load.wrong().stream().limit(5)).isEmpty();
        assertThat(load.documents()).isEqualTo(load.taken());
        assertThat(heaps.getLast() - heaps.get(PARTS / 3)).isLessThan(MAY_GROW / MEBIBYTE);
    }

    private void work() {
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos() / PARTS;
        int most = asked.get() + QUESTIONS;
        BooleanSupplier isOver = () -> MINUTES == 0 ? asked.get() >= most : System.nanoTime() - end >= 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < ASKING; i++) {
                threads.submit(() -> until(isOver, asked, load::ask));
            }
            threads.submit(() -> until(isOver, changed, load::change));
        }
    }

    private static void until(BooleanSupplier isOver, AtomicInteger counted, IntConsumer work) {
        do {
            work.accept(counted.getAndIncrement());
        } while (!isOver.getAsBoolean());
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
