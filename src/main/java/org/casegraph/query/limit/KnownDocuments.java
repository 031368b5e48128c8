package org.casegraph.query.limit;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Remembers documents that were parsed and found valid: the same question asked again costs neither. */
@Component
public final class KnownDocuments implements PreparsedDocumentProvider {

    private static final int MOST = 500;

    private final Map<String, PreparsedDocumentEntry> known = Collections.synchronizedMap(new Latest());

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        Given.check(input.getVariables());
        var entry = known.get(input.getQuery());
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (!entry.hasErrors()) {
                known.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** Forgets what has not been asked for longest. */
    private static final class Latest extends LinkedHashMap<String, PreparsedDocumentEntry> {

        private Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    }
}
