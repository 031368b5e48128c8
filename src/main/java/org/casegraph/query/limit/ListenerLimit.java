package org.casegraph.query.limit;

import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.casegraph.query.refusal.Code;
import org.casegraph.query.refusal.TooCostly;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets one connection listen to so much at once, and leaves room for others. */
@Component
final class ListenerLimit implements WebGraphQlInterceptor {

    static final int MOST = 50;

    private static final String LISTENED = ListenerLimit.class.getName();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest socket
                ? chain.next(request)
                        .map(answer -> counted(answer, socket.getSessionInfo().getAttributes()))
                : chain.next(request);
    }

    private static WebGraphQlResponse counted(WebGraphQlResponse answer, Map<String, Object> session) {
        if (!(answer.getExecutionResult().getData() instanceof Publisher<?> stream)) {
            return answer;
        }
        var listened = (AtomicInteger) session.computeIfAbsent(LISTENED, _ -> new AtomicInteger());
        if (listened.incrementAndGet() > MOST) {
            listened.decrementAndGet();
            return answer.transform(builder -> builder.data(Flux.error(refused())));
        }
        return answer.transform(builder -> builder.data(Flux.from(stream).doFinally(_ -> listened.decrementAndGet())));
    }

    private static SubscriptionPublisherException refused() {
        var sentence = "One connection may listen to %d things at once; end one of them first.".formatted(MOST);
        var error = GraphqlErrorBuilder.newError()
                .message("%s", sentence)
                .errorType(Code.TOO_COSTLY)
                .extensions(Map.of("code", Code.TOO_COSTLY.name()))
                .build();
        return new SubscriptionPublisherException(List.of(error), new TooCostly(sentence));
    }
}
