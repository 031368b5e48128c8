package org.casegraph.analysis;

import java.util.Locale;
import org.casegraph.graph.read.Entity;

/** Says what a measure means, and what it does not. */
final class AnalysisSentences {

    private static final String LIMITS =
            " It is about what is coded here: it says nothing about guilt, or importance in life,"
                    + " and coding more of one case raises it.";

    private AnalysisSentences() {}

    static String of(Measure measure, Network network) {
        var graph = "%,d entities, of whom %,d pairs are tied, by a relation or by having a part in the same act."
                .formatted(network.size(), network.ties());
        return Wording.capitalised(graph) + " "
                + switch (measure) {
                    case DEGREE -> "Counted is to how many others each is tied directly." + LIMITS;
                    case BETWEENNESS ->
                        "Counted is on how many of the shortest ways between two others each stands: a way may lead"
                                + " through a court or an addressee as well as through a friend." + LIMITS;
                    case PAGERANK ->
                        "Counted is how often a walk that follows ties at random comes by each: many ties count, and"
                                + " ties to those who have many." + LIMITS;
                    case COMMUNITIES ->
                        "Put together are those who have more ties among each other than to the rest. Nobody in them"
                                + " need know of it: it is no group that anybody belongs to." + LIMITS;
                };
    }

    static String method(Measure measure, boolean isSmall) {
        return switch (measure) {
            case DEGREE -> "Exact.";
            case BETWEENNESS -> "Exact: all shortest ways, after Brandes.";
            case PAGERANK -> "By rounds until nothing changes by more than 0.0001, with a damping of 0.85.";
            case COMMUNITIES ->
                isSmall
                        ? "By the greedy rise of modularity in each connected part, after Clauset, Newman and Moore;"
                                + " other divisions may be nearly as good."
                        : "By label propagation with a fixed seed, because there are too many for modularity;"
                                + " another seed may divide otherwise.";
        };
    }

    static String score(Measure measure, Entity entity, double value, Network network) {
        return Wording.capitalised(
                switch (measure) {
                    case DEGREE ->
                        "%s is tied to %,d of the %,d others in what is coded here."
                                .formatted(entity.name(), (int) value, network.size() - 1);
                    case BETWEENNESS ->
                        "%s stands on %s of every 100 shortest ways between two others in what is coded here."
                                .formatted(entity.name(), hundredths(value));
                    case PAGERANK ->
                        "%s of every 100 steps of a walk along the ties of what is coded here end at %s."
                                .formatted(hundredths(value), entity.name());
                    case COMMUNITIES -> entity.name() + " is in a community.";
                });
    }

    static String community(int size, int inside, int outside) {
        return "%,d entities with %,d %s among each other and %,d to the rest."
                .formatted(size, inside, inside == 1 ? "tie" : "ties", outside);
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, share >= 0.1 || share == 0 ? "%.0f" : "%.1f", share * 100);
    }
}
