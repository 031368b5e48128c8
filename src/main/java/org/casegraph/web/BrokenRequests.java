package org.casegraph.web;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Answers requests that are too broken to reach any filter, where Tomcat would show a page of its own. */
@Component
final class BrokenRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(BrokenRequests::answer);
    }

    private static void answer(Context context) {
        context.getParent().getPipeline().addValve(new PlainReport());
    }

    private static final class PlainReport extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                SecurityHeaders.set(response, "");
                Refusal.of(response.getStatus()).send(request, response);
                response.finishResponse();
            } catch (IOException e) {
                container.getLogger().debug("The caller has gone", e);
            }
        }
    }
}
