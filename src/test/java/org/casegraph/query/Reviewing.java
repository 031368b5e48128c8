package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Ids;
import org.casegraph.source.HeldTexts;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Reviews a marked text as people do, through the mutations. */
final class Reviewing {

    static final String PROPOSAL =
            "id form state rule score quote locator { start end } trigger { start end } entity { id }"
                    + " candidates { name } statements { id summary coder }"
                    + " decisions { by verdict reason statement { summary } }"
                    + " statement { summary stance date clearance quote at { start end }"
                    + "  speakers { label } name { value type of { label mention entity { id } } }"
                    + "  act { kind roles { role fillers { label mention unnamed } } details { key value } }"
                    + "  relation { kind as from { label } to { label } } property { property value } }";

    private final Asking asking;
    private final HeldTexts texts;

    Reviewing(Asking asking, HeldTexts texts) {
        this.asking = asking;
        this.texts = texts;
    }

    /** Holds a text and codes a document of it that says nothing yet but who wrote it; gives the document's id. */
    String document(String name, String text) {
        return document(name, text, "PUBLIC");
    }

    String document(String name, String text, String clearance) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        texts.hold(bytes);
        asking.givenAll(
                """
                casegraph: 1
                collection: reviewed
                file: %s
                coder: Tester
                clearance: %s
                documents: [{id: %s, title: Letter %s, authors: [writers], sha256: %s}]
                entities:
                  - {id: writers, kind: GROUP, names: [{value: The writers, at: 0-3}]}
                """
                        .formatted(name, clearance, name, name, Ids.hash(bytes)));
        return Ids.of("document", Ids.hash(bytes));
    }

    List<Map<String, Object>> proposals(String document) {
        return proposals(document, "");
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> proposals(String document, String arguments) {
        var answer = asking.ask("{ document(id: \"%s\") { proposals%s { nodes { %s } } } }"
                .formatted(document, arguments.isEmpty() ? "" : "(" + arguments + ")", PROPOSAL));
        answer.errors().verify();
        return answer.path("document.proposals.nodes").entity(List.class).get();
    }

    /** The id of the proposal that quotes these words. */
    String id(String document, String form, String quote) {
        var all = proposals(document);
        return all.stream()
                .filter(one -> form.equals(one.get("form")) && quote.equals(one.get("quote")))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s “%s” in %s"
                        .formatted(
                                form,
                                quote,
                                all.stream().map(one -> one.get("quote")).toList())));
    }

    String state(String document, String proposal) {
        return asking.text(
                "{ document(id: \"%s\") { proposal(id: \"%s\") { state } } }".formatted(document, proposal),
                "document.proposal.state");
    }

    GraphQlTester.Response accept(String document, String proposal, String by) {
        return accept(document, proposal, by, null);
    }

    GraphQlTester.Response accept(String document, String proposal, String by, Map<String, Object> statement) {
        return ask(
                "mutation($document: ID!, $proposal: ID!, $by: String, $statement: StatementInput)"
                        + " { done: accept(document: $document, proposal: $proposal, by: $by, statement: $statement) { "
                        + PROPOSAL + " } }",
                document,
                proposal,
                by,
                statement);
    }

    GraphQlTester.Response reject(String document, String proposal, String by) {
        return ask(
                "mutation($document: ID!, $proposal: ID!, $by: String)"
                        + " { done: reject(document: $document, proposal: $proposal, by: $by, reason: \"No.\") { "
                        + PROPOSAL + " } }",
                document,
                proposal,
                by,
                null);
    }

    GraphQlTester.Response takeBack(String document, String proposal, String by) {
        return ask(
                "mutation($document: ID!, $proposal: ID!, $by: String)"
                        + " { done: takeBack(document: $document, proposal: $proposal, by: $by, reason: \"A slip.\") { "
                        + PROPOSAL + " history: decisions(history: true) { by takenBackBy takenBackReason } } }",
                document,
                proposal,
                by,
                null);
    }

    GraphQlTester.Response say(String document, String by, Map<String, Object> statement) {
        return ask(
                "mutation($document: ID!, $by: String, $statement: StatementInput!)"
                        + " { done: state(document: $document, by: $by, statement: $statement) { " + PROPOSAL + " } }",
                document,
                null,
                by,
                statement);
    }

    GraphQlTester.Response describe(String document, String by, Map<String, Object> description) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("document", document);
        variables.put("by", by);
        variables.put("description", description);
        return asking.ask(
                "mutation($document: ID!, $by: String, $description: DocumentDescription!)"
                        + " { done: describe(document: $document, by: $by, description: $description)"
                        + " { id title type language url published { edtf } publisher { name } authors { name }"
                        + " addressees { name } } }",
                variables);
    }

    private GraphQlTester.Response ask(
            String question, String document, String proposal, String by, Map<String, Object> statement) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("document", document);
        if (proposal != null) {
            variables.put("proposal", proposal);
        }
        variables.put("by", by);
        if (statement != null) {
            variables.put("statement", statement);
        }
        return asking.ask(question, variables);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> done(GraphQlTester.Response answer) {
        answer.errors().verify();
        return answer.path("done").entity(Map.class).get();
    }

    static String refusal(GraphQlTester.Response answer) {
        var refusals = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> refusals.add(error.getExtensions().get("code") + " " + error.getMessage())));
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }
}
