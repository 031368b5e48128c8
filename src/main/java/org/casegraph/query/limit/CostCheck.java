package org.casegraph.query.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import org.springframework.stereotype.Component;

/** Refuses an operation whose answer may be too large, by the page sizes it asks for. */
@Component
final class CostCheck extends MaxQueryComplexityInstrumentation {

    CostCheck() {
        super(Limits.COST, new Cost());
    }

    @Override
    protected AbortExecutionException mkAbortException(int cost, int most) {
        return Limits.refused("The question may bring %s objects, which is more than %d; ask for smaller pages."
                .formatted(cost >= 1_000_000 ? "over a million" : Integer.toString(cost), most));
    }
}
