package org.casegraph.graph;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.casegraph.graph.embedded.ServerAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The same store on a Neo4j server in a container, where Docker and the image are at hand: without the image
 * Testcontainers would try for minutes to fetch it. {@code CASEGRAPH_TEST_IMAGE} names another image, such as
 * {@code neo4j:5.26-community}; where Ryuk's image cannot be fetched, set {@code TESTCONTAINERS_RYUK_DISABLED=true}.
 */
@EnabledIf(value = "imageIsHere", disabledReason = "Docker does not run here, or lacks the image of Neo4j")
class ContainerStoreIT implements StoreContract {

    private static final String IMAGE =
            Optional.ofNullable(System.getenv("CASEGRAPH_TEST_IMAGE")).orElse("neo4j:2026.08.1-community");

    private static Neo4jContainer container;
    private static TestStore store;

    @BeforeAll
    static void start() {
        container = new Neo4jContainer(IMAGE);
        container.start();
        var uri = URI.create(container.getBoltUrl());
        store = TestStore.at(new ServerAddress(uri, "neo4j", container.getAdminPassword()));
    }

    @AfterAll
    static void stop() {
        if (store != null) {
            store.close();
        }
        container.stop();
    }

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Override
    public TestStore store() {
        return store;
    }

    static boolean imageIsHere() throws InterruptedException {
        try {
            var command = new ProcessBuilder("docker", "image", "inspect", IMAGE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            return command.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
