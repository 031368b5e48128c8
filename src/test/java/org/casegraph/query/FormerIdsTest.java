package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;

/** Whatever takes the id of an entity takes one of before a merge as well, and answers the same. */
@QueryTest
class FormerIdsTest {

    private static final String LETTER =
            """
            casegraph: 1
            collection: %1$s
            file: %1$s
            coder: Tester
            documents:
              - {id: letter, title: Letter of %1$s, type: NEWS, authors: [writer], publisher: paper, published: 2019-05-02}
            entities:
              - {id: writer, kind: GROUP, names: [{value: The writers, at: 0-9}]}
              - {id: paper, kind: INSTITUTION, type: MEDIA, names: [{value: Morning Paper, at: 0-9}]}
              - {id: town, kind: PLACE, names: [{value: Old Town, at: 0-9}]}
              - {id: ana, kind: PERSON, names: [{value: Ana Ruiz, at: 20-28}]}
              - {id: bruno, kind: PERSON, names: [{value: Bruno %1$s, at: 30-40}]}
              - {id: namesake, kind: PERSON, names: [{value: Ana Ruiz, at: 30-40}]}
              - {id: official, kind: PERSON, names: [{value: Oleg Tarn, at: 50-60}]}
              - {id: case, kind: CASE, names: [{value: The case of Ana Ruiz, at: 70-90}]}
              - {id: second, kind: CASE, names: [{value: The case of Bruno %1$s, at: 70-90}]}
            acts:
              - {id: arrest, kind: ARREST}
              - {id: beating, kind: BEATING}
              - {id: demand, kind: DEMAND_TO_TESTIFY}
            statements:
              - {at: 100-110, summary: Arrested., act: arrest, date: 2019-03-07, roles: {SUFFERED_BY: ana, DONE_BY: official, AT: town, IN_CASE: case}}
              - {at: 110-120, summary: Beaten., act: beating, date: 2019-03-08, roles: {SUFFERED_BY: bruno, DONE_BY: official, IN_CASE: second}}
              - {at: 120-130, summary: Pressed., act: demand, date: 2019-03-09, roles: {SUFFERED_BY: bruno, AGAINST: ana, DONE_BY: [official, writer, paper], IN_CASE: case}}
              - {at: 130-140, summary: Kin., relation: RELATIVE_OF, from: ana, to: bruno}
              - {at: 140-150, summary: Born., entity: ana, property: BIRTH_DATE, value: "%2$s"}
              - {at: 150-160, summary: Works., relation: EMPLOYED_BY, from: bruno, to: paper}
            """;

    /** By argument: the kind of entity that it takes, and a question that it changes the answer of. */
    private static final Map<String, List<String>> QUESTIONS = questions();

    /** What takes no id of an entity. */
    private static final Map<String, String> OTHERS = others();

    private final GraphQLSchema schema;
    private final Asking asking;

    FormerIdsTest(GraphQlSource source, Asking asking) {
        this.schema = source.schema();
        this.asking = asking;
    }

    private static Map<String, List<String>> questions() {
        var questions = new LinkedHashMap<String, List<String>>();
        questions.put(
                "Mutation.protect.person",
                List.of(
                        "person ana",
                        "mutation { protect(person: \"%s\", alias: \"Witness\", reason: \"R\") { person { id } alias } }"));
        questions.put("Query.node.id", List.of("person ana", "{ node(id: \"%s\") { id ... on Entity { name } } }"));
        questions.put("Query.person.id", List.of("person ana", "{ person(id: \"%s\") { id suffered { id } } }"));
        questions.put("Query.group.id", List.of("group writer", "{ group(id: \"%s\") { id name } }"));
        questions.put("Query.institution.id", List.of("institution paper", "{ institution(id: \"%s\") { id name } }"));
        questions.put("Query.place.id", List.of("place town", "{ place(id: \"%s\") { id name } }"));
        questions.put("Query.case.id", List.of("case case", "{ case(id: \"%s\") { id events { id } } }"));
        questions.put("Query.courtCase.id", List.of("case case", "{ courtCase(id: \"%s\") { id events { id } } }"));
        questions.put(
                "Query.candidates.of",
                List.of("person ana", "{ candidates(of: \"%s\") { totalCount nodes { one { id } other { id } } } }"));
        questions.put(
                "Query.contradictions.about",
                List.of("person ana", "{ contradictions(about: \"%s\") { totalCount nodes { id about { id } } } }"));
        questions.put(
                "Query.exposure.of",
                List.of("person ana", "{ exposure(of: \"%s\") { centre { id } sentence hit { sentence } } }"));
        questions.put(
                "Query.findings.involving",
                List.of(
                        "person ana",
                        "{ findings(involving: [\"%s\"], includePartial: true) { totalCount nodes { id } } }"));
        questions.put(
                "RoleInput.entities",
                List.of(
                        "person ana",
                        "{ explain(pattern: \"relative_held_for_testimony\", roles: [{name: \"held\", entities: [\"%s\"]}]) { sentence } }"));
        questions.put(
                "Query.funnel.target", List.of("person ana", "{ funnel(target: \"%s\") { sentence target { id } } }"));
        questions.put(
                "Query.judgements.of", List.of("person ana", "{ judgements(of: \"%s\") { totalCount nodes { id } } }"));
        questions.put(
                "Query.neighbourhood.of",
                List.of("person ana", "{ neighbourhood(of: [\"%s\"]) { nodes { id } ties { sentence } } }"));
        questions.put(
                "Query.tieCounts.of", List.of("person ana", "{ tieCounts(of: \"%s\") { relation direction count } }"));
        questions.put(
                "Query.recurrence.involving",
                List.of("person ana", "{ recurrence(involving: [\"%s\"]) { sentence officials { entity { id } } } }"));
        questions.put(
                "Query.routes.from",
                List.of("person ana", "{ routes(from: \"%s\", to: \"{paper}\") { length sentence } }"));
        questions.put(
                "Query.routes.to",
                List.of("person ana", "{ routes(from: \"{paper}\", to: \"%s\") { length sentence } }"));
        questions.put(
                "Query.routes.avoid",
                List.of(
                        "person ana",
                        "{ routes(from: \"{bruno}\", to: \"{other}\", avoid: [\"%s\"]) { length sentence } }"));
        questions.put("Query.timeline.of", List.of("person ana", "{ timeline(of: [\"%s\"]) { act { id } } }"));
        questions.put("ActFilter.inCase", List.of("case case", "{ acts(filter: {inCase: \"%s\"}) { nodes { id } } }"));
        questions.put(
                "ActFilter.involving",
                List.of("person ana", "{ acts(filter: {involving: [\"%s\"]}) { nodes { id } } }"));
        questions.put(
                "CaseFilter.involving",
                List.of("person ana", "{ cases(filter: {involving: \"%s\"}) { totalCount nodes { id } } }"));
        questions.put(
                "DocumentFilter.publisher",
                List.of("institution paper", "{ documents(filter: {publisher: \"%s\"}) { totalCount nodes { id } } }"));
        questions.put(
                "DocumentFilter.author",
                List.of("group writer", "{ documents(filter: {author: \"%s\"}) { totalCount nodes { id } } }"));
        questions.put(
                "GroupFilter.inCase", List.of("case case", "{ groups(filter: {inCase: \"%s\"}) { totalCount } }"));
        questions.put(
                "InstitutionFilter.inCase",
                List.of("case case", "{ institutions(filter: {inCase: \"%s\"}) { totalCount } }"));
        questions.put(
                "PersonFilter.inCase",
                List.of("case case", "{ people(filter: {inCase: \"%s\"}) { totalCount nodes { id } } }"));
        questions.put(
                "StatementFilter.about",
                List.of("person ana", "{ statements(filter: {about: \"%s\"}) { totalCount nodes { id } } }"));
        questions.put(
                "StatementFilter.speaker",
                List.of("group writer", "{ statements(filter: {speaker: \"%s\"}) { totalCount nodes { id } } }"));
        questions.put(
                "Mutation.watch.on", List.of("person ana", "mutation { watch(on: \"%s\") { name entity { id } } }"));
        return questions;
    }

    private static Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        others.put("Query.auditEntries.about", "an id as it was when it was put on record");
        for (var act : List.of("Query.act.id", "ActInput.id", "FillerInput.act")) {
            others.put(act, "an act, which is never joined to another");
        }
        for (var document : List.of(
                "Query.document.id",
                "StatementFilter.document",
                "Mutation.accept.document",
                "Mutation.reject.document",
                "Mutation.state.document",
                "Mutation.takeBack.document",
                "Mutation.describe.document")) {
            others.put(document, "a document");
        }
        for (var proposal : List.of(
                "Document.proposal.id",
                "Mutation.accept.proposal",
                "Mutation.reject.proposal",
                "Mutation.takeBack.proposal",
                "Mutation.takeBack.decision",
                "EntityInput.mention",
                "FillerInput.mention",
                "ActInput.proposal")) {
            others.put(proposal, "a proposal or decision of a review");
        }
        for (var ruling :
                List.of("Mutation.withdraw.ruling", "Mutation.resolve.contradiction", "Mutation.resolve.side")) {
            others.put(ruling, "a ruling, or a contradiction and its side");
        }
        for (var pattern : List.of(
                "Query.findings.pattern",
                "Query.explain.pattern",
                "Query.changes.pattern",
                "Subscription.findingChanged.pattern")) {
            others.put(pattern, "a pattern");
        }
        for (var own : List.of(
                "Query.changes.watch",
                "Subscription.findingChanged.watch",
                "Mutation.unwatch.id",
                "Mutation.markSeen.watch",
                "Query.savedView.id",
                "Mutation.saveView.id",
                "Mutation.removeView.id")) {
            others.put(own, "a watch or view");
        }
        for (var list : List.of(
                "Query.crossReference.id", "Mutation.forgetCrossReference.id", "Mutation.stopCrossReference.id")) {
            others.put(list, "a list that was compared");
        }
        for (var statement : List.of("Query.statement.id", "Query.independence.statements")) {
            others.put(statement, "a statement");
        }
        others.put("Mutation.judge.a", "JudgementsTest: it means the very id that is given");
        others.put("Mutation.judge.b", "JudgementsTest: it means the very id that is given");
        others.put("Mutation.groupOrigins.voices", "JudgementEffectsTest");
        others.put("Subscription.findingChanged.involving", "EvaluationTest: Feed looks up whom an id stands for");
        others.put("Query.changes.involving", "JudgementEffectsTest");
        others.put("EntityInput.id", "JudgementEffectsTest");
        others.put("FillerInput.id", "the same as EntityInput.id");
        return others;
    }

    @BeforeEach
    void joined() {
        if (asking.number("{ judgements { totalCount } }", "judgements.totalCount") == 0) {
            asking.givenAll(LETTER.formatted("one", "1980")).givenAll(LETTER.formatted("two", "1990"));
            for (var id : List.of("person ana", "group writer", "institution paper", "place town", "case case")) {
                judge(id(id, "one"), id(id, "two"));
            }
        }
    }

    @Test
    void everyArgumentThatTakesAnIdIsTried() {
        var tried = Stream.concat(QUESTIONS.keySet().stream(), OTHERS.keySet().stream())
                .toList();

        assertThat(places().filter(place -> !tried.contains(place))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tried")
    void answersForAFormerIdAsForTheOneThatStands(String argument) {
        var kind = QUESTIONS.get(argument).getFirst();
        var one = id(kind, "one");
        var other = id(kind, "two");

        var answer = answer(argument, one);

        assertThat(answer)
                .isEqualTo(answer(argument, other))
                .doesNotContain("errors=")
                .isNotEqualTo(answer(argument, "person-none"));
    }

    static Stream<String> tried() {
        return QUESTIONS.keySet().stream();
    }

    private String answer(String argument, String id) {
        var question = QUESTIONS
                .get(argument)
                .getLast()
                .replace("{paper}", id("institution paper", "one"))
                .replace("{bruno}", id("person bruno", "one"))
                .replace("{other}", id("person bruno", "two"))
                .formatted(id);
        return asking.ask(question).returnResponse().toMap().toString();
    }

    private void judge(String one, String other) {
        asking.ask("mutation { judge(a: \"%s\", b: \"%s\", verdict: SAME, reason: \"So.\") { id } }"
                        .formatted(one, other))
                .errors()
                .verify();
    }

    private static String id(String kindAndLocal, String collection) {
        var parts = kindAndLocal.split(" ");
        return Ids.of(parts[0], collection, parts[1]);
    }

    private Stream<String> places() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type -> switch (type) {
                    case GraphQLObjectType object ->
                        object.getFieldDefinitions().stream().flatMap(field -> arguments(object.getName(), field));
                    case GraphQLInputObjectType input ->
                        input.getFieldDefinitions().stream()
                                .filter(field -> isId(field.getType()))
                                .map(field -> input.getName() + "." + field.getName());
                    default -> Stream.empty();
                });
    }

    private static Stream<String> arguments(String type, GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> isId(argument.getType()))
                .map(argument -> type + "." + field.getName() + "." + argument.getName());
    }

    private static boolean isId(GraphQLInputType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName().equals("ID");
    }
}
