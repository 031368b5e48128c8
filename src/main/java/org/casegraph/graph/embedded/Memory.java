package org.casegraph.graph.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * How much the embedded database may take, by what the machine or the container has and what the JVM was given. The page
 * cache is a bound and not a reservation: pages are taken as files are read, so that a small store takes little.
 *
 * @param machine bytes of the machine, or of the container
 * @param heap bytes that the JVM may take for objects
 */
record Memory(long machine, long heap) {

    /** For the system, for other programs, and for what the JVM takes besides objects. */
    private static final long OTHERS = ByteUnit.gibiBytes(1);

    private static final long LEAST = ByteUnit.mebiBytes(64);
    private static final int PERCENT = 100;
    private static final int ONE_TRANSACTION = 60;
    private static final int ALL_TRANSACTIONS = 70;

    static Memory ofThisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Memory(system.getTotalMemorySize(), Runtime.getRuntime().maxMemory());
    }

    /** For pages of the store's files: half of what is left, and no more than a quarter of all. */
    long pageCache() {
        return Math.max(LEAST, Math.min((machine - heap - OTHERS) / 2, machine / 4));
    }

    /** What one change or question may take of the heap: one that takes more is ended, and not the process. */
    long oneTransaction() {
        return heap / PERCENT * ONE_TRANSACTION;
    }

    long allTransactions() {
        return heap / PERCENT * ALL_TRANSACTIONS;
    }

    void addTo(DatabaseManagementServiceBuilder builder) {
        builder.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache())
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, oneTransaction())
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, allTransactions());
    }

    /** What came of it, which the owner of the data directory may have set otherwise. */
    String told(Config config) {
        return String.format(
                Locale.ROOT,
                "Memory: %s of heap and %s of page cache, of %s that the machine has; one change or question may take %s.",
                size(heap),
                size(config.get(GraphDatabaseSettings.pagecache_memory)),
                size(machine),
                size(config.get(GraphDatabaseSettings.memory_transaction_max_size)));
    }

    private static String size(long bytes) {
        return bytes < ByteUnit.gibiBytes(1)
                ? String.format(Locale.ROOT, "%d MiB", bytes / ByteUnit.mebiBytes(1))
                : String.format(Locale.ROOT, "%.1f GiB", (double) bytes / ByteUnit.gibiBytes(1));
    }
}
