package org.casegraph.query;

import graphql.GraphQLContext;
import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
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
        var viewer = viewers.viewer(null);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context -> context.put(VIEWER, viewer)).build());
        return chain.next(request);
    }

    /** Nobody is answered whom the edge does not know. */
    static Viewer viewer(GraphQLContext context) {
        if (context.get(VIEWER) instanceof Viewer viewer) {
            return viewer;
        }
        throw new IllegalStateException("A question came in without passing the edge");
    }
}
