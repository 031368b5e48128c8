package org.casegraph.web;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.casegraph.graph.Effort;
import org.casegraph.graph.Efforts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Looks whether those who asked are still there, and ends the work for those who have gone. */
@Component
final class Presence implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final long PAUSE = 250;

    private final ObjectProvider<Efforts> efforts;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("presence").factory());

    Presence(ObjectProvider<Efforts> efforts) {
        this.efforts = efforts;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getPipeline().addValve(new Door()));
        clock.scheduleWithFixedDelay(this::look, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        clock.shutdownNow();
    }

    private void look() {
        for (var one : waiting) {
            try {
                if (one.hasGone() && waiting.remove(one)) {
                    Thread.ofVirtual().start(() -> efforts.getObject().giveUp(one.effort()));
                }
            } catch (RuntimeException e) {
                // Whoever cannot be looked after is answered all the same; the next look has to come.
                waiting.remove(one);
            }
        }
    }

    /** Every question passes here, and those that are answered later are looked after until they are. */
    private final class Door extends ValveBase {

        Door() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (!request.getRequestURI().equals("/graphql") || request.isAsyncDispatching()) {
                getNext().invoke(request, response);
                return;
            }
            var effort = new Effort();
            effort.begin();
            try {
                getNext().invoke(request, response);
            } finally {
                Effort.leave();
            }
            if (request.isAsyncStarted()) {
                var one = new Waiting(request.getCoyoteRequest(), effort, waiting::remove);
                request.getAsyncContextInternal().addListener(one);
                waiting.add(one);
            }
        }
    }
}
