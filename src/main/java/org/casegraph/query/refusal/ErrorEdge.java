package org.casegraph.query.refusal;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The last look at an answer before it leaves: every error carries a code, at most five are listed, and none names a
 * class.
 */
@Component
final class ErrorEdge implements WebGraphQlInterceptor {

    private static final int MOST = 5;
    private static final int LONGEST = 500;
    private static final int LONGEST_CHAIN = 4_000;
    private static final String CODE = "code";

    /** What the library says of its own inside. */
    private static final List<Pattern> INNER = Stream.of(
                    "^Validation error \\([^)]*\\) : ",
                    " with value '.*'(?= is not a valid)",
                    " - Expected an AST type of .*",
                    " but it was an? '[A-Za-z]+'")
            .map(form -> Pattern.compile(form, Pattern.DOTALL))
            .toList();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> response.getErrors().isEmpty() ? response : told(response));
    }

    private static WebGraphQlResponse told(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors().stream()
                .limit(MOST)
                .map(ErrorEdge::told)
                .toList();
        return response.transform(builder -> builder.errors(errors));
    }

    private static GraphQLError told(GraphQLError error) {
        var code = isCutShort(error) ? Code.TOO_COSTLY : code(error.getErrorType());
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("classification", code.name());
        extensions.put(CODE, code.name());
        if (chain(error) instanceof List<?> chain) {
            extensions.put(Refusals.CHAIN, chain);
        }
        var told = GraphqlErrorBuilder.newError()
                .message("%s", sentence(error))
                .errorType(code)
                .locations(error.getLocations() == null ? List.of() : error.getLocations())
                .extensions(extensions);
        return (error.getPath() == null ? told : told.path(error.getPath())).build();
    }

    private static Code code(@Nullable ErrorClassification type) {
        return switch (type) {
            case Code code -> code;
            case ErrorType.DataFetchingException, ErrorType.NullValueInNonNullableField -> Code.INTERNAL;
            case ErrorType.ExecutionAborted -> Code.TOO_COSTLY;
            case org.springframework.graphql.execution.ErrorType.INTERNAL_ERROR -> Code.INTERNAL;
            case null, default -> Code.BAD_REQUEST;
        };
    }

    private static String sentence(GraphQLError error) {
        if (error.getErrorType() == ErrorType.NullValueInNonNullableField) {
            return "Something went wrong on our side.";
        }
        if (isCutShort(error)) {
            return "The question is too long or too deeply nested; ask it in parts.";
        }
        var text = String.valueOf(error.getMessage());
        for (var inner : INNER) {
            text = inner.matcher(text).replaceAll("");
        }
        int longest = chain(error) == null ? LONGEST : LONGEST_CHAIN;
        return whole(text.length() <= longest ? text : text.substring(0, longest) + "…");
    }

    /** What was cut within a character cannot be sent. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The judgements that are in the way of another, each of which the sentence tells as well. */
    private static @Nullable Object chain(GraphQLError error) {
        return error.getExtensions() == null ? null : error.getExtensions().get(Refusals.CHAIN);
    }

    /** The parser's own limits say so in many words. */
    private static boolean isCutShort(GraphQLError error) {
        return String.valueOf(error.getMessage()).contains("Denial Of Service");
    }
}
