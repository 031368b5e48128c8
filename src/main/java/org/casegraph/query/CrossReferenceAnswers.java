package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casegraph.access.Viewer;
import org.casegraph.identity.name.Band;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.upload.Upload;
import org.casegraph.xref.CrossReference;
import org.casegraph.xref.CrossReferences;
import org.casegraph.xref.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code crossReferences}, and takes in lists to hold against the graph. */
@Controller
final class CrossReferenceAnswers implements RuntimeWiringConfigurer {

    private final CrossReferences references;

    CrossReferenceAnswers(CrossReferences references) {
        this.references = references;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("CrossReference", type -> type.dataFetcher("matches", this::matches));
    }

    @QueryMapping
    List<CrossReference> crossReferences(@ContextValue Viewer viewer) {
        return references.of(viewer);
    }

    @QueryMapping
    @Nullable
    CrossReference crossReference(@Argument String id, @ContextValue Viewer viewer) {
        return references.byId(id, viewer);
    }

    @MutationMapping("crossReference")
    CrossReference start(@Argument Upload list, @Argument @Nullable ListInput options, @ContextValue Viewer viewer)
            throws IOException {
        var said = Objects.requireNonNullElse(options, ListInput.SILENT);
        try (var content = list.content()) {
            return references.start(content, list.name(), said.options(), said.question(viewer));
        }
    }

    @MutationMapping
    CrossReference stopCrossReference(@Argument String id, @ContextValue Viewer viewer) {
        return references.stop(id, viewer);
    }

    @MutationMapping
    boolean forgetCrossReference(@Argument String id, @ContextValue Viewer viewer) {
        references.forget(id, viewer);
        return true;
    }

    private Connection<Match> matches(DataFetchingEnvironment environment) {
        var id = Fetch.source(environment, CrossReference.class).id();
        var viewer = ViewerEdge.viewer(environment.getGraphQlContext());
        var bands = bands(environment.getArgument("bands"));
        var listing = Listing.of(
                "matches " + id + bands, null, environment.getArgument("first"), environment.getArgument("after"));
        return listing.connection(
                references.matches(id, bands, listing.page(), viewer), () -> references.count(id, bands, viewer));
    }

    private static Set<Band> bands(@Nullable List<?> named) {
        var bands = EnumSet.noneOf(Band.class);
        if (named != null) {
            named.forEach(band -> bands.add(Band.valueOf(String.valueOf(band))));
        }
        return bands.isEmpty() ? EnumSet.allOf(Band.class) : bands;
    }
}
