package org.casegraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Example;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StatementCount;
import org.casegraph.model.Clearance;
import org.casegraph.model.Readers;
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
    private final AskedAs viewer;

    Asking(WebGraphQlHandler handler, Imports imports, Example example, StatementCount count, AskedAs viewer) {
        this.tester = WebGraphQlTester.builder(handler)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
        this.imports = imports;
        this.example = example;
        this.count = count;
        this.viewer = viewer;
    }

    /** From now on the questions are those of somebody who may read so much. */
    Asking as(Clearance clearance) {
        viewer.mayRead(clearance);
        return this;
    }

    /** From now on the questions are those of somebody who reads like these. */
    Asking as(Readers readers) {
        viewer.mayRead(readers);
        return this;
    }

    /** What a case file says; the same file again replaces what it said before. */
    Asking given(String name, String sections) {
        imports.write(Coding.letter(name, sections));
        return this;
    }

    /** What a whole case file says. */
    Asking givenAll(String caseFile) {
        imports.write(Coding.read(caseFile));
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

    /** One text at a path of the answer. */
    String text(String question, String path) {
        return ask(question).path(path).entity(String.class).get();
    }

    int number(String question, String path) {
        return ask(question).path(path).entity(Integer.class).get();
    }

    /** The errors of the answer. */
    List<ResponseError> errors(String question) {
        var errors = new ArrayList<ResponseError>();
        ask(question).errors().satisfy(errors::addAll);
        return errors;
    }

    /** Why there is no answer: the codes and sentences of the errors. */
    List<String> refusals(String question) {
        return errors(question).stream()
                .map(error -> error.getExtensions().get("code") + " " + error.getMessage())
                .toList();
    }

    /** What is noted beside an answer: the path and the sentence of each. */
    static List<String> notes(GraphQlTester.Response answer) {
        var notes = new ArrayList<String>();
        answer.returnResponse().getExtensions().entrySet().stream()
                .filter(extension -> extension.getKey().equals("notes"))
                .flatMap(extension -> ((List<?>) extension.getValue()).stream())
                .map(note -> (Map<?, ?>) note)
                .forEach(note -> notes.add(note.get("path") + " " + note.get("message")));
        return notes;
    }

    /** How many Cypher statements an answer takes. */
    long statementsFor(String question) {
        ask(question).errors().verify();
        long before = count.total();
        ask(question).errors().verify();
        return count.total() - before;
    }
}
