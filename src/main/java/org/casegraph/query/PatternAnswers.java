package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casegraph.access.Viewer;
import org.casegraph.pattern.Explanation;
import org.casegraph.pattern.Explanation.Gap;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Leg;
import org.casegraph.pattern.Parameter;
import org.casegraph.pattern.Participant;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import org.casegraph.pattern.QuestionRefused;
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

/** Answers {@code patterns}, {@code findings} and {@code explain}. */
@Controller
final class PatternAnswers implements RuntimeWiringConfigurer {

    /** Who is wanted in a role. */
    record RoleInput(String name, List<String> entities) {}

    /** A value for a parameter, as text. */
    record ParameterInput(String name, String value) {}

    private final Patterns patterns;
    private final Findings findings;

    PatternAnswers(Patterns patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Pattern", PatternAnswers::ofPattern);
        wiring.type("Claim", type -> type.dataFetcher("leg", Fetch.from(Pattern.Leg.class, Pattern.Leg::name))
                .dataFetcher("required", Fetch.from(Pattern.Leg.class, Pattern.Leg::isRequired))
                .dataFetcher("roles", Fetch.from(Pattern.Leg.class, Pattern.Leg::names)));
        wiring.type(
                "WishedOrder",
                type -> type.dataFetcher("required", Fetch.from(Pattern.Order.class, Pattern.Order::isRequired)));
        wiring.type("PatternParameter", PatternAnswers::ofParameter);
        wiring.type(
                "Finding", type -> type.dataFetcher("pattern", Fetch.from(Finding.class, one -> of(one.pattern()))));
        wiring.type(
                "Explanation",
                type -> type.dataFetcher("pattern", Fetch.from(Explanation.class, one -> of(one.pattern()))));
        wiring.type(
                "Gap",
                type -> type.dataFetcher("statements", Fetch.many(Loaders.STATEMENTS, Gap.class, Gap::statements)));
        wiring.type(
                "Role",
                type -> type.dataFetcher(
                        "entities", Fetch.many(Loaders.ENTITIES, Role.class, PatternAnswers::entities)));
        wiring.type("Leg", type -> type.dataFetcher(
                        "statements", Fetch.many(Loaders.STATEMENTS, Leg.class, Leg::statements))
                .dataFetcher("required", Fetch.from(Leg.class, Leg::isRequired)));
    }

    private static TypeRuntimeWiring.Builder ofPattern(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("roles", Fetch.from(Pattern.class, PatternAnswers::roles))
                .dataFetcher("legs", Fetch.from(Pattern.class, PatternAnswers::legs))
                .dataFetcher("claims", Fetch.from(Pattern.class, Pattern::legs))
                .dataFetcher("wished", Fetch.from(Pattern.class, Pattern::order))
                .dataFetcher("sentence", Fetch.from(Pattern.class, one -> one.wording()
                        .proved()))
                .dataFetcher("contested", Fetch.from(Pattern.class, one -> one.wording()
                        .contested()))
                .dataFetcher("partial", Fetch.from(Pattern.class, one -> one.wording()
                        .partial()));
    }

    private static TypeRuntimeWiring.Builder ofParameter(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher(
                        "type", Fetch.from(Parameter.class, one -> one.type().word()))
                .dataFetcher("default", Fetch.from(Parameter.class, Parameter::text))
                .dataFetcher("description", Fetch.from(Parameter.class, Parameter::does));
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
            @Argument @Nullable List<ParameterInput> parameters,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        requirePattern(pattern);
        Words.require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        var listing = Listing.of("findings", null, first, after);
        var people = involving == null ? List.<String>of() : Words.ids(involving);
        var question = new Question(pattern, people, minOrigins, includePartial, values(parameters), asOf);
        var found = answered(() -> findings.find(question, viewer));
        return listing.connection(found, Finding::id);
    }

    @QueryMapping
    Explanation explain(
            @Argument String pattern,
            @Argument List<RoleInput> roles,
            @Argument @Nullable List<ParameterInput> parameters,
            @Argument @Nullable LocalDate asOf,
            @ContextValue Viewer viewer) {
        requirePattern(pattern);
        var wanted = new LinkedHashMap<String, List<String>>();
        for (var role : roles) {
            if (wanted.put(role.name(), role.entities()) != null) {
                throw new CallerMistake("The role '" + role.name() + "' is there twice.");
            }
        }
        Words.ids(wanted.values().stream().flatMap(List::stream).toList());
        var question = Question.of(pattern).withParameters(values(parameters)).asOf(asOf);
        return answered(() -> findings.explain(question, wanted, viewer));
    }

    private void requirePattern(@Nullable String pattern) {
        if (pattern != null && patterns.pattern(pattern).isEmpty()) {
            throw new CallerMistake("There is no such pattern; there are "
                    + String.join(", ", patterns.all().stream().map(Pattern::id).toList()) + ".");
        }
    }

    private static Map<String, String> values(@Nullable List<ParameterInput> parameters) {
        var values = new LinkedHashMap<String, String>();
        for (var parameter : parameters == null ? List.<ParameterInput>of() : parameters) {
            if (values.put(parameter.name(), parameter.value()) != null) {
                throw new CallerMistake("The parameter '" + parameter.name() + "' is there twice.");
            }
        }
        return values;
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (QuestionRefused e) {
            throw new CallerMistake(String.valueOf(e.getMessage()));
        }
    }

    private Pattern of(String id) {
        return patterns.pattern(id).orElseThrow();
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
