package org.casegraph.query;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.IntValue;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary.ActKind;
import org.casegraph.model.Vocabulary.Relation;
import org.casegraph.model.Vocabulary.Role;
import org.casegraph.model.Vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** One word as the schema declares it: an enum value and its directive. What it lacks is added to the problems. */
final class Declaration {

    private static final int WORST = 5;
    private static final String CODE = "huridocs";

    private final EnumValueDefinition value;
    private final String directive;
    private final List<String> problems;

    Declaration(EnumValueDefinition value, String directive, List<String> problems) {
        this.value = value;
        this.directive = directive;
        this.problems = problems;
    }

    Relation relation() {
        requireDirective();
        return new Relation(
                value.getName(),
                description(),
                required("from", kinds("from")),
                required("to", kinds("to")),
                required("says"),
                required("inverse"),
                flag("symmetric"),
                text("followTheMoney").orElse(null),
                code());
    }

    ActKind actKind(List<String> categories) {
        requireDirective();
        return new ActKind(
                value.getName(),
                description(),
                category(categories),
                severity(),
                required("says"),
                code(),
                texts("articles"));
    }

    Role role() {
        requireDirective();
        var fillers = kinds("fillers");
        if (fillers.isEmpty() && !flag("acts")) {
            problem("its @actRole lets nobody fill it: give 'fillers', or 'acts: true'");
        }
        return new Role(value.getName(), description(), required("says"), fillers, flag("acts"));
    }

    Word word() {
        return new Word(value.getName(), description(), code());
    }

    private void requireDirective() {
        if (!value.hasDirective(directive)) {
            problem("it has no @%s".formatted(directive));
        }
    }

    private String description() {
        var description = value.getDescription();
        if (description == null || description.getContent().isBlank()) {
            problem("it has no description");
            return "";
        }
        return description.getContent();
    }

    private String category(List<String> categories) {
        var category =
                argument("category", EnumValue.class).map(EnumValue::getName).orElse("");
        if (!categories.contains(category)) {
            problem("'category' of its @act must be one of %s".formatted(String.join(", ", categories)));
        }
        return category;
    }

    private int severity() {
        var severity = argument("severity", IntValue.class)
                .map(v -> v.getValue().intValue())
                .orElse(0);
        if (severity < 0 || severity > WORST) {
            problem("'severity' of its @act must be a number from 0 to %d".formatted(WORST));
        }
        return severity;
    }

    private @Nullable String code() {
        var code = text(CODE).orElse(null);
        if (code != null && !code.matches("\\d{14}")) {
            problem("'%s' of its @%s must be 14 digits".formatted(CODE, directive));
        }
        return code;
    }

    private String required(String name) {
        var text = text(name).orElse("");
        if (text.isBlank()) {
            lacks(name);
        }
        return text;
    }

    private <T> List<T> required(String name, List<T> values) {
        if (values.isEmpty()) {
            lacks(name);
        }
        return values;
    }

    private Optional<String> text(String name) {
        return argument(name, StringValue.class).map(StringValue::getValue);
    }

    /** Accepts a single value in place of a list, as GraphQL does. */
    private List<String> texts(String name) {
        var many = argument(name, ArrayValue.class).stream()
                .flatMap(list -> list.getValues().stream())
                .filter(StringValue.class::isInstance)
                .map(each -> ((StringValue) each).getValue());
        return Stream.concat(text(name).stream(), many).toList();
    }

    private boolean flag(String name) {
        return argument(name, BooleanValue.class).map(BooleanValue::isValue).orElse(false);
    }

    /** Accepts a single value in place of a list, as GraphQL does. */
    private List<EntityKind> kinds(String name) {
        var single = argument(name, EnumValue.class).stream();
        var many = argument(name, ArrayValue.class).stream()
                .flatMap(list -> list.getValues().stream())
                .filter(EnumValue.class::isInstance)
                .map(EnumValue.class::cast);
        return Stream.concat(single, many)
                .flatMap(kind -> kind(name, kind.getName()))
                .toList();
    }

    private Stream<EntityKind> kind(String argument, String name) {
        var kind = Stream.of(EntityKind.values())
                .filter(k -> k.name().equals(name))
                .toList();
        if (kind.isEmpty()) {
            problem("'%s' of its @%s names %s, which is no entity kind: %s"
                    .formatted(argument, directive, name, List.of(EntityKind.values())));
        }
        return kind.stream();
    }

    private <V> Optional<V> argument(String name, Class<V> type) {
        return value.getDirectives(directive).stream()
                .map((Directive d) -> d.getArgument(name))
                .filter(argument -> argument != null)
                .map(argument -> argument.getValue())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private void lacks(String argument) {
        if (value.hasDirective(directive)) {
            problem("its @%s lacks '%s'".formatted(directive, argument));
        }
    }

    private void problem(String what) {
        var place = Objects.requireNonNullElse(value.getSourceLocation(), SourceLocation.EMPTY);
        problems.add("%s:%d: %s: %s".formatted(place.getSourceName(), place.getLine(), value.getName(), what));
    }
}
