package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QueryTest
class LimitsTest {

    private final Asking asking;

    LimitsTest(Asking asking) {
        this.asking = asking.givenTheExample();
    }

    @Test
    void toolsMayAskForTheSchema() {
        assertThat(asking.errors(IntrospectionQuery.INTROSPECTION_QUERY)).isEmpty();
    }

    @Test
    void walksOfEightStepsAreAllowed() {
        var walk = "{ people(first: 2) { nodes { "
                + "relatives { other { names { value } ... on Person { relatives { other { name ... on Person {"
                + " relatives { other { name } } } } } } } } } } }";

        assertThat(asking.errors(walk)).isEmpty();
    }

    @Test
    void tenAliasesAndTwoOperationsAreAllowed() {
        assertThat(asking.errors("{ " + aliases(10) + " }")).isEmpty();
    }

    @Test
    void deepQuestionsAreRefused() {
        var deep = "{ people { nodes { " + "relatives { from { ... on Person { ".repeat(8) + "id" + " } } }".repeat(8)
                + " } } }";

        assertThat(asking.refusals(deep)).singleElement().asString().startsWith("TOO_COSTLY");
    }

    @Test
    void manyAliasesAreRefused() {
        assertThat(asking.refusals("{ people { nodes { " + aliases(31) + " } } }"))
                .singleElement()
                .asString()
                .isEqualTo("TOO_COSTLY A question may have 30 aliases at most; ask it in parts.");
    }

    @Test
    void manyFieldsAtTheRootAreRefused() {
        assertThat(asking.refusals("{ " + "__typename ".repeat(21) + " }"))
                .containsExactly("TOO_COSTLY A question may have 20 fields at its root at most; ask it in parts.");
    }

    @Test
    void equalSelectionsWithoutEndAreRefused() {
        assertThat(asking.refusals("{ people { " + "nodes { id } ".repeat(1000) + " } }"))
                .singleElement()
                .asString()
                .contains("2000 fields");
    }

    @Test
    void fragmentsThatMultiplyAreRefused() {
        var bomb = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        assertThat(asking.refusals("{ ...F0 } " + bomb + " fragment F30 on Query { __typename }"))
                .singleElement()
                .asString()
                .startsWith("TOO_COSTLY");
    }

    @Test
    void fragmentsThatContainThemselvesAreRefused() {
        assertThat(asking.refusals("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"))
                .singleElement()
                .asString()
                .contains("may not contain itself");
    }

    @Test
    void nestedBracketsAreRefused() {
        assertThat(asking.refusals("{ neighbourhood(of: " + "[".repeat(3000) + "]".repeat(3000) + ") { truncated } }"))
                .singleElement()
                .asString()
                .startsWith("TOO_COSTLY The question is too long or too deeply nested");
        assertThat(asking.refusals("{ " + "... { ".repeat(1000) + "__typename" + " }".repeat(1000) + " }"))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal).matches("(BAD_REQUEST|TOO_COSTLY).*"));
    }

    @Test
    void longQuestionsAreRefused() {
        assertThat(asking.refusals("{ __typename " + ",".repeat(100_000) + " }"))
                .hasSize(1);
        assertThat(asking.refusals("{ __typename " + "@include(if: true) ".repeat(5000) + " }"))
                .hasSize(1);
    }

    @Test
    void pagesThatMultiplyAreRefused() {
        assertThat(asking.refusals(
                        "{ people(first: 500) { nodes { statements(first: 500) { nodes { document { title } } } } } }"))
                .singleElement()
                .asString()
                .startsWith("TOO_COSTLY The question may bring")
                .endsWith("ask for smaller pages.");
    }

    @Test
    void fewErrorsAreListed() {
        var unknown = IntStream.range(0, 300).mapToObj(i -> "nope" + i).collect(Collectors.joining(" "));

        assertThat(asking.refusals("{ people { nodes { " + unknown + " } } }")).hasSize(5);
        assertThat(asking.refusals("{ __typename " + "@nope ".repeat(29) + "}")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void circlesOfTypesAreNotAskedForInGoodFaith() {
        var circle = "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }";

        assertThat(asking.refusals(circle)).isNotEmpty();
    }

    @Test
    void refusalsNameNoClass() {
        assertThat(asking.refusals("{ people(first: {a: 1}) { nodes { id } } person(id: [1, [2]]) { id } }"))
                .isNotEmpty()
                .allSatisfy(refusal ->
                        assertThat(refusal).startsWith("BAD_REQUEST").doesNotContain("java", "Map", "Array", "Value"));
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ": __typename").collect(Collectors.joining(" "));
    }
}
