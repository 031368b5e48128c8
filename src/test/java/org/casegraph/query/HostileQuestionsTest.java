package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.graph.TestStore;
import org.casegraph.query.SchemaQuestions.Question;
import org.casegraph.query.SchemaQuestions.Slot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;

/** Every place of the schema where a value can be put is given values that nobody means well with. */
@QueryTest
class HostileQuestionsTest {

    private static final Pattern INSIDE = Pattern.compile(
            "Neo\\.|neo4j|Exception|graphql\\.[a-z]|java\\.|org\\.casegraph|\\bat [a-z]+\\.[a-z]|/home/|bolt:");

    private static final List<String> TEXTS = List.of(
            "'}) DETACH DELETE n //",
            "\" OR 1=1 RETURN n UNION MATCH (x) RETURN x; //",
            "\\u0027 }) CALL dbms.shutdown() YIELD value //`",
            "${jndi:ldap://127.0.0.1:9/x} file:///etc/hostname http://127.0.0.1:9/",
            "<script>alert(1)</script>\u0000\u202e\ufeff\u2028",
            "a\ud800b",
            "e" + "\u0301".repeat(10_000),
            "(a+)+$ [ ] { } ~ * ? \\ AND OR NOT : ^ \" -- +- && || ! aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
            "../../../../etc/passwd",
            "-9223372036854775809",
            "");

    private final Asking asking;
    private final TestStore store = TestStore.shared();
    private final SchemaQuestions questions;

    HostileQuestionsTest(Asking asking, GraphQlSource source) {
        this.asking = asking.givenTheExample();
        this.questions = new SchemaQuestions(source.schema(), known(source.schema()));
    }

    /** One object of each type that the lists of the root bring. */
    private Map<String, String> known(GraphQLSchema schema) {
        var ids = new LinkedHashMap<String, String>();
        for (var field : schema.getQueryType().getFieldDefinitions()) {
            var name = field.getName();
            if (List.of("people", "institutions", "groups", "places", "cases", "acts", "documents", "statements")
                    .contains(name)) {
                var type = asking.text(
                        "{ %s(first: 1) { nodes { __typename } } }".formatted(name), name + ".nodes[0].__typename");
                ids.put(type, asking.text("{ %s(first: 1) { nodes { id } } }".formatted(name), name + ".nodes[0].id"));
            }
        }
        return Collections.unmodifiableMap(ids);
    }

    @TestFactory
    Stream<DynamicTest> textsThatAreCodeElsewhereAreOnlyText() {
        var slots = questions.readSlots("String", "ID");
        assertThat(slots).hasSizeGreaterThan(60);
        return each(slots, slot -> {
            long before = everything();
            TEXTS.forEach(text -> fair(questions.with(slot, slot.isList() ? List.of(text) : text)));
            assertThat(everything()).isEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> textsThatAreCodeElsewhereAreOnlyTextInChanges() {
        return each(
                questions.slots("Mutation", "String", "ID"),
                slot -> TEXTS.forEach(text -> fair(questions.with(slot, slot.isList() ? List.of(text) : text))));
    }

    @TestFactory
    Stream<DynamicTest> numbersThatAreNoSizesAreRefusedOrAnswered() {
        var slots = questions.readSlots("Int");
        assertThat(slots).hasSizeGreaterThan(40);
        return each(slots, slot -> {
            for (int number : new int[] {Integer.MIN_VALUE, -1, 0, 501, 1_000_000_000, Integer.MAX_VALUE}) {
                var refusals = fair(questions.with(slot, number));
                if (slot.path().equals(List.of("first")) && (number < 0 || number > 500)) {
                    assertThat(refusals).isNotEmpty();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> valuesOfAnotherKindAreSaidToBe() {
        return each(questions.readSlots("Int", "Boolean"), slot -> {
            for (var wrong : List.of("1; x", List.of(List.of(1)), Map.of("a", 1), 1.5e300)) {
                assertThat(fair(questions.with(slot, wrong)))
                        .singleElement()
                        .asString()
                        .startsWith("BAD_REQUEST");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> supportByNobodyIsNoSupport() {
        return each(
                questions.readSlots("Int").stream()
                        .filter(slot -> slot.path().getLast().equals("minOrigins"))
                        .toList(),
                slot -> assertThat(fair(questions.with(slot, -1)))
                        .singleElement()
                        .asString()
                        .startsWith("BAD_REQUEST minOrigins must be"));
    }

    @TestFactory
    Stream<DynamicTest> cursorsOfNobodyAreRefused() {
        var slots = questions.readSlots("String").stream()
                .filter(slot -> slot.path().equals(List.of("after")))
                .toList();
        assertThat(slots).hasSizeGreaterThan(20);
        return each(slots, slot -> {
            for (var cursor : List.of("x", "MQ==", "' OR 1=1", "\u0000", "z".repeat(5_000), "")) {
                assertThat(fair(questions.with(slot, cursor)))
                        .singleElement()
                        .asString()
                        .startsWith("BAD_REQUEST");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> listsWithoutEndAreRefused() {
        var lists = questions.readSlots("String", "ID").stream()
                .filter(Slot::isList)
                .toList();
        return each(lists, slot -> {
            assertThat(fair(questions.with(slot, Collections.nCopies(100_000, "x"))))
                    .isNotEmpty();
            fair(questions.with(slot, Collections.nCopies(4_000, "x")));
        });
    }

    @TestFactory
    Stream<DynamicTest> textsWithoutEndAreRefused() {
        var long1 = "a".repeat(1_000_000);
        var long2 = "á ".repeat(45_000);
        return each(questions.readSlots("String", "ID"), slot -> {
            assertThat(fair(questions.with(slot, slot.isList() ? List.of(long1) : long1)))
                    .isNotEmpty();
            fair(questions.with(slot, slot.isList() ? List.of(long2) : long2));
        });
    }

    @Test
    void whatIsNotAskedForInVariablesChangesNothing() {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("__proto__", Map.of("clearance", "SEALED"));
        variables.put("constructor", "x");
        variables.put("@class", "java.lang.Runtime");

        assertThat(fair(new Question("{ __typename }", variables))).isEmpty();
        assertThat(fair(new Question(
                        "query($filter: PersonFilter) { people(filter: $filter) { totalCount } }",
                        Map.of("filter", Map.of("@class", "java.lang.Runtime")))))
                .singleElement()
                .asString()
                .startsWith("BAD_REQUEST");
    }

    @Test
    void variablesNestedWithoutEndAreRefused() {
        Object nested = "x";
        for (int i = 0; i < 900; i++) {
            nested = List.of(nested);
        }

        assertThat(fair(new Question("{ __typename }", Map.of("x", nested)))).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> questionsWithoutEndAreRefused() {
        var bomb = IntStream.range(0, 14)
                .mapToObj(i ->
                        "fragment F%d on Person { a: relatives { other { ...F%d } } b: relatives { other { ...F%d } } }"
                                .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        var all = new LinkedHashMap<String, String>();
        all.put(
                "A1",
                "{ people { nodes { " + "relatives { other { ... on Person { ".repeat(200) + "id" + " } } }".repeat(200)
                        + " } } }");
        all.put("A2", "{ " + "... { ".repeat(5_000) + "__typename" + " }".repeat(5_000) + " }");
        all.put("A5", "{ " + aliased(1_001, "__typename") + " }");
        all.put("A6", "{ " + aliased(101, "search(text: \"a\") { totalCount }") + " }");
        all.put("A7", "{ people { nodes { " + "id ".repeat(10_000) + " } } }");
        all.put("A8", "{ people { " + "nodes { id } ".repeat(3_000) + " } }");
        all.put("A10", "{ __typename " + "@include(if: true) ".repeat(31) + " }");
        all.put("A13", "{ people { nodes { ...F0 } } } " + bomb + " fragment F14 on Person { id }");
        all.put("A14", "{ __schema { types { " + "fields { type { ".repeat(8) + "name" + " } }".repeat(8) + " } } }");
        all.put("A15", "{ " + aliased(50, "__schema { queryType { name } }") + " }");
        all.put("A19", "{ search(text: \"" + "a".repeat(2_000_000) + "\") { totalCount } }");
        all.put("A21", "{ peple { nodes { idd } } }");
        return all.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(), () -> assertThat(fair(new Question(one.getValue(), Map.of())))
                                .isNotEmpty()
                                .noneSatisfy(refusal -> assertThat(refusal).contains("Did you mean"))));
    }

    @TestFactory
    Stream<DynamicTest> manyMistakesAreToldInFewWords() {
        var all = new LinkedHashMap<String, String>();
        all.put("A9", "{ __typename " + "@nope ".repeat(1_000) + " }");
        all.put(
                "A17",
                "query("
                        + IntStream.range(0, 1_000)
                                .mapToObj(i -> "$v" + i + ": Int")
                                .collect(Collectors.joining(" ")) + ") { __typename }");
        all.put("A20", "{ " + IntStream.range(0, 1_900).mapToObj(i -> "n" + i).collect(Collectors.joining(" ")) + " }");
        return all.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(), () -> assertThat(fair(new Question(one.getValue(), Map.of())))
                                .isNotEmpty()));
    }

    @Test
    void manyOperationsAreNotAnswered() {
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> "query Q" + i + " { __typename }")
                .collect(Collectors.joining(" "));

        assertThat(fair(new Question(many, Map.of()))).isNotEmpty();
    }

    @Test
    void namesAsPeopleHaveThemAreSearchedFor() {
        for (var name : List.of("O'Brien", "Жұмабекқызы", "Ғазиза Әлімқұлқызы", "محمد", "王小明", "Åsa 🙂", "D\"Arc")) {
            assertThat(fair(new Question(
                            "query($text: String!) { search(text: $text) { totalCount } }", Map.of("text", name))))
                    .isEmpty();
        }
    }

    private static String aliased(int count, String field) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ": " + field).collect(Collectors.joining(" "));
    }

    private static Stream<DynamicTest> each(List<Slot> slots, Consumer<Slot> test) {
        return slots.stream().map(slot -> DynamicTest.dynamicTest(slot.toString(), () -> test.accept(slot)));
    }

    private long everything() {
        return store.rows("MATCH (n) WHERE NOT n:WriteMark RETURN count(n) AS count")
                .getFirst()
                .number("count");
    }

    /** Asks, and holds the errors to what may be told of the inside; their codes and sentences. */
    private List<String> fair(Question question) {
        var errors = new ArrayList<ResponseError>();
        asking.ask(question.text(), question.variables()).errors().satisfy(errors::addAll);
        var told = errors.stream()
                .map(error -> error.getExtensions().get("code") + " " + error.getMessage())
                .toList();
        assertThat(told).hasSizeLessThanOrEqualTo(5).allSatisfy(one -> {
            assertThat(one).matches("(?s)(BAD_REQUEST|TOO_COSTLY) .{1,4010}");
            assertThat(INSIDE.matcher(one).find()).as(one).isFalse();
        });
        return told;
    }
}
