package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Leg;
import org.casegraph.pattern.Participant;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import org.casegraph.pattern.Role;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code patterns} and {@code findings}. */
@Controller
final class PatternAnswers implements RuntimeWiringConfigurer {

    private final Patterns patterns;
    private final Findings findings;

    PatternAnswers(Patterns patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Pattern", type -> type.dataFetcher("roles", Fetch.from(Pattern.class, PatternAnswers::roles))
                .dataFetcher("legs", Fetch.from(Pattern.class, PatternAnswers::legs)));
        wiring.type("Finding", type -> type.dataFetcher("pattern", Fetch.from(Finding.class, this::pattern)));
        wiring.type(
                "Role",
                type -> type.dataFetcher(
                        "entities", Fetch.many(Loaders.ENTITIES, Role.class, PatternAnswers::entities)));
        wiring.type("Leg", type -> type.dataFetcher(
                        "statements", Fetch.many(Loaders.STATEMENTS, Leg.class, Leg::statements))
                .dataFetcher("required", Fetch.from(Leg.class, Leg::isRequired)));
    }

    @QueryMapping
    List<Pattern> patterns() {
        return patterns.all();
    }

    @QueryMapping
    Connection<Finding> findings(
            @Argument @Nullable String pattern,
            @Argument @Nullable List<String> involving,
            @Argument int minOrigins,
            @Argument boolean includePartial,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        if (pattern != null && patterns.pattern(pattern).isEmpty()) {
            throw new CallerMistake("There is no such pattern; there are "
                    + String.join(", ", patterns.all().stream().map(Pattern::id).toList()) + ".");
        }
        var listing = Listing.of("findings", null, first, after);
        var people = involving == null ? List.<String>of() : Words.ids(involving);
        var found = findings.find(new Question(pattern, people, minOrigins, includePartial), viewer);
        return listing.connection(found, Finding::id);
    }

    private Pattern pattern(Finding finding) {
        return patterns.pattern(finding.pattern()).orElseThrow();
    }

    private static List<String> roles(Pattern pattern) {
        return pattern.roles().stream().map(Pattern.Role::name).toList();
    }

    private static List<String> legs(Pattern pattern) {
        return pattern.legs().stream().map(Pattern.Leg::name).toList();
    }

    private static List<String> entities(Role role) {
        return role.entities().stream().map(Participant::id).toList();
    }
}
