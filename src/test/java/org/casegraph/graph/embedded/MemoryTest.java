package org.casegraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.graph.StoreException;
import org.casegraph.graph.StoreException.Reason;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/** The memory of the embedded database follows from the machine. */
class MemoryTest {

    private static final long MIB = 1024L * 1024;

    @ParameterizedTest
    @CsvSource({
        // A machine of, with a heap of, a page cache of so many MiB.
        "  1024,   256,    64",
        "  2048,   512,   256",
        "  4096,  1024,  1024",
        "  8192,  2048,  2048",
        " 24576,  6144,  6144",
        " 24576, 16384,  3584",
        " 24576, 24576,    64",
        "262144, 31744, 65536"
    })
    void leavesRoomForOthersOnAMachineOfAnySize(long machine, long heap, long pageCache) {
        assertThat(new Memory(machine * MIB, heap * MIB).pageCache()).isEqualTo(pageCache * MIB);
    }

    @Test
    void noTransactionMayTakeTheHeapFromAllOthers() {
        var memory = new Memory(4096 * MIB, 1000 * MIB);

        assertThat(memory.oneTransaction()).isLessThan(memory.allTransactions()).isBetween(500 * MIB, 700 * MIB);
        assertThat(memory.allTransactions()).isLessThan(memory.heap());
    }

    @Test
    void isToldInWholeUnits() {
        var config = Config.newBuilder()
                .set(GraphDatabaseSettings.pagecache_memory, 1536 * MIB)
                .set(GraphDatabaseSettings.memory_transaction_max_size, 600 * MIB)
                .build();

        assertThat(new Memory(8192 * MIB, 1000 * MIB).told(config))
                .isEqualTo("Memory: 1000 MiB of heap and 1.5 GiB of page cache, of 8.0 GiB that the machine has;"
                        + " one change or question may take 600 MiB.");
    }

    @Test
    void endsWhatTakesMoreThanOneMay(@TempDir Path folder) throws Exception {
        var data = new DataDirectory(folder.resolve("data")).create();
        Files.writeString(data.settings(), "db.memory.transaction.max=20m\n");
        try (var database = LocalDatabase.open(data, IfRunning.STAY_ALONE);
                var store = TestStore.at(database.address())) {

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.rows("UNWIND range(1, 10000000) AS n RETURN count(DISTINCT n) AS count"))
                    .extracting(StoreException::reason)
                    .isEqualTo(Reason.TOO_LARGE);
            assertThat(store.rows("RETURN 1 AS one")).hasSize(1);
        }
    }
}
