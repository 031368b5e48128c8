package org.casegraph.workload;

import java.io.IOException;
import java.net.URI;
import org.casegraph.Casegraph;
import org.casegraph.graph.StatementCount;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.ServerAddress;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product and, beside it in the same process, what answers without it; prints the two ports. */
public final class WorkloadServer {

    private WorkloadServer() {}

    public static void main(String[] arguments) throws IOException {
        var product = new SpringApplication(Casegraph.class)
                .run("--casegraph.data=" + arguments[0], "--casegraph.example=false", "--server.port=0");
        var address = product.getBean(LocalDatabase.class).address();
        var near = LocalDatabase.inThisProcess(address.uri()).orElseThrow().graph();
        var bare = new BareServer(near, driver(address), product.getBean(StatementCount.class));
        System.out.println("PORTS " + port(product) + " " + bare.start());
    }

    private static String port(ConfigurableApplicationContext product) {
        return product.getEnvironment().getProperty("local.server.port", "");
    }

    private static Driver driver(ServerAddress address) {
        return GraphDatabase.driver(
                URI.create("bolt://localhost:" + address.uri().getPort()),
                AuthTokens.basic(address.user(), address.password()));
    }
}
