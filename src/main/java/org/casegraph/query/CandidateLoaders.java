package org.casegraph.query;

import java.util.List;
import org.casegraph.graph.match.Grounds;
import org.casegraph.graph.read.Candidate;
import org.casegraph.graph.read.CandidateReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.SharedTie;
import org.casegraph.model.Judgement;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** Gathers what an answer asks of pairs that may be the same. */
@Component
final class CandidateLoaders {

    static final String GROUNDS = "groundsOfCandidates";
    static final String SHARED_TIES = "sharedTies";
    static final String SHARED_CASES = "sharedCases";
    static final String SHARED_DOCUMENTS = "sharedDocuments";
    static final String JUDGEMENTS = "judgementsOfCandidates";

    CandidateLoaders(BatchLoaderRegistry registry, CandidateReader candidates) {
        Loaders.<Candidate, Grounds>batch(registry, GROUNDS, candidates::grounds);
        Loaders.<Candidate, List<SharedTie>>batch(registry, SHARED_TIES, candidates::sharedTies);
        Loaders.<Candidate, List<Entity>>batch(registry, SHARED_CASES, candidates::sharedCases);
        Loaders.<Candidate, List<String>>batch(registry, SHARED_DOCUMENTS, candidates::sharedDocuments);
        Loaders.<Candidate, List<Judgement>>batch(registry, JUDGEMENTS, candidates::judgements);
    }
}
