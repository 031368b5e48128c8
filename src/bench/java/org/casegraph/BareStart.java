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
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The least that could be started instead of Casegraph: the embedded database with its Bolt connector, and Spring with a
 * GraphQL endpoint of one field, which asks one Cypher statement. Arguments: the home of the database, the port, and the
 * folder of the schema.
 */
// No configuration by name: Casegraph itself would find it.
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
        new SpringApplication(BareStart.class)
                .run(
                        "--spring.neo4j.uri=bolt://127.0.0.1:" + bolt,
                        "--spring.config.location=optional:file:none/",
                        "--server.port=" + arguments[1],
                        "--spring.graphql.schema.locations=file:" + arguments[2] + "/");
    }

    @Bean
    RuntimeWiringConfigurer answers(Driver driver) {
        return wiring -> wiring.type("Query", query -> query.dataFetcher("people", _ -> people(driver)));
    }

    private static Map<String, Object> people(Driver driver) {
        var asked = driver.executableQuery("MATCH (p:Entity {kind: 'PERSON'}) RETURN count(p) AS count")
                .execute();
        return Map.of("totalCount", asked.records().getFirst().get("count").asInt());
    }
}
