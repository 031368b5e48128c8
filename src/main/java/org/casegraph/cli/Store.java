package org.casegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application as a command opens it: without a web server, and on the database of the server that runs on the same
 * data directory, if one does.
 */
final class Store implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Store(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Store open(Class<?> application, @Nullable Path data) {
        return new Store(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(settings(data, "casegraph.if-running=join"))
                .run());
    }

    /** Starts the server; it runs until the process is told to end. */
    static Store serve(Class<?> application, @Nullable Path data, String... more) {
        return new Store(new SpringApplicationBuilder(application)
                .properties(settings(data, "casegraph.if-running=refuse"))
                .run(more));
    }

    private static String[] settings(@Nullable Path data, String ifRunning) {
        var settings = new ArrayList<>(List.of(ifRunning));
        if (data != null) {
            // Said on the command line, so it wins over what the environment says.
            System.setProperty("casegraph.data", data.toString());
        }
        return settings.toArray(String[]::new);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
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
