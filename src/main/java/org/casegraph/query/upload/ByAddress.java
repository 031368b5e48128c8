package org.casegraph.query.upload;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers a question that stands in the address. Nothing is changed that way: links are followed without a thought. */
final class ByAddress {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final AnswerEdge handler;

    ByAddress(WebGraphQlHandler questions) {
        this.handler = new AnswerEdge(questions, new PutTogether());
    }

    ServerResponse answer(ServerRequest request) throws Exception {
        var query = request.param("query").orElse("");
        if (changes(query)) {
            return refusal(405, "What changes something is sent by POST.");
        }
        try {
            var question = new SerializableGraphQlRequest();
            question.setQuery(query);
            request.param("operationName").filter(name -> !name.isEmpty()).ifPresent(question::setOperationName);
            request.param("variables")
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> question.setVariables(JSON.readValue(text, OBJECT)));
            PutTogether.keep(question, request.servletRequest());
        } catch (JacksonException e) {
            return refusal(400, "The variables in the address are no JSON object.");
        }
        return handler.handleRequest(request);
    }

    /** What cannot be read is refused where all questions are. */
    private static boolean changes(String query) {
        try {
            return Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).stream()
                    .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static ServerResponse refusal(int status, String sentence) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", sentence);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("errors", List.of(error));
        return ServerResponse.status(status)
                .header("Allow", "POST")
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
