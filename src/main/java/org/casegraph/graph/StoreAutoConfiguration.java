package org.casegraph.graph;

import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.graph.embedded.ServerAddress;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Says where the graph is kept: in the database of {@code casegraph.neo4j.uri}, or, where nothing is set, in one of our
 * own in the data directory. Spring's own setting, or the container of a test, wins over both.
 *
 * <p>An auto-configuration, because a test's container is known only after the ordinary configurations.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@Conditional(StoreAutoConfiguration.SpringNamesNone.class)
class StoreAutoConfiguration {

    private static final String SPRING_URI = "spring.neo4j.uri";
    private static final String URI = "casegraph.neo4j.uri";

    @Configuration(proxyBeanMethods = false)
    @Conditional(Named.class)
    static class OtherDatabase {

        @Bean
        Neo4jConnectionDetails otherDatabase(
                @Value("${casegraph.neo4j.uri}") String uri,
                @Value("${casegraph.neo4j.user:neo4j}") String user,
                @Value("${casegraph.neo4j.password:}") String password) {
            return new Connection(ServerAddress.parse(uri, user, password));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NotNamed.class)
    static class OwnDatabase {

        @Bean
        LocalDatabase localDatabase(DataDirectory data, @Value("${casegraph.if-running:join}") IfRunning ifRunning) {
            return LocalDatabase.open(data, ifRunning);
        }

        @Bean
        Neo4jConnectionDetails ownDatabase(LocalDatabase database) {
            return new Connection(database.address());
        }
    }

    record Connection(ServerAddress address) implements Neo4jConnectionDetails {

        @Override
        public java.net.URI getUri() {
            return address.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(address.user(), address.password());
        }
    }

    static final class SpringNamesNone implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isSet(context.getEnvironment(), SPRING_URI);
        }
    }

    static final class Named implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isSet(context.getEnvironment(), URI);
        }
    }

    static final class NotNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isSet(context.getEnvironment(), URI);
        }
    }

    private static boolean isSet(Environment environment, String property) {
        return StringUtils.hasText(environment.getProperty(property));
    }
}
