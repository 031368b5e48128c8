package org.casegraph.query.limit;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import io.micrometer.context.ContextRegistry;
import java.util.Map;
import org.casegraph.graph.Bookmarks;
import org.casegraph.graph.Effort;
import org.casegraph.graph.Efforts;
import org.casegraph.query.refusal.Code;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets every thread that works on a question know for what it works, and ends the work where nobody waits for it. */
@Component
@Order(0)
final class EffortEdge implements WebGraphQlInterceptor {

    private static final String KEY = "casegraph.effort";

    static {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(KEY, () -> Effort.current().orElse(null), Effort::begin, Effort::leave);
    }

    private static final String BOOKMARK = "Casegraph-Bookmark";

    private final Efforts efforts;
    private final Room room;
    private final Bookmarks bookmarks;

    EffortEdge(Efforts efforts, Room room, Bookmarks bookmarks) {
        this.efforts = efforts;
        this.room = room;
        this.bookmarks = bookmarks;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var effort = Effort.current().orElseGet(Effort::new);
        var bookmark = request.getHeaders().getFirst(BOOKMARK);
        if (bookmark != null && !bookmarks.follow(bookmark, effort)) {
            return Mono.just(refused(request));
        }
        var seat = room.seat();
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.put(Effort.class, effort).put(Room.Seat.class, seat))
                .build());
        return chain.next(request)
                .doOnNext(response -> handOut(response, effort))
                .doFinally(_ -> seat.leave())
                .doOnCancel(() -> Thread.ofVirtual().start(() -> efforts.giveUp(effort)))
                .contextWrite(context -> context.put(KEY, effort));
    }

    private void handOut(WebGraphQlResponse response, Effort effort) {
        if (effort.hasChanged()) {
            response.getResponseHeaders().set(BOOKMARK, bookmarks.now());
        }
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request) {
        var error = GraphqlErrorBuilder.newError()
                .message("The header %s holds no bookmark of this database; ask again without it.", BOOKMARK)
                .errorType(Code.BAD_REQUEST)
                .extensions(Map.of("code", Code.BAD_REQUEST.name()))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
