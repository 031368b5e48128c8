package org.casegraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Lets writes of all processes pass side by side, and whoever needs stillness close the way for all of them. A write
 * takes the database's shared lock on one of some labels, by making a node of it and deleting it again; an index on a
 * label, which is never committed, asks for that label alone. Both leave nothing behind.
 *
 * <p>With one label, writes that overlap for ever would keep the gate open for ever; with several it closes bit by bit.
 */
final class WriteGates {

    private static final int GATES = 16;

    private static final List<Cypher> PASSES = IntStream.range(0, GATES)
            .mapToObj(number -> new Cypher("pass_gate", "CREATE (gate:" + gate(number) + ") DELETE gate"))
            .toList();

    private WriteGates() {}

    /** To be taken first in a write: whoever waits here holds nothing that others wait for. */
    static String any() {
        return gate(ThreadLocalRandom.current().nextInt(GATES));
    }

    /** Passes one, with nothing left behind. */
    static Cypher pass() {
        return PASSES.get(ThreadLocalRandom.current().nextInt(GATES));
    }

    /** Returns once no write is under way, and keeps others from beginning until the transaction ends. */
    static void close(SimpleQueryRunner transaction) {
        IntStream.range(0, GATES).forEach(number -> close(number, transaction));
    }

    /** Fails if the transaction that closed the gates has ended meanwhile: then writes have passed. */
    static void requireClosed(SimpleQueryRunner transaction) {
        close(GATES, transaction);
    }

    private static void close(int number, SimpleQueryRunner transaction) {
        var gate = gate(number);
        transaction.run("CREATE INDEX FOR (gate:" + gate + ") ON (gate.closed)").consume();
    }

    private static String gate(int number) {
        return String.format(Locale.ROOT, "Gate%02d", number);
    }
}
