package org.casegraph;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The least that could be started instead of Casegraph: the embedded database with its Bolt connector, and Spring with a
 * GraphQL endpoint of one field, which asks one Cypher statement. Arguments: the home of the database, the port, and the
 * folder of the schema.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class BareStart {

    public static void main(String[] arguments) {
        var database = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        int bolt = ((GraphDatabaseAPI) database.database("system"))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        Runtime.getRuntime().addShutdownHook(new Thread(database::shutdown));
        var application = new SpringApplication(BareStart.class);
        application.setDefaultProperties(Map.of(
                "spring.neo4j.uri", "bolt://127.0.0.1:" + bolt,
                "server.port", arguments[1],
                "spring.config.location", "optional:file:none/",
                "spring.graphql.schema.locations", "file:" + arguments[2] + "/"));
        application.run("--server.port=" + arguments[1], "--spring.graphql.schema.locations=file:" + arguments[2] + "/");
    }

    @Bean
    Answers answers(Driver driver) {
        return new Answers(driver);
    }

    /** Its one question. */
    @Controller
    static class Answers {

        private final Driver driver;

        Answers(Driver driver) {
            this.driver = driver;
        }

        /** How many people there are. */
        record People(int totalCount) {}

        @QueryMapping
        People people() {
            var asked = driver.executableQuery("MATCH (p:Entity {kind: 'PERSON'}) RETURN count(p) AS count")
                    .execute();
            return new People(asked.records().getFirst().get("count").asInt());
        }
    }
}
