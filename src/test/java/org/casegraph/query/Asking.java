package org.casegraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Example;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StatementCount;
import org.casegraph.source.Coding;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** Fills the store and asks it questions, past the web but through everything that stands behind it. */
final class Asking {

    private final WebGraphQlTester tester;
    private final Imports imports;
    private final Example example;
    private final StatementCount count;

    Asking(WebGraphQlHandler handler, Imports imports, Example example, StatementCount count) {
        this.tester = WebGraphQlTester.builder(handler)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
        this.imports = imports;
        this.example = example;
        this.count = count;
    }

    Asking given(String name, String sections) {
        imports.write(Coding.letter(name, sections));
        return this;
    }

    Asking givenTheExample() {
        example.loadIfEmpty();
        return this;
    }

    GraphQlTester.Response ask(String question) {
        return tester.document(question).execute();
    }

    GraphQlTester.Response ask(String question, Map<String, Object> variables) {
        var request = tester.document(question);
        variables.forEach(request::variable);
        return request.execute();
    }

    /** The texts at a path of the answer. */
    List<String> texts(String question, String path) {
        return ask(question).path(path).entityList(String.class).get();
    }

    /** The errors of the answer. */
    List<ResponseError> errors(String question) {
        var errors = new ArrayList<ResponseError>();
        ask(question).errors().satisfy(errors::addAll);
        return errors;
    }

    /** How many Cypher statements an answer takes. */
    long statementsFor(String question) {
        long before = count.total();
        ask(question).errors().verify();
        return count.total() - before;
    }
}
