package org.casegraph.query.refusal;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.casegraph.access.audit.AuditException;
import org.casegraph.graph.PastRefused;
import org.casegraph.graph.RulingRefused;
import org.casegraph.graph.StoreException;
import org.casegraph.graph.judge.JudgementRefused;
import org.casegraph.graph.judge.Link;
import org.casegraph.review.ReviewRefused;
import org.casegraph.source.list.ListRefused;
import org.casegraph.watch.WatchRefused;
import org.casegraph.xref.XrefRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Turns what is thrown while a question is answered into one sentence and a code. */
@Component
final class Refusals extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    static final String CHAIN = "chain";

    Refusals() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        var refusal = refusal(thrown);
        if (refusal.code() == Code.INTERNAL) {
            LOG.error(
                    "A question could not be answered at {}",
                    environment.getExecutionStepInfo().getPath(),
                    thrown);
        }
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", refusal.sentence())
                .errorType(refusal.code())
                .extensions(extensions(thrown))
                .build();
    }

    /** What a program can use of the reason. */
    private static Map<String, Object> extensions(Throwable thrown) {
        if (thrown instanceof CompletionException wrapped && wrapped.getCause() != null) {
            return extensions(cause(wrapped));
        }
        var extensions = new LinkedHashMap<String, Object>();
        if (thrown instanceof JudgementRefused refused && !refused.chain().isEmpty()) {
            extensions.put(CHAIN, refused.chain().stream().map(Link::fields).toList());
        }
        return extensions;
    }

    record Refusal(Code code, String sentence) {}

    static Refusal refusal(Throwable thrown) {
        return switch (thrown) {
            case CompletionException wrapped when wrapped.getCause() != null -> refusal(cause(wrapped));
            case CallerMistake mistake -> new Refusal(Code.BAD_REQUEST, String.valueOf(mistake.getMessage()));
            case Forbidden forbidden -> new Refusal(Code.FORBIDDEN, String.valueOf(forbidden.getMessage()));
            case AuditException unrecorded -> new Refusal(Code.UNAVAILABLE, String.valueOf(unrecorded.getMessage()));
            case WatchRefused refused -> new Refusal(Code.BAD_REQUEST, String.valueOf(refused.getMessage()));
            case ReviewRefused refused -> new Refusal(Code.BAD_REQUEST, String.valueOf(refused.getMessage()));
            case JudgementRefused refused -> new Refusal(Code.BAD_REQUEST, String.valueOf(refused.getMessage()));
            case RulingRefused refused -> new Refusal(Code.BAD_REQUEST, String.valueOf(refused.getMessage()));
            case ListRefused refused -> new Refusal(Code.BAD_REQUEST, String.valueOf(refused.getMessage()));
            case XrefRefused refused -> new Refusal(Code.BAD_REQUEST, String.valueOf(refused.getMessage()));
            case TooCostly costly -> new Refusal(Code.TOO_COSTLY, String.valueOf(costly.getMessage()));
            case PastRefused past ->
                new Refusal(past.mayPass() ? Code.UNAVAILABLE : Code.TOO_COSTLY, String.valueOf(past.getMessage()));
            case BindException _ -> new Refusal(Code.BAD_REQUEST, "An argument has a value that cannot be used.");
            case StoreException failure -> refusal(failure);
            default ->
                StoreException.in(thrown)
                        .map(Refusals::refusal)
                        .orElseGet(() -> new Refusal(Code.INTERNAL, "Something went wrong on our side."));
        };
    }

    private static Refusal refusal(StoreException failure) {
        return switch (failure.reason()) {
            case TIMED_OUT -> new Refusal(Code.TOO_COSTLY, "The question takes too long to answer; ask for less.");
            case TOO_LARGE -> new Refusal(Code.TOO_COSTLY, "The question needs too much memory; ask for less.");
            case UNAVAILABLE -> new Refusal(Code.UNAVAILABLE, "The database is not available; try again later.");
            case FULL ->
                new Refusal(
                        Code.UNAVAILABLE,
                        "There is no room left on the server's disk, so nothing was changed; make room and try again.");
            case CONFLICT, FORBIDDEN, FAILED -> new Refusal(Code.INTERNAL, "Something went wrong on our side.");
        };
    }

    private static Throwable cause(CompletionException wrapped) {
        return Objects.requireNonNull(wrapped.getCause());
    }
}
