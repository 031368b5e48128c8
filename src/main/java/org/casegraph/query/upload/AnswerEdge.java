package org.casegraph.query.upload;

import java.util.Map;
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

/** Says with the status of an answer, too, that nothing could be answered now and that it is worth another try. */
final class AnswerEdge extends GraphQlHttpHandler {

    private static final String AFTER_SECONDS = "5";

    AnswerEdge(WebGraphQlHandler questions, @Nullable HttpMessageConverter<?> reading) {
        super(questions, reading);
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
