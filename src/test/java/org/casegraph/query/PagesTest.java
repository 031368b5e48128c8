package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QueryTest
class PagesTest {

    private final Asking asking;

    PagesTest(Asking asking) {
        this.asking = asking.givenTheExample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "people sort: [NAME_DESC]",
                "people sort: [STATEMENTS_DESC]",
                "people sort: [STATEMENTS_DESC, NAME_DESC]",
                "institutions",
                "groups",
                "places",
                "cases",
                "acts",
                "acts sort: [DATE_DESC]",
                "acts sort: [KIND_ASC, DATE_DESC]",
                "acts sort: [ORIGINS_DESC]",
                "statements",
                "statements sort: [DATE_ASC]",
                "statements sort: [DATE_DESC, RECORDED_DESC]",
                "documents",
                "documents sort: [PUBLISHED_DESC]",
                "contradictions",
                "findings",
                "candidates",
                "search text: \"tokmadi\""
            })
    void pagesOfAnySizeGiveOneAndTheSameList(String list) {
        var whole = pages(list, 500);

        assertThat(pages(list, Math.max(3, whole.size() / 5))).isEqualTo(whole);
        assertThat(whole).doesNotHaveDuplicates();
        assertThat(asking.number(question(list, 1, null), path(list) + ".totalCount"))
                .isEqualTo(whole.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"statements(first: 3, after: %s)", "ties(first: 2, after: %s)", "acts(first: 3, after: %s)"})
    void listsInsideAnAnswerHavePagesToo(String list) {
        var name = list.substring(0, list.indexOf('('));
        var one = asking.text(
                "{ people(filter: {name: \"tokmadi\"}, sort: [STATEMENTS_DESC], first: 1) { nodes { id } } }",
                "people.nodes[0].id");
        var found = new ArrayList<String>();
        String after = null;
        do {
            var answer = asking.ask(
                    "{ person(id: \"%s\") { %s { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }"
                            .formatted(one, list.formatted(quoted(after))));
            found.addAll(answer.path("person." + name + ".nodes[*].id")
                    .entityList(String.class)
                    .get());
            after = next(answer.path("person." + name + ".pageInfo")
                    .entity(Map.class)
                    .get());
        } while (after != null);

        assertThat(found).doesNotHaveDuplicates().hasSizeGreaterThan(8);
        assertThat(asking.number(
                        "{ person(id: \"%s\") { %s { totalCount } } }".formatted(one, list.formatted("null")),
                        "person." + name + ".totalCount"))
                .isEqualTo(found.size());
    }

    @Test
    void firstPageSaysWhereItLies() {
        asking.ask(
                        "{ people(first: 2) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .path("people")
                .entity(Map.class)
                .satisfies(people -> {
                    var cursors = (List<?>) people.get("edges");
                    var expected = new LinkedHashMap<String, Object>();
                    expected.put("hasNextPage", true);
                    expected.put("hasPreviousPage", false);
                    expected.put("startCursor", ((Map<?, ?>) cursors.getFirst()).get("cursor"));
                    expected.put("endCursor", ((Map<?, ?>) cursors.getLast()).get("cursor"));
                    assertThat(people.get("pageInfo")).isEqualTo(expected);
                });
    }

    @Test
    void pageOfNothingIsEmpty() {
        asking.ask("{ people(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }")
                .path("people")
                .matchesJson("{nodes: [], pageInfo: {hasNextPage: true, endCursor: null}}");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 501, 1_000_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void sizesThatAreNoneAreSaidToBe(int size) {
        assertThat(asking.refusals("{ people(first: %d) { edges { cursor } } }".formatted(size)))
                .singleElement()
                .asString()
                .matches(
                        "(BAD_REQUEST first must be from 0 to 500, not -?\\d+\\.|TOO_COSTLY .*ask for smaller pages\\.)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "0", "MQ==", "' OR 1=1", "\u0000", "eyJpZCI6MX0", "🙂", "____________________________"})
    void cursorsThatAreNoneAreRefused(String cursor) {
        var variables = Map.<String, Object>of("after", cursor);
        var question = "query($after: String) { people(after: $after) { nodes { id } } }";

        asking.ask(question, variables)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("after is no cursor of this list in this order.");
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"institutions(%s)", "people(sort: [NAME_DESC], %s)", "acts(%s)", "search(text: \"a\", %s)"})
    void cursorsOfAnotherListAreRefused(String other) {
        var cursor = asking.text("{ people(first: 1) { pageInfo { endCursor } } }", "people.pageInfo.endCursor");

        assertThat(asking.refusals("{ %s { totalCount } }".formatted(other.formatted("after: \"" + cursor + "\""))))
                .containsExactly("BAD_REQUEST after is no cursor of this list in this order.");
    }

    @Test
    void moreThanTwoOrdersAreRefused() {
        assertThat(asking.refusals("{ acts(sort: [DATE_ASC, KIND_ASC, DATE_DESC]) { totalCount } }"))
                .containsExactly("BAD_REQUEST A list is sorted by two orders at most.");
    }

    private List<String> pages(String list, int size) {
        var found = new ArrayList<String>();
        String after = null;
        do {
            var answer = asking.ask(question(list, size, after));
            var id = path(list).equals("search") ? ".nodes[*].entity.id" : ".nodes[*].id";
            found.addAll(answer.path(path(list) + id).entityList(String.class).get());
            after = next(answer.path(path(list) + ".pageInfo").entity(Map.class).get());
        } while (after != null);
        return found;
    }

    private static String next(Map<?, ?> pageInfo) {
        return pageInfo.get("hasNextPage").equals(true) ? (String) pageInfo.get("endCursor") : null;
    }

    private static String question(String list, int size, String after) {
        var arguments = list.contains(" ") ? list.substring(list.indexOf(' ')) + ", " : "";
        var node = path(list).equals("search") ? "entity { id }" : "id";
        return "{ %s(%sfirst: %d, after: %s) { totalCount nodes { %s } pageInfo { hasNextPage endCursor } } }"
                .formatted(path(list), arguments, size, quoted(after), node);
    }

    private static String path(String list) {
        return list.split(" ")[0];
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
