package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.StartException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which setting decides about the database; nothing is started here. */
class WhereTheGraphIsKeptTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(StoreAutoConfiguration.class, Neo4jAutoConfiguration.class));

    @Test
    void usesTheDatabaseThatCasegraphIsTold() {
        application
                .withPropertyValues(
                        "casegraph.neo4j.uri=neo4j+s://graph.example.org",
                        "casegraph.neo4j.user=dana",
                        "casegraph.neo4j.password=secret")
                .run(context -> {
                    var details = context.getBean(Neo4jConnectionDetails.class);
                    assertThat(details.getUri()).isEqualTo(URI.create("neo4j+s://graph.example.org"));
                    assertThat(details.getAuthToken()).isEqualTo(AuthTokens.basic("dana", "secret"));
                    assertThat(context).doesNotHaveBean(LocalDatabase.class);
                });
    }

    @Test
    void takesTheSettingFromTheEnvironment() {
        application
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new Environment("CASEGRAPH_NEO4J_URI", "bolt://127.0.0.1:7687")))
                .run(context -> assertThat(
                                context.getBean(Neo4jConnectionDetails.class).getUri())
                        .isEqualTo(URI.create("bolt://127.0.0.1:7687")));
    }

    @Test
    void letsSpringsOwnSettingWin() {
        application
                .withPropertyValues(
                        "spring.neo4j.uri=bolt://127.0.0.1:7001", "casegraph.neo4j.uri=bolt://127.0.0.1:7002")
                .run(context -> assertThat(
                                context.getBean(Neo4jConnectionDetails.class).getUri())
                        .isEqualTo(URI.create("bolt://127.0.0.1:7001")));
    }

    @Test
    void letsTheConnectionOfATestWin() {
        application
                .withBean(Neo4jConnectionDetails.class, Container::new)
                .withPropertyValues("casegraph.neo4j.uri=bolt://127.0.0.1:7002")
                .run(context -> assertThat(context.getBean(Neo4jConnectionDetails.class))
                        .isInstanceOf(Container.class));
    }

    @Test
    void saysWhatAnAddressLooksLike() {
        application.withPropertyValues("casegraph.neo4j.uri=localhost:7687").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(StartException.class)
                .hasMessage("'localhost:7687' is no address of a Neo4j database."));
    }

    private record Container() implements Neo4jConnectionDetails {

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.none();
        }
    }

    private static final class Environment extends SystemEnvironmentPropertySource {

        Environment(String name, String value) {
            super("environment", Map.of(name, value));
        }
    }
}
