package org.casegraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.casegraph.graph.embedded.ServerFile.Running;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.io.locker.FileLockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of a data directory: started in this process, or that of the process which runs on it already. */
public final class LocalDatabase implements AutoCloseable {

    /** What to do if another process runs on the data directory. */
    public enum IfRunning {
        /** Work on its database, as a command does. */
        JOIN,
        /** Say so and end, as a second server must. */
        REFUSE,
        /** Say so and end; and tell nobody where this one listens, so that nothing changes meanwhile. */
        STAY_ALONE
    }

    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataDirectory data;
    private final ServerAddress address;
    private final @Nullable EmbeddedServer server;

    private LocalDatabase(DataDirectory data, ServerAddress address, @Nullable EmbeddedServer server) {
        this.data = data;
        this.address = address;
        this.server = server;
    }

    /** @throws StartException if the directory cannot be used, or is in use and must not be joined */
    public static LocalDatabase open(DataDirectory data, IfRunning ifRunning) {
        var running = running(data);
        if (running.isPresent()) {
            return join(data, running.get(), ifRunning);
        }
        try {
            Swap.settle(data.root());
            data.create();
            return start(data, ifRunning);
        } catch (StartException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!isLocked(e)) {
                throw cannotStart(data, e);
            }
            return join(data, awaitOther(data, ifRunning, e), ifRunning);
        }
    }

    /** The database that listens there, if it runs in this process: it can do without a network. */
    public static Optional<OwnDatabase> inThisProcess(URI uri) {
        return EmbeddedServer.at(uri).map(EmbeddedServer::own);
    }

    public ServerAddress address() {
        return address;
    }

    /** Whether the database belongs to another process. */
    public boolean isJoined() {
        return server == null;
    }

    @Override
    public void close() {
        if (server == null) {
            return;
        }
        try (server) {
            new ServerFile(data).remove(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDatabase start(DataDirectory data, IfRunning ifRunning) {
        var server = EmbeddedServer.start(data);
        if (ifRunning == IfRunning.STAY_ALONE) {
            return new LocalDatabase(data, server.address(), server);
        }
        if (ifRunning == IfRunning.REFUSE) {
            LOG.info("{}", server.memory());
        }
        try {
            new ServerFile(data).write(server.address());
            return new LocalDatabase(data, server.address(), server);
        } catch (IOException e) {
            server.close();
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDatabase join(DataDirectory data, Running running, IfRunning ifRunning) {
        if (ifRunning != IfRunning.JOIN) {
            throw inUse(data, "process " + running.process(), null);
        }
        return new LocalDatabase(data, running.address(), null);
    }

    /** The process that holds the lock may not have said yet where it listens. */
    private static Running awaitOther(DataDirectory data, IfRunning ifRunning, RuntimeException locked) {
        if (ifRunning != IfRunning.JOIN) {
            throw inUse(data, "another process", locked);
        }
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var running = running(data);
            if (running.isPresent()) {
                return running.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw inUse(data, "another process that does not answer", locked);
    }

    private static Optional<Running> running(DataDirectory data) {
        return new ServerFile(data).read().filter(LocalDatabase::isAlive).filter(LocalDatabase::answers);
    }

    private static boolean isAlive(Running running) {
        return ProcessHandle.of(running.process()).isPresent();
    }

    private static boolean answers(Running running) {
        var config = Config.builder()
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withTelemetryDisabled(true)
                .build();
        var account = AuthTokens.basic(running.user(), running.password());
        try (var driver = GraphDatabase.driver(running.uri(), account, config)) {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }

    private static boolean isLocked(@Nullable Throwable failure) {
        return failure != null && (failure instanceof FileLockException || isLocked(failure.getCause()));
    }

    private static StartException inUse(DataDirectory data, String whose, @Nullable Throwable cause) {
        return new StartException(
                "The data directory " + data.root() + " is in use by " + whose + ".",
                "Stop that process, or name another directory with CASEGRAPH_DATA.",
                cause);
    }

    private static StartException cannotStart(DataDirectory data, RuntimeException cause) {
        return new StartException(
                "The database in " + data.database() + " does not start.",
                "Is the disk full, or the folder written by a newer Casegraph? The database's own words are in "
                        + data.database().resolve("logs").resolve("debug.log") + ".",
                cause);
    }
}
