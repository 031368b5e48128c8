package org.casegraph.query.limit;

import graphql.parser.ParserOptions;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets how long a document may be, for each request alone. */
@Component
final class ParserLimits implements WebGraphQlInterceptor {

    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .maxCharacters(Limits.CHARACTERS)
            .maxTokens(Limits.TOKENS)
            .maxWhitespaceTokens(Limits.CHARACTERS)
            .maxRuleDepth(Limits.NESTING)
            .captureLineComments(false)
            .captureIgnoredChars(false)
            .build();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(ParserOptions.class, OPTIONS))
                        .build());
        return chain.next(request);
    }
}
