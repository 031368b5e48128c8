package org.casegraph.query;

import graphql.GraphQLContext;
import java.security.Principal;
import org.casegraph.access.KnownViewer;
import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.casegraph.access.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts whoever asks beside the question, for everything that answers it. */
@Component
final class ViewerEdge implements WebGraphQlInterceptor {

    static final String VIEWER = "viewer";

    private final Viewers viewers;

    ViewerEdge(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest socket
                ? socket.getSessionInfo()
                        .getPrincipal()
                        .map(ViewerEdge::stillKnown)
                        .switchIfEmpty(Mono.fromSupplier(() -> viewers.known(null)))
                        .flatMap(known -> asked(request, known, chain))
                : asked(request, viewers.known(letIn(request)), chain);
    }

    private static Mono<WebGraphQlResponse> asked(WebGraphQlRequest request, KnownViewer known, Chain chain) {
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.put(VIEWER, known.viewer()).put(Actor.class, known.actor()))
                .build());
        return chain.next(request);
    }

    private static @Nullable Principal letIn(WebGraphQlRequest request) {
        return request.getAttributes().get(KnownViewer.class.getName()) instanceof KnownViewer known ? known : null;
    }

    /** A connection stays open while an account may be disabled, so it is asked for anew with every question. */
    private static KnownViewer stillKnown(Principal letIn) {
        if (letIn instanceof KnownViewer known) {
            return known.again()
                    .get()
                    .map(viewer -> new KnownViewer(viewer, known.by(), known.again()))
                    .orElseThrow(() -> new IllegalStateException("Whoever opened the connection may no longer ask"));
        }
        throw new IllegalStateException("Somebody was let in whom nobody knows here");
    }

    /** Nobody is answered whom the edge does not know. */
    static Viewer viewer(GraphQLContext context) {
        if (context.get(VIEWER) instanceof Viewer viewer) {
            return viewer;
        }
        throw new IllegalStateException("A question came in without passing the edge");
    }
}
