package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.NeighbourhoodReader;
import org.casegraph.graph.read.Subgraph;
import org.casegraph.graph.read.TieCount;
import org.casegraph.graph.read.TieCounts;
import org.casegraph.graph.read.TieFilter;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code neighbourhood} and {@code tieCounts}. */
@Controller
final class Neighbourhoods {

    private static final int FARTHEST = 4;

    private final NeighbourhoodReader neighbourhoods;
    private final TieCounts counts;
    private final Vocabulary vocabulary;

    Neighbourhoods(NeighbourhoodReader neighbourhoods, TieCounts counts, Vocabulary vocabulary) {
        this.neighbourhoods = neighbourhoods;
        this.counts = counts;
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    Subgraph neighbourhood(
            @Argument List<String> of,
            @Argument int hops,
            @Argument @Nullable List<String> relations,
            @Argument @Nullable List<String> acts,
            @Argument @Nullable List<Stance> stances,
            @Argument int minOrigins,
            @Argument @Nullable LocalDate asOf,
            @Argument boolean likeParts,
            @Argument @Nullable Integer first,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        Words.require("hops", hops, 0, FARTHEST);
        var filter = TieWords.filter(relations, acts, stances, minOrigins, asOf, likeParts, vocabulary);
        var question = new NeighbourhoodReader.Question(Words.ids(of), hops, filter, Listing.size(first));
        var around = neighbourhoods.read(question, viewer);
        notes(around).forEach(sentence -> Notes.add(environment, sentence));
        return around;
    }

    @QueryMapping
    List<TieCount> tieCounts(
            @Argument String of,
            @Argument @Nullable List<Stance> stances,
            @Argument int minOrigins,
            @Argument @Nullable LocalDate asOf,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        var filter = TieWords.filter(null, null, stances, minOrigins, asOf, true, vocabulary);
        var found = counts.of(of, filter, viewer);
        if (found.stream().anyMatch(TieCount::more)) {
            Notes.add(
                    environment, "Only %,d ties of a sort were counted; there may be more.".formatted(TieCounts.MOST));
        }
        return found;
    }

    private static List<String> notes(Subgraph around) {
        var notes = new ArrayList<String>();
        if (!around.left().isEmpty()) {
            notes.add("There is more around than is shown. Left out, by kind: "
                    + around.left().stream().map(Neighbourhoods::words).collect(Collectors.joining(", ")) + ".");
        }
        if (!around.hubs().isEmpty()) {
            notes.add("Not all ties of these were looked at, because they have very many: "
                    + around.hubs().stream().map(hub -> hub.name()).collect(Collectors.joining(", ")) + ".");
        }
        return notes;
    }

    private static String words(TieCount count) {
        return count.relation() + " " + (count.more() ? "more than " : "") + count.count();
    }
}
