package org.casegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.backup.Restore;
import org.casegraph.graph.embedded.StartException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application as a command opens it: without a web server, and on the database of the server that runs on the same
 * data directory, if one does. A command starts cold and nobody else waits for it, so it may take longer than a request.
 */
final class Store implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Store(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @throws StartException if the store is the half of a restore */
    static Store open(Class<?> application, @Nullable Path data) {
        return openToRestore(application, data).whole();
    }

    /** The store also where a restore has not ended. */
    static Store openToRestore(Class<?> application, @Nullable Path data) {
        var builder = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true);
        return new Store(builder.run(settings(data, "--casegraph.if-running=join", "--casegraph.query.timeout=60s")));
    }

    /** The store for nobody else, without a server that others could reach. */
    static Store openAlone(Class<?> application, @Nullable Path data) {
        var builder = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true);
        var alone = settings(data, "--casegraph.if-running=stay-alone", "--casegraph.query.timeout=60s");
        return new Store(builder.run(alone)).whole();
    }

    /** Starts the server; it runs until the process is told to end. */
    static Store serve(Class<?> application, @Nullable Path data) {
        return new Store(new SpringApplicationBuilder(application).run(settings(data, "--casegraph.if-running=refuse")))
                .whole();
    }

    private Store whole() {
        try {
            part(Restore.class).requireWhole();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Said as arguments, so that they win over files and environment. */
    private static String[] settings(@Nullable Path data, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        if (data != null) {
            all.add("--casegraph.data=" + data);
        }
        return all.toArray(String[]::new);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The door for what may take longer than somebody would wait for an answer. */
    ReadDoor patientDoor() {
        return context.getBean("patientDoors", ReadDoor.class);
    }

    <T> List<T> all(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    String setting(String name, String otherwise) {
        return context.getEnvironment().getProperty(name, otherwise);
    }

    @Override
    public void close() {
        context.close();
    }
}
