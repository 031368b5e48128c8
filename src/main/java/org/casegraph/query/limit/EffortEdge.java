package org.casegraph.query.limit;

import io.micrometer.context.ContextRegistry;
import org.casegraph.graph.Effort;
import org.casegraph.graph.Efforts;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets every thread that works on a question know for what it works, and ends the work where nobody waits for it. */
@Component
final class EffortEdge implements WebGraphQlInterceptor {

    private static final String KEY = "casegraph.effort";

    static {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(KEY, () -> Effort.current().orElse(null), Effort::begin, Effort::leave);
    }

    private final Efforts efforts;
    private final Room room;

    EffortEdge(Efforts efforts, Room room) {
        this.efforts = efforts;
        this.room = room;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var effort = Effort.current().orElseGet(Effort::new);
        var seat = room.seat();
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.put(Effort.class, effort).put(Room.Seat.class, seat))
                .build());
        return chain.next(request)
                .doFinally(_ -> seat.leave())
                .doOnCancel(() -> Thread.ofVirtual().start(() -> efforts.giveUp(effort)))
                .contextWrite(context -> context.put(KEY, effort));
    }
}
