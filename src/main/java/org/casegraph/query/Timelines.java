package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.TimelineEntry;
import org.casegraph.graph.read.TimelineReader;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code timeline}. */
@Controller
final class Timelines implements RuntimeWiringConfigurer {

    private final TimelineReader timelines;

    Timelines(TimelineReader timelines) {
        this.timelines = timelines;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Evidence.wire(wiring, "Precedence");
    }

    @QueryMapping
    List<TimelineEntry> timeline(
            @Argument List<String> of,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate until,
            @Argument @Nullable LocalDate asOf,
            @ContextValue Viewer viewer) {
        var question = new TimelineReader.Question(Words.ids(of), from, until, asOf, Listing.MOST);
        var entries = timelines.read(question, viewer);
        if (entries.size() > Listing.MOST) {
            throw new CallerMistake(
                    "There are more than %d acts; narrow the time or ask about fewer.".formatted(Listing.MOST));
        }
        return entries;
    }
}
