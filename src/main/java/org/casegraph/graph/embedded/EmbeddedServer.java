package org.casegraph.graph.embedded;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

/** Neo4j inside this process: it listens on loopback only, for the one account whose secret this process made. */
final class EmbeddedServer implements AutoCloseable {

    private static final String USER = "neo4j";
    private static final Map<URI, EmbeddedServer> RUNNING = new ConcurrentHashMap<>();
    private static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

    private final DatabaseManagementService database;
    private final ServerAddress address;
    private final Config config;
    private final OwnDatabase own;

    private EmbeddedServer(DatabaseManagementService database, ServerAddress address) {
        this.database = database;
        this.address = address;
        this.config = config(database);
        this.own = new OwnDatabase(
                (GraphDatabaseAPI) database.database(config.get(GraphDatabaseSettings.initial_default_database)));
    }

    static EmbeddedServer start(DataDirectory data) {
        var database = settings(data).build();
        database.registerDatabaseEventListener(new Panic());
        try {
            var server = new EmbeddedServer(database, new ServerAddress(uri(database), USER, freshSecret(database)));
            RUNNING.put(server.address.uri(), server);
            return server;
        } catch (RuntimeException | Error e) {
            // Its threads would keep a process alive that serves nobody.
            database.shutdown();
            throw e;
        }
    }

    /** The one of this process that listens there. */
    static Optional<EmbeddedServer> at(URI uri) {
        return Optional.ofNullable(RUNNING.get(uri));
    }

    ServerAddress address() {
        return address;
    }

    OwnDatabase own() {
        return own;
    }

    /** How much memory it may take, in a sentence. */
    String memory() {
        return Memory.ofThisMachine().told(config);
    }

    private static Config config(DatabaseManagementService database) {
        return ((GraphDatabaseAPI) database.database(SYSTEM))
                .getDependencyResolver()
                .resolveDependency(Config.class);
    }

    @Override
    public void close() {
        RUNNING.remove(address.uri());
        database.shutdown();
    }

    private static DatabaseManagementServiceBuilder settings(DataDirectory data) {
        var builder = new DatabaseManagementServiceBuilder(data.database())
                .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files");
        Memory.ofThisMachine().addTo(builder);
        OwnSettings.of(data).addTo(builder);
        return builder
                // Reachable from this machine only, and only with the secret.
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // Nobody learns that or how Casegraph is used.
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                // A question that has no time left is ended soon, not up to two seconds later.
                .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
                // Two waits of five seconds each, after the data is safe: 10 s to stop, or 0.3 s.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500));
    }

    private static URI uri(DatabaseManagementService database) {
        var port = ((GraphDatabaseAPI) database.database(SYSTEM))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    private static String freshSecret(DatabaseManagementService database) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.database(SYSTEM)
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PASSWORD $secret CHANGE NOT REQUIRED", Map.of("secret", secret));
        return secret;
    }
}
