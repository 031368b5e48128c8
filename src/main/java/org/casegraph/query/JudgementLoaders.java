package org.casegraph.query;

import java.util.List;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.ContradictionReader;
import org.casegraph.graph.read.JudgementReader;
import org.casegraph.graph.read.JudgementReader.Effect;
import org.casegraph.model.Judgement;
import org.casegraph.watch.Change;
import org.casegraph.watch.Changes;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** Gathers what an answer asks of judgements, and of who was judged. */
@Component
final class JudgementLoaders {

    static final String FORMER_IDS = "formerIds";
    static final String JUDGEMENTS = "identityJudgements";
    static final String NAMES = "namesOfJudged";
    static final String EFFECTS = "effectsOfJudgements";
    static final String CONTRADICTIONS = "contradictions";
    static final String CHANGES = "changesByJudgements";

    JudgementLoaders(
            BatchLoaderRegistry registry,
            JudgementReader judgements,
            ContradictionReader contradictions,
            Changes changes) {
        Loaders.<String, List<String>>batch(registry, FORMER_IDS, judgements::formerIds);
        Loaders.<String, List<Judgement>>batch(registry, JUDGEMENTS, judgements::of);
        Loaders.<String, String>batch(registry, NAMES, judgements::names);
        Loaders.<String, Effect>batch(registry, EFFECTS, judgements::effects);
        Loaders.<String, Contradiction>batch(registry, CONTRADICTIONS, contradictions::byIds);
        Loaders.<String, List<Change>>batch(registry, CHANGES, changes::becauseOf);
    }
}
