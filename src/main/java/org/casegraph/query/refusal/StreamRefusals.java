package org.casegraph.query.refusal;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says in the same words why there is nothing more to hear. */
@Component
final class StreamRefusals implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(StreamRefusals.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown) {
        var refusal = Refusals.refusal(thrown);
        if (refusal.code() == Code.INTERNAL) {
            LOG.error("Somebody who listened could not be told more", thrown);
        }
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("classification", refusal.code().name());
        extensions.put("code", refusal.code().name());
        return Mono.just(List.of(GraphqlErrorBuilder.newError()
                .message("%s", refusal.sentence())
                .errorType(refusal.code())
                .extensions(extensions)
                .build()));
    }
}
