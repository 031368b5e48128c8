package org.casegraph.analysis;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Analysis.Community;
import org.casegraph.analysis.Analysis.Score;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Measures the graph of people, cases and institutions: it is read in one pass, ids alone, or not at all. */
@Component
public final class Analyses {

    /** So many members of a community are named. */
    private static final int MOST_MEMBERS = 50;

    private final Queries queries;
    private final EntityReader entities;
    private final Duration limit;

    Analyses(Queries queries, EntityReader entities, @Value("${casegraph.query.timeout:5s}") Duration limit) {
        this.queries = queries;
        this.entities = entities;
        this.limit = limit;
    }

    /**
     * What is to be measured.
     *
     * @param relations which relations count as ties
     * @param acts which kinds of acts tie those who have a part in them
     * @param stances the stances in which a tie has to be said; null for any that proves it
     * @param first how many scores or communities are wanted
     */
    public record Question(
            Measure measure,
            List<EntityKind> kinds,
            List<String> relations,
            List<String> acts,
            @Nullable List<Stance> stances,
            int minOrigins,
            @Nullable LocalDate asOf,
            int first) {

        public Question {
            kinds = List.copyOf(kinds);
            relations = List.copyOf(relations);
            acts = List.copyOf(acts);
        }
    }

    /**
     * The measure of what the viewer may read.
     *
     * @throws TooMuch if there is more than is worked out at once
     */
    public Analysis measure(Question question, Viewer viewer) {
        var network = network(question, viewer);
        var measuring = new Measuring(network, limit);
        var measure = question.measure();
        List<Score> scores =
                switch (measure) {
                    case DEGREE -> scores(question, network, measuring.degree(), viewer);
                    case BETWEENNESS -> scores(question, network, measuring.betweenness(), viewer);
                    case PAGERANK -> scores(question, network, measuring.pagerank(), viewer);
                    case COMMUNITIES -> List.of();
                };
        List<Community> communities = measure == Measure.COMMUNITIES
                ? communities(question.first(), network, measuring.communities(), viewer)
                : List.of();
        return new Analysis(
                measure,
                AnalysisSentences.of(measure, network),
                AnalysisSentences.method(measure, measuring.isSmallForCommunities()),
                network.size(),
                network.ties(),
                scores,
                communities);
    }

    private Network network(Question question, Viewer viewer) {
        var parameters = parameters(question);
        var together = new ArrayList<List<String>>();
        if (!question.relations().isEmpty()) {
            together.addAll(read("analysis_relations", parameters, viewer));
        }
        if (!question.acts().isEmpty()) {
            together.addAll(read("analysis_acts", parameters, viewer));
        }
        return Network.of(together);
    }

    private List<List<String>> read(String query, Map<String, @Nullable Object> parameters, Viewer viewer) {
        var rows = queries.rows(query, parameters, viewer);
        if (rows.size() > Network.MOST_TIES) {
            throw new TooMuch("There are more than %,d relations or acts; narrow the kinds, relations or acts."
                    .formatted(Network.MOST_TIES));
        }
        return rows.stream().map(row -> row.texts("together")).toList();
    }

    private static Map<String, @Nullable Object> parameters(Question question) {
        var stances = question.stances();
        var parameters = Queries.with("relations", question.relations(), "acts", question.acts());
        parameters.put("kinds", question.kinds().stream().map(Enum::name).toList());
        parameters.put(
                "stances",
                stances == null ? null : stances.stream().map(Enum::name).toList());
        parameters.put("minOrigins", (long) question.minOrigins());
        parameters.put("asOf", Queries.day(question.asOf()));
        parameters.put("limit", Network.MOST_TIES + 1L);
        return parameters;
    }

    private List<Score> scores(Question question, Network network, Map<Integer, Double> values, Viewer viewer) {
        var ordered = values.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> one) -> -rounded(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(question.first())
                .toList();
        var known = known(network, ordered.stream().map(Map.Entry::getKey), viewer);
        var scores = new ArrayList<Score>();
        int rank = 1;
        for (int i = 0; i < ordered.size(); i++) {
            double value = rounded(ordered.get(i).getValue());
            if (i > 0 && value < rounded(ordered.get(i - 1).getValue())) {
                rank = i + 1;
            }
            var entity = known.get(ordered.get(i).getKey());
            if (entity == null) {
                continue;
            }
            var sentence = AnalysisSentences.score(question.measure(), entity, value, network);
            scores.add(new Score(rank, entity, value, sentence));
        }
        return scores;
    }

    /** Sums of fractions differ in their last digits; that makes nobody first. */
    private static double rounded(double value) {
        return Math.round(value * 1e9) / 1e9;
    }

    private List<Community> communities(int first, Network network, List<Set<Integer>> found, Viewer viewer) {
        var shown = found.subList(0, Math.min(first, found.size()));
        var known = known(network, shown.stream().flatMap(one -> one.stream().limit(MOST_MEMBERS)), viewer);
        return shown.stream().map(one -> community(network, one, known)).toList();
    }

    private static Community community(Network network, Set<Integer> numbers, Map<Integer, Entity> known) {
        var graph = network.graph();
        int ends = 0;
        int inside = 0;
        for (var number : numbers) {
            for (var edge : graph.edgesOf(number)) {
                ends++;
                int other = graph.getEdgeSource(edge).equals(number)
                        ? graph.getEdgeTarget(edge)
                        : graph.getEdgeSource(edge);
                inside += numbers.contains(other) ? 1 : 0;
            }
        }
        var members = numbers.stream()
                .limit(MOST_MEMBERS)
                .flatMap(number -> Optional.ofNullable(known.get(number)).stream())
                .sorted(Things.BY_NAME)
                .toList();
        var sentence = AnalysisSentences.community(numbers.size(), inside / 2, ends - inside);
        return new Community(numbers.size(), inside / 2, ends - inside, members, sentence);
    }

    private Map<Integer, Entity> known(Network network, Stream<Integer> numbers, Viewer viewer) {
        var wanted = numbers.toList();
        var ids = wanted.stream().map(network.ids()::get).toList();
        var entitiesById = entities.byIds(ids, viewer);
        var known = new LinkedHashMap<Integer, Entity>();
        for (var number : wanted) {
            Optional.ofNullable(entitiesById.get(network.ids().get(number)))
                    .ifPresent(entity -> known.put(number, entity));
        }
        return known;
    }
}
