package org.casegraph.workload;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.casegraph.graph.StatementCount;
import org.casegraph.model.Readers;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.graphdb.GraphDatabaseService;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that can stand before the database: a path says which statement is asked, the body holds its parameters,
 * and the answer is written as JSON. Once in the process of the database, once over Bolt. And what this process has used.
 */
final class BareServer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final GraphDatabaseService near;
    private final Driver far;
    private final StatementCount count;

    BareServer(GraphDatabaseService near, Driver far, StatementCount count) {
        this.near = near;
        this.far = far;
        this.count = count;
    }

    int start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/near/", exchange -> answer(exchange, near(statement(exchange), parameters(exchange))));
        server.createContext("/bolt/", exchange -> answer(exchange, bolt(statement(exchange), parameters(exchange))));
        server.createContext("/used", exchange -> answer(exchange, used()));
        server.start();
        return server.getAddress().getPort();
    }

    private Map<String, Object> used() {
        return Map.of(
                "processorNanos",
                PROCESS.getProcessCpuTime(),
                "allocated",
                THREADS.getTotalThreadAllocatedBytes(),
                "statements",
                count.total());
    }

    private static String statement(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        return number < 0
                ? Subjects.STATEMENTS.get(-number - 1)
                : Asked.ALL.get(number).cypher();
    }

    private static Map<String, Object> parameters(HttpExchange exchange) throws IOException {
        @SuppressWarnings("unchecked")
        var parameters = (Map<String, Object>) JSON.readValue(exchange.getRequestBody(), LinkedHashMap.class);
        parameters.put("readers", (long) Readers.EVERYTHING);
        return parameters;
    }

    private List<Object> near(String statement, Map<String, Object> parameters) {
        try (var transaction = near.beginTx();
                var answer = transaction.execute(statement, parameters)) {
            return answer.stream().map(row -> row.get("data")).toList();
        }
    }

    private List<Object> bolt(String statement, Map<String, Object> parameters) {
        try (var session = far.session(SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withDatabase("neo4j")
                .build())) {
            return session.run(statement, parameters)
                    .list(answer -> answer.get("data").asObject());
        }
    }

    private static void answer(HttpExchange exchange, Object answer) throws IOException {
        var body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
