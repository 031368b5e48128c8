package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Past;
import org.casegraph.graph.Row;
import org.casegraph.graph.RulingRows;
import org.casegraph.graph.match.Grounds;
import org.casegraph.graph.match.Reasoning;
import org.casegraph.graph.match.Reasoning.Wanted;
import org.casegraph.model.Judgement;
import org.springframework.stereotype.Component;

/** Lists what may be asked about pairs of entities, and why. */
@Component
public final class CandidateReader {

    private final Reading reading;
    private final Reasoning reasoning;

    CandidateReader(Reading reading, Reasoning reasoning) {
        this.reading = reading;
        this.reasoning = reasoning;
    }

    public Page<Candidate> page(CandidateFilter filter, PageRequest page, Viewer viewer) {
        var place = page.after();
        var parameters = parameters(filter, viewer).with(page).with("after", place == null ? "" : place.first());
        return Page.of(reading.rows("candidates_page", parameters), page.first(), Candidate::of);
    }

    public int count(CandidateFilter filter, Viewer viewer) {
        return reading.count("candidates_count", parameters(filter, viewer).with("after", ""));
    }

    private static Parameters parameters(CandidateFilter filter, Viewer viewer) {
        Past.current().ifPresent(Past::matched);
        return filter.parameters(viewer);
    }

    /** Why something is asked about some pairs. */
    public Map<Candidate, Grounds> grounds(Collection<Candidate> candidates, Viewer viewer) {
        var wanted = new LinkedHashMap<Candidate, Wanted>();
        candidates.forEach(
                one -> wanted.put(one, new Wanted(one.one().id(), one.other().id(), one.question())));
        var found = reasoning.grounds(wanted.values(), viewer.readers());
        var grounds = new LinkedHashMap<Candidate, Grounds>();
        wanted.forEach((one, asked) -> {
            var known = found.get(asked);
            if (known != null) {
                grounds.put(one, known);
            }
        });
        return grounds;
    }

    /** The ties that both have to the same entity. */
    public Map<Candidate, List<SharedTie>> sharedTies(Collection<Candidate> candidates, Viewer viewer) {
        return shared(
                "shared_ties",
                candidates,
                viewer,
                row -> new SharedTie(
                        row.text("relation"),
                        Entity.of(row.row("both")),
                        Tie.ofRelation(row.row("mine")),
                        Tie.ofRelation(row.row("theirs"))));
    }

    /** The cases in which both have a part. */
    public Map<Candidate, List<Entity>> sharedCases(Collection<Candidate> candidates, Viewer viewer) {
        return shared("shared_cases", candidates, viewer, row -> Entity.of(row.row("entity")));
    }

    /** The ids of the documents that name both. */
    public Map<Candidate, List<String>> sharedDocuments(Collection<Candidate> candidates, Viewer viewer) {
        return shared("shared_documents", candidates, viewer, row -> row.text("id"));
    }

    /** What was ever judged of both, the latest first. */
    public Map<Candidate, List<Judgement>> judgements(Collection<Candidate> candidates, Viewer viewer) {
        return shared("judgements_between", candidates, viewer, row -> RulingRows.judgement(row.row("ruling")));
    }

    private <T> Map<Candidate, List<T>> shared(
            String query, Collection<Candidate> candidates, Viewer viewer, Function<Row, T> read) {
        var byEnds = new LinkedHashMap<String, Candidate>();
        var shared = new LinkedHashMap<Candidate, List<T>>();
        var asked = new ArrayList<Map<String, Object>>();
        for (var one : candidates) {
            byEnds.put(one.one().id() + ' ' + one.other().id(), one);
            shared.put(one, new ArrayList<>());
            var row = new LinkedHashMap<String, Object>();
            row.put("one", one.one().id());
            row.put("other", one.other().id());
            asked.add(row);
        }
        for (var row : reading.rows(query, Parameters.of(viewer).with("asked", asked))) {
            var candidate = byEnds.get(row.text("one") + ' ' + row.text("other"));
            if (candidate != null) {
                shared.getOrDefault(candidate, new ArrayList<>()).add(read.apply(row));
            }
        }
        return shared;
    }
}
