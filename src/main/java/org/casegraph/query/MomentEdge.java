package org.casegraph.query;

import org.casegraph.graph.Moment;
import org.casegraph.graph.Moments;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets all parts of an answer be of one moment: a question during which something changed is answered once more. */
@Component
final class MomentEdge implements WebGraphQlInterceptor {

    private final Moments moments;

    MomentEdge(Moments moments) {
        this.moments = moments;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var moment = moments.begin();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Moment.class, moment))
                        .build());
        return chain.next(request)
                .flatMap(answer -> moment.isWhole()
                        ? Mono.just(answer)
                        : Mono.using(moment::hold, _ -> chain.next(request), Runnable::run));
    }
}
