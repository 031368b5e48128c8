package org.casegraph.query.upload;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.Objects;
import org.casegraph.query.refusal.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Waits a moment for an answer where the question came in: most are there by then, and to give them later, the server
 * would take each request up a second time. And says with the status of an answer, too, that nothing could be answered
 * now and that it is worth another try.
 */
final class AnswerEdge extends GraphQlHttpHandler {

    private static final String AFTER_SECONDS = "5";
    private static final long MOMENT_MILLIS = 50;

    AnswerEdge(WebGraphQlHandler questions, @Nullable HttpMessageConverter<?> reading) {
        super(questions, reading);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        var coming = answer.toFuture();
        return super.prepareResponse(request, isThere(coming) ? Mono.just(coming.join()) : Mono.fromFuture(coming));
    }

    private static boolean isThere(CompletableFuture<WebGraphQlResponse> coming) {
        try {
            coming.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            // Later, or as it failed.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType media) {
        if (!isUnavailable(response) || hasAnswered(response.getData())) {
            return super.selectResponseStatus(response, media);
        }
        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, AFTER_SECONDS);
        return HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static boolean isUnavailable(WebGraphQlResponse response) {
        return response.getErrors().stream().anyMatch(error -> Code.UNAVAILABLE
                .name()
                .equals(String.valueOf(error.getExtensions().get("code"))));
    }

    /** Whether anything that was asked for is there. */
    private static boolean hasAnswered(@Nullable Object data) {
        return data instanceof Map<?, ?> fields && fields.values().stream().anyMatch(Objects::nonNull);
    }
}
