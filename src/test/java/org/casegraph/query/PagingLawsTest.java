package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.execution.GraphQlSource;

/** The laws of the connections of Relay, for every list of the schema that comes in pages. */
@QueryTest
class PagingLawsTest {

    private static final String SELECTION = "totalCount edges { cursor node { __typename } } nodes { __typename }"
            + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    private final Asking asking;
    private final GraphQLSchema schema;
    private final SchemaQuestions questions;
    private final String reader = UUID.randomUUID().toString();

    PagingLawsTest(Asking asking, GraphQlSource source, AuditLog log) {
        this.asking = asking.givenTheExample();
        this.schema = source.schema();
        this.questions = new SchemaQuestions(schema, owners());
        for (int entries = 0; entries < 7; entries++) {
            log.record(Entry.done(new Actor(reader, "command"), "export"));
        }
    }

    /** Of each type that has lists, the object of which most is said. */
    private Map<String, String> owners() {
        var owners = new LinkedHashMap<String, String>();
        for (var name : List.of("people", "institutions", "groups", "places", "cases", "documents")) {
            var type = asking.text(
                    "{ %s(first: 1) { nodes { __typename } } }".formatted(name), name + ".nodes[0].__typename");
            owners.put(type, asking.text("{ %s(first: 1) { nodes { id } } }".formatted(name), name + ".nodes[0].id"));
        }
        owners.put(
                "Person",
                asking.text("{ people(sort: [STATEMENTS_DESC], first: 1) { nodes { id } } }", "people.nodes[0].id"));
        return owners;
    }

    @TestFactory
    Stream<DynamicTest> everyListIsTheSameInPagesOfAnySize() {
        return lists().entrySet().stream()
                .map(list -> DynamicTest.dynamicTest(list.getKey(), () -> holds(list.getValue())));
    }

    /** Lists below objects without an id of their own are tried where those objects are tested. */
    @Test
    void noListOfTheSchemaIsForgotten() {
        var owners = schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getFieldDefinitions().stream().anyMatch(PagingLawsTest::isList))
                .map(GraphQLObjectType::getName)
                .toList();

        assertThat(owners)
                .containsExactlyInAnyOrder(
                        "Query", "Person", "Institution", "Group", "Place", "Case", "Document", "CrossReference");
    }

    private record Owned(String owner, GraphQLFieldDefinition field) {}

    private Map<String, Owned> lists() {
        var lists = new LinkedHashMap<String, Owned>();
        Stream.of("Query", "Person", "Institution", "Group", "Place", "Case", "Document")
                .forEach(owner -> questions
                        .fields(owner)
                        .filter(PagingLawsTest::isList)
                        .forEach(field -> lists.put(owner + "." + field.getName(), new Owned(owner, field))));
        return lists;
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.simplePrint(field.getType()).endsWith("Connection!");
    }

    private void holds(Owned list) {
        var whole = page(list, 500, null);
        var cursors = inPages(list, 500);

        assertThat(cursors).doesNotHaveDuplicates();
        assertThat(whole.get("totalCount")).isEqualTo(cursors.size());
        assertThat(info(whole).get("hasNextPage")).isEqualTo(cursors.size() > 500);
        for (int parts : new int[] {2, 5}) {
            assertThat(inPages(list, 1 + cursors.size() / parts)).isEqualTo(cursors);
        }
        for (int i = 0; i < cursors.size(); i += 1 + cursors.size() / 3) {
            assertThat(cursors(page(list, 2, cursors.get(i))))
                    .isEqualTo(cursors.subList(i + 1, Math.min(cursors.size(), i + 3)));
        }
        var none = page(list, 0, null);
        assertThat(cursors(none)).isEmpty();
        assertThat(info(none).get("hasNextPage")).isEqualTo(!cursors.isEmpty());
    }

    private List<String> inPages(Owned list, int size) {
        var found = new ArrayList<String>();
        String after = null;
        do {
            var page = page(list, size, after);
            var cursors = cursors(page);
            assertThat(cursors).hasSizeLessThanOrEqualTo(size);
            assertThat((List<?>) page.get("nodes")).hasSize(cursors.size());
            assertThat(info(page).get("hasPreviousPage")).isEqualTo(after != null);
            assertThat(info(page).get("startCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getFirst());
            assertThat(info(page).get("endCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getLast());
            found.addAll(cursors);
            after = info(page).get("hasNextPage").equals(true) ? cursors.getLast() : null;
        } while (after != null);
        return found;
    }

    private Map<?, ?> page(Owned list, int first, String after) {
        var given = new LinkedHashMap<String, Object>();
        given.put("first", first);
        if (after != null) {
            given.put("after", after);
        }
        if (list.field().getName().equals("search")) {
            given.put("text", "tokmadi");
        }
        if (list.field().getName().equals("auditEntries")) {
            given.put("who", reader);
        }
        var question = questions.question(list.owner(), list.field(), given, SELECTION);
        var path = (list.owner().equals("Query") ? "" : "node.") + list.field().getName();
        return asking.ask(question.text(), question.variables())
                .path(path)
                .entity(Map.class)
                .get();
    }

    private static Map<?, ?> info(Map<?, ?> page) {
        return (Map<?, ?>) page.get("pageInfo");
    }

    private static List<String> cursors(Map<?, ?> page) {
        return ((List<?>) page.get("edges"))
                .stream().map(edge -> (String) ((Map<?, ?>) edge).get("cursor")).toList();
    }
}
